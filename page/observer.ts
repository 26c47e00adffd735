/** Tells which parts of a page have changed: one observer, one queue that is never dropped, calm under load. */
import { aroundTest, blockOf, isInline, parentOf, unreadTest } from './blocks.ts';
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

/** Milliseconds for which nobody looks again whether an editor is still one. */
const TYPING = 2000;
/** Records that are kept until someone looks at them; a page may change a hundred thousand nodes at once. */
const MOST_KEPT = 5000;

export class PageObserver {
  private kept: MutationRecord[] = [];
  /** Nodes that are new or shown again, and those whose own text has changed. */
  private fresh = new Set<Node>();
  private touched = new Set<Node>();
  private removed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = SHORTEST_WAIT;
  private lastFlush = 0;
  /** Where someone types, as found when changes were looked at last: what changes in it is of no interest for a while. */
  private editor: Element | null = null;
  private readonly observer = new MutationObserver((records) => this.keep(records));

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

  /** Called for every change, so it does next to nothing: the same nodes mostly change again and again. */
  private keep(records: readonly MutationRecord[]): void {
    const { editor } = this;
    for (const record of records) if (!editor?.contains(record.target)) this.kept.push(record);
    if (this.kept.length === 0) return;
    if (this.kept.length > MOST_KEPT) this.sort();
    if (this.timer === undefined) {
      const wait = this.nextWait();
      this.timer = setTimeout(() => this.flush(wait), wait);
    }
  }

  private leaveAlone(editor: Element | null): void {
    this.editor = editor;
    setTimeout(() => (this.editor = null), TYPING);
  }

  private nextWait(): number {
    return performance.now() - this.lastFlush > REST ? SHORTEST_WAIT : Math.min(LONGEST_WAIT, this.wait * 2);
  }

  private sort(): void {
    for (const { type, target, addedNodes, removedNodes } of this.kept) {
      if (type === 'characterData') this.touched.add(target);
      // What is hidden now is left to the view; what is hidden no longer has not been read.
      else if (type === 'attributes') this.fresh.add(target);
      for (const node of addedNodes) if (!isOwn(node)) this.fresh.add(node);
      for (const node of removedNodes) {
        if (isOwn(node)) continue;
        this.removed = true;
        this.touched.add(target);
      }
    }
    this.kept = [];
  }

  private flush(wait: number): void {
    this.timer = undefined;
    this.sort();
    const { fresh, touched, removed } = this;
    this.fresh = new Set();
    this.touched = new Set();
    this.removed = false;
    const isUnread = unreadTest();
    const added = new Set<Element>();
    const changed = new Set<Element>();
    const markChanged = (node: Node): void => {
      const block = blockOf(node instanceof ShadowRoot ? node.host : node);
      if (block?.isConnected && !isUnread(block)) changed.add(block);
    };
    const markAdded = (node: Node): void => {
      if (!node.isConnected) return;
      if (!(node instanceof Element) || isInline(node)) {
        markChanged(node);
        // A link or span may stand around whole blocks.
        if (node instanceof Element) for (const child of node.children) markAdded(child);
        return;
      }
      if (!isUnread(node)) added.add(node);
      // A new block may split the text around it.
      if (node.parentNode) markChanged(node.parentNode);
    };
    for (const node of fresh) markAdded(node);
    for (const node of touched) markChanged(node);
    const isNew = aroundTest((element) => added.has(element));
    if (added.size + changed.size === 0 && !removed) {
      const { activeElement } = document;
      if (isUnread(activeElement)) this.leaveAlone(activeElement);
      return;
    }
    this.wait = wait;
    this.lastFlush = performance.now();
    this.onChanges({
      added: new Set([...added].filter((element) => !isNew(parentOf(element)))),
      changed: new Set([...changed].filter((element) => !isNew(element))),
      removed,
    });
  }
}
