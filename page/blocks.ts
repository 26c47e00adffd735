/** Walks a part of a page and gives its text block by block, across inline tags. Reads, never changes. */

import { isPlain, plainBlock } from './plain-block.ts';
import { INLINE, isUnreadTag } from './reading-rules.ts';

/** One run of text inside a block element, with the text nodes it was put together from. */
export interface Block {
  /** The block element that holds the text, or the shadow root or document where there is none. */
  readonly element: Element;
  /** Where it stands in the page, and what it is known by: its first text node, or an element that holds nothing else. */
  readonly first: Node;
  readonly text: string;
  /** Text nodes in order; `starts[i]` is the offset of `nodes[i]` in `text`, unless the page has changed. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** The heading met last in the same walk, its own included. */
  readonly heading: Element | null;
}

const ELEMENT = 1;
const TEXT = 3;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
export const isInline = (element: Element): boolean => INLINE.has(element.localName);
const isHeading = (localName: string): boolean => localName.length === 2 && /^h[1-6]$/.test(localName);
const isSkipped = (element: Element, localName = element.localName): boolean =>
  isUnreadTag(localName, element.hasAttributes() ? (name) => element.getAttribute(name) : null);

/** The element around a node; around what stands directly in a shadow tree, its host. */
export const parentOf = (node: Node): Element | null =>
  node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;

/** @returns whether a test holds for an element or one around it, shadow hosts included; each is tested once. */
export function aroundTest(test: (element: Element) => boolean): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    if (!element) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    let holds = false;
    const path: Element[] = [];
    for (let at: Element | null = element; at && !holds; at = parentOf(at)) {
      const around = known.get(at);
      if (around === false) break;
      path.push(at);
      holds = around ?? test(at);
    }
    for (const at of path) known.set(at, holds);
    return holds;
  };
}

/** Whether an element lies in a part of the page that is never read. */
export const unreadTest = (): ReturnType<typeof aroundTest> => aroundTest((element) => isSkipped(element));

/** The block element whose own text a node is part of. */
export function blockOf(node: Node): Element | null {
  let block = isElement(node) ? node : parentOf(node);
  while (block && isInline(block)) {
    const around = parentOf(block);
    if (!around) break;
    block = around;
  }
  return block;
}

/** A footnote mark ("PD-1" with a raised 12) must not run into the word before it. */
const isFootnote = (element: Element, localName = element.localName): boolean =>
  localName === 'sup' && /^\s*[[(]?\d/.test(element.textContent ?? '');

/** Ends the words before and after it. */
const STOP = '\n|';

class Collector {
  /** Joined in the end: a text that grows piece by piece is slow to read, however it is put together. */
  private parts: string[] = [];
  private length = 0;
  private nodes: Text[] = [];
  private starts: number[] = [];

  push(node: Text): void {
    const { data } = node;
    // Before a text begins, the spaces and lines between tags are none of it.
    if (this.parts.length === 0 && data.trim() === '') return;
    this.nodes.push(node);
    this.starts.push(this.length);
    this.stop(data);
  }

  /** Characters that stand in no node: line breaks, and stops around footnotes. */
  stop(chars: string): void {
    this.parts.push(chars);
    this.length += chars.length;
  }

  take(element: Element, heading: Element | null): Block | null {
    const { parts, nodes, starts } = this;
    if (parts.length === 0) return null;
    this.parts = [];
    this.length = 0;
    this.nodes = [];
    this.starts = [];
    const text = parts.join('');
    const first = nodes[0];
    return first && text.trim()[1] ? { element, first, text, nodes, starts, heading } : null;
  }
}

export interface WalkOptions {
  /** Only the text that belongs to the root itself and its shadow tree, not that of blocks inside it. */
  readonly ownTextOnly?: boolean;
  /** Called with each open shadow root met. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  /** Called where the page has taken away what was being read: what stood behind it is not. */
  readonly onLost?: () => void;
}

/**
 * Every block at and below `root`, in document order; shadow trees stand where their hosts do. One flat loop, because
 * generators inside generators would hand each block through every level of the page.
 */
export function* blocksIn(root: Element, options: WalkOptions = {}): Generator<Block> {
  const to = new Collector();
  /** Block elements, and shadow trees, around the place that has been reached. */
  const blocks: Element[] = [];
  const trees: Node[] = [];
  let heading: Element | null = null;
  let parent: Node = root;
  /** Goes to where the children of an element begin: into its shadow tree, if it has one. */
  const enter = (element: Element): Node | null => {
    const tree = element.shadowRoot;
    if (tree) {
      options.onShadowRoot?.(tree);
      trees.push(tree);
    }
    parent = tree ?? element;
    return parent.firstChild;
  };
  let node: Node | null = root;
  for (;;) {
    if (node) {
      const kind = visit(node, to);
      if (kind === BLOCK) {
        const before = to.take(blocks.at(-1) ?? root, heading);
        if (before) yield before;
      }
      if (kind === NOTHING || (kind === BLOCK && options.ownTextOnly && node !== root)) {
        if (node === root) return;
        node = node.nextSibling;
        continue;
      }
      const element = node as Element;
      if (kind === BLOCK) {
        if (isHeading(element.localName)) heading = element;
        if (isPlain(element)) {
          const own = plainBlock(element, heading);
          if (own) yield own;
          parent = element;
          node = null;
          continue;
        }
        blocks.push(element);
      }
      node = enter(element);
      continue;
    }
    // Everything in `parent` has been read.
    if (parent === trees.at(-1)) {
      trees.pop();
      const { host } = parent as ShadowRoot;
      // In an inline host the text flows on.
      const own = isInline(host) ? null : to.take(host, heading);
      if (own) yield own;
      parent = host;
      node = parent.firstChild;
      continue;
    }
    if (parent === root) break;
    const element = parent as Element;
    if (element === blocks.at(-1)) {
      const own = to.take(element, heading);
      blocks.pop();
      if (own) yield own;
    } else if (isFootnote(element)) to.stop(STOP);
    node = element.nextSibling;
    // The page may have changed between two blocks: what has left it leads nowhere.
    const around: Node | null = element.parentNode;
    if (around === null) return options.onLost?.();
    parent = around;
  }
  const rest = to.take(root, heading);
  if (rest) yield rest;
}

const NOTHING = 0;
const FLOW = 1;
const BLOCK = 2;

/** Reads one node. @returns whether it is to be entered, and as what. */
function visit(node: Node, to: Collector): typeof NOTHING | typeof FLOW | typeof BLOCK {
  // Each look at a node is a call into the browser, and there are thousands of nodes.
  const { nodeType } = node;
  if (nodeType === TEXT) to.push(node as Text);
  if (nodeType !== ELEMENT) return NOTHING;
  const element = node as Element;
  const { localName } = element;
  if (isSkipped(element, localName)) to.stop(STOP);
  else if (localName === 'br') to.stop('\n');
  else {
    if (!INLINE.has(localName)) return BLOCK;
    if (isFootnote(element, localName)) to.stop(STOP);
    return FLOW;
  }
  return NOTHING;
}
