/** Tells which parts of a page have changed: one observer, one queue that is never dropped, calm under load. */
import { blockOf, isInline, isUnread, isWithin, parentOf } from './blocks.ts';
import { HOST_TAG } from './reading-rules.ts';

export interface Changes {
  /** Block elements that are new or were hidden until now, to be read whole. */
  readonly added: ReadonlySet<Element>;
  /** Block elements whose own text changed. */
  readonly changed: ReadonlySet<Element>;
  /** Elements have gone: what stood in them is stale. */
  readonly removed: boolean;
}

/** Milliseconds to wait after a change; doubled while the page never rests. */
const SHORTEST_WAIT = 50;
const LONGEST_WAIT = 1600;
/** A quiet spell of this many milliseconds makes the next wait short again. */
const REST = 1000;

/** Our card comes and goes; the page around it stays as it is. */
const isOwn = (node: Node): boolean => (node as Partial<Element>).localName === HOST_TAG;

export class PageObserver {
  private added = new Set<Element>();
  private changed = new Set<Element>();
  private removed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = SHORTEST_WAIT;
  private lastFlush = 0;
  private readonly observer = new MutationObserver((records) => this.collect(records));

  constructor(private readonly onChanges: (changes: Changes) => void) {}

  observe(root: Node): void {
    this.observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['hidden', 'aria-hidden'],
    });
  }

  stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  private collect(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'characterData') this.markChanged(record.target);
      else if (record.type === 'attributes') {
        // What is hidden now is left to the view; what is hidden no longer has not been read.
        if (!isUnread(record.target)) this.markAdded(record.target);
      } else {
        for (const node of record.addedNodes) if (!isOwn(node)) this.markAdded(node);
        for (const node of record.removedNodes) {
          if (isOwn(node)) continue;
          this.removed = true;
          this.markChanged(record.target);
        }
      }
    }
    if (this.added.size + this.changed.size > 0 || this.removed) this.schedule();
  }

  private markAdded(node: Node): void {
    if (node instanceof Element && !isInline(node)) {
      this.added.add(node);
      // A new block may split the text around it.
      if (node.parentNode) this.markChanged(node.parentNode);
      return;
    }
    this.markChanged(node);
    // A link or span may stand around whole blocks.
    if (node instanceof Element) for (const child of node.children) this.markAdded(child);
  }

  private markChanged(node: Node): void {
    const block = blockOf(node instanceof ShadowRoot ? node.host : node);
    if (block) this.changed.add(block);
  }

  private schedule(): void {
    if (this.timer !== undefined) return;
    const now = performance.now();
    this.wait = now - this.lastFlush > REST ? SHORTEST_WAIT : Math.min(LONGEST_WAIT, this.wait * 2);
    this.timer = setTimeout(() => this.flush(), this.wait);
  }

  private flush(): void {
    this.timer = undefined;
    this.lastFlush = performance.now();
    const { added, changed, removed } = this;
    this.added = new Set();
    this.changed = new Set();
    this.removed = false;
    const isRead = (element: Element): boolean => element.isConnected && !isUnread(element);
    const isInOther = (element: Element): boolean => {
      const around = parentOf(element);
      return around !== null && isWithin(added, around);
    };
    const changes: Changes = {
      added: new Set([...added].filter((element) => isRead(element) && !isInOther(element))),
      changed: new Set([...changed].filter((element) => isRead(element) && !isWithin(added, element))),
      removed,
    };
    // Mostly what is typed in an editor.
    if (changes.added.size + changes.changed.size > 0 || removed) this.onChanges(changes);
  }
}
