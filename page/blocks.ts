/** Walks a part of a page and gives its text block by block, across inline tags. Reads, never changes. */

import { INLINE, isUnreadTag, UNREAD_SELECTOR } from './reading-rules.ts';

/** One run of text inside a block element, with the text nodes it was put together from. */
export interface Block {
  /** The block element that holds the text, or the shadow root or document where there is none. */
  readonly element: Element;
  readonly text: string;
  /** Text nodes in order; `starts[i]` is the offset of `nodes[i]` in `text`. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
export const isInline = (element: Element): boolean => INLINE.has(element.localName);
const isSkipped = (element: Element): boolean =>
  isUnreadTag(element.localName, element.hasAttributes() ? (name) => element.getAttribute(name) : null);

/** True where the node lies in a part of the page that is never read, its shadow hosts included. */
export function isUnread(node: Node): boolean {
  let element = isElement(node) ? node : node.parentElement;
  for (;;) {
    if (element?.closest(UNREAD_SELECTOR)) return true;
    const root: Node = (element ?? node).getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    element = root.host;
  }
}

/** The element around a node; around what stands directly in a shadow tree, its host. */
export const parentOf = (node: Node): Element | null =>
  node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;

/** True where an element is one of these, or stands in one; shadow trees belong to their hosts. */
export function isWithin(elements: ReadonlySet<Element>, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (elements.has(at)) return true;
  return false;
}

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
const isFootnote = (element: Element): boolean =>
  element.localName === 'sup' && /^\s*[[(]?\d/.test(element.textContent ?? '');

class Collector {
  private text = '';
  private nodes: Text[] = [];
  private starts: number[] = [];

  push(node: Text): void {
    if (node.data === '') return;
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += node.data;
  }

  /** Characters that stand in no node: line breaks, and stops around footnotes. */
  stop(char: string): void {
    this.text += char;
  }

  take(element: Element): Block | null {
    const { text, nodes, starts } = this;
    this.text = '';
    this.nodes = [];
    this.starts = [];
    return nodes.length > 0 && text.trim().length > 1 ? { element, text, nodes, starts } : null;
  }
}

export interface WalkOptions {
  /** Only the text that belongs to the root itself and its shadow tree, not that of blocks inside it. */
  readonly ownTextOnly?: boolean;
  /** Called with each open shadow root met. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
}

/** Every block at and below `root`, in document order; shadow trees stand where their hosts do. */
export function* blocksIn(root: Element | ShadowRoot, options: WalkOptions = {}): Generator<Block> {
  const collector = new Collector();
  const start = root instanceof ShadowRoot ? root.host : root;
  if (root instanceof Element && isSkipped(root)) return;
  yield* walk(root, start, collector, options);
  const rest = collector.take(start);
  if (rest) yield rest;
}

function* walk(parent: Node, block: Element, to: Collector, options: WalkOptions): Generator<Block> {
  if (parent instanceof Element) {
    const { shadowRoot } = parent;
    if (shadowRoot) {
      options.onShadowRoot?.(shadowRoot);
      yield* walk(shadowRoot, block, to, options);
      // In an inline host the text flows on.
      const inside = isInline(parent) ? null : to.take(parent);
      if (inside) yield inside;
    }
  }
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) to.push(node as Text);
    else if (isElement(node) && !isSkipped(node)) {
      if (node.localName === 'br') to.stop('\n');
      else if (isInline(node)) {
        const footnote = isFootnote(node);
        if (footnote) to.stop('\n|');
        yield* walk(node, block, to, options);
        if (footnote) to.stop('\n|');
      } else {
        const before = to.take(block);
        if (before) yield before;
        if (options.ownTextOnly) continue;
        yield* walk(node, node, to, options);
        const inside = to.take(node);
        if (inside) yield inside;
      }
    } else if (isElement(node)) to.stop('\n|');
  }
}
