/** Tells which parts of a page have changed: one queue that is never dropped, calm under load. */
import { aroundTest, blockOf, isInline, parentOf, unreadTest } from './blocks.ts';
import { HOST_TAG } from './reading-rules.ts';
import type { TreeWatch } from './tree-watch.ts';
import { watchTree } from './tree-watch.ts';

export interface Changes {
  /** Block elements that are new or were hidden until now, to be read whole. */
  readonly added: ReadonlySet<Element>;
  /** Block elements whose own text changed, some of them in those that are new. */
  readonly changed: ReadonlySet<Element>;
  /** Elements have gone: what stood in them is stale. */
  readonly removed: boolean;
  /** What is added may have been read before: in another place, or before it was hidden. */
  readonly again: boolean;
}

/** Milliseconds to wait after a change; doubled while the page never rests. */
const SHORTEST_WAIT = 50;
const LONGEST_WAIT = 1600;
/** A quiet spell of this many milliseconds makes the next wait short again. */
const REST = 1000;

/** Our card comes and goes; the page around it stays as it is. */
const isOwn = (node: Node): boolean => (node as Partial<Element>).localName === HOST_TAG;

/** Text goes on in it, and may be parted by what comes behind it, or joined where that goes. */
const flows = (node: Node | null): boolean =>
  node instanceof Text || (node instanceof Element && isInline(node));

/** Where someone types, in a shadow tree too. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'aria-hidden'],
};
/** Records that are kept until someone looks at them; a page may change a hundred thousand nodes at once. */
const MOST_KEPT = 5000;

export class PageObserver {
  private kept: (readonly MutationRecord[])[] = [];
  private keptRecords = 0;
  /** Nodes that are new or shown again, and those whose own text has changed. */
  private fresh = new Set<Node>();
  private touched = new Set<Node>();
  /** Nodes that were taken out, or shown again. */
  private moved = new Set<Node>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = SHORTEST_WAIT;
  private lastFlush = 0;
  private readonly trees: TreeWatch[] = [];

  /** @param onLook called whenever something has changed, be it read or not. */
  constructor(
    private readonly onChanges: (changes: Changes) => void,
    private readonly onLook: () => void = () => undefined,
  ) {}

  observe(root: Node): void {
    this.trees.push(watchTree(root, WATCHED, (records) => this.keep(records)));
  }

  stop(): void {
    for (const tree of this.trees) tree.stop();
    clearTimeout(this.timer);
  }

  /** Called for every change, so it does next to nothing: the same nodes mostly change again and again. */
  private keep(records: readonly MutationRecord[]): void {
    this.kept.push(records);
    this.keptRecords += records.length;
    if (this.keptRecords > MOST_KEPT) this.sort();
    if (this.timer === undefined) {
      const wait = this.nextWait();
      this.timer = setTimeout(() => this.flush(wait), wait);
    }
  }

  private nextWait(): number {
    return performance.now() - this.lastFlush > REST ? SHORTEST_WAIT : Math.min(LONGEST_WAIT, this.wait * 2);
  }

  /** Each look at a record is a call into the browser, and there are thousands. */
  private sort(): void {
    for (const record of this.kept.flat()) {
      const { type } = record;
      if (type === 'characterData') this.touched.add(record.target);
      // What is hidden now is left to the view; what is hidden no longer has not been read.
      else if (type === 'attributes') {
        this.fresh.add(record.target);
        this.moved.add(record.target);
      } else {
        const { addedNodes, removedNodes } = record;
        for (let i = 0, { length } = addedNodes; i < length; i++) this.fresh.add(addedNodes[i] as Node);
        if (removedNodes.length > 0) this.sortRemoved(record);
      }
    }
    this.kept = [];
    this.keptRecords = 0;
  }

  private sortRemoved({ target, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    for (const node of removedNodes) {
      if (isOwn(node)) continue;
      this.moved.add(node);
      if (flows(node) || flows(previousSibling) || flows(nextSibling)) this.touched.add(target);
    }
  }

  private flush(wait: number): void {
    this.timer = undefined;
    this.onLook();
    this.sort();
    const { fresh, touched, moved } = this;
    this.fresh = new Set();
    this.touched = new Set();
    this.moved = new Set();
    const isUnread = unreadTest();
    const editor = focused();
    if (editor && isUnread(editor) && [...touched, ...fresh].some((node) => editor.contains(node)))
      for (const tree of this.trees) tree.leaveAlone(editor);
    const added = new Set<Element>();
    const changed = new Set<Element>();
    const markChanged = (node: Node): void => {
      const block = blockOf(node instanceof ShadowRoot ? node.host : node);
      if (block?.isConnected && !isUnread(block)) changed.add(block);
    };
    const markAdded = (node: Node): void => {
      if (!node.isConnected || isOwn(node)) return;
      if (!(node instanceof Element) || isInline(node)) {
        markChanged(node);
        // A link or span may stand around whole blocks.
        if (node instanceof Element) for (const child of node.children) markAdded(child);
        return;
      }
      if (!isUnread(node)) added.add(node);
      if (node.parentNode && (flows(node.previousSibling) || flows(node.nextSibling)))
        markChanged(node.parentNode);
    };
    for (const node of fresh) markAdded(node);
    for (const node of touched) markChanged(node);
    if (added.size + changed.size + moved.size === 0) return;
    const still = [...moved].filter((node) => node.isConnected);
    const isNew = aroundTest((element) => added.has(element));
    this.wait = wait;
    this.lastFlush = performance.now();
    this.onChanges({
      added: new Set([...added].filter((element) => !isNew(parentOf(element)))),
      changed,
      removed: still.length < moved.size,
      again: still.length > 0,
    });
  }
}
