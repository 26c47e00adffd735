/**
 * Blocks that hold nothing but text and inline elements, as most do: the browser puts their text together, and their nodes
 * are looked at only where something is found.
 */
import type { Block } from './blocks.ts';
import { INLINE } from './reading-rules.ts';

/** What ends a text, is never read, or has a block or a footnote in it. */
const ODD = `:not(${[...INLINE].filter((name) => name !== 'sup').join()}),[hidden],[aria-hidden],[role],[contenteditable]`;
/** Of inline elements only a span may have a shadow tree. */
const ODD_OR_SPAN = `span,${ODD}`;
/** NodeFilter.SHOW_TEXT and SHOW_CDATA_SECTION: the text of an element has both. */
const TEXTS = 12;
/** One for all blocks: to make one takes longer than to go through a block, and much memory. */
const walker = document.createTreeWalker(document, TEXTS);

/** @param element of a block, itself to be read. */
export function isPlain(element: Element): boolean {
  if (element.shadowRoot) return false;
  const odd = element.firstElementChild && element.querySelector(ODD_OR_SPAN);
  if (odd?.localName !== 'span') return !odd;
  return (
    !element.querySelector(ODD) &&
    Array.from(element.querySelectorAll('span')).every(({ shadowRoot }) => !shadowRoot)
  );
}

type Nodes = Pick<Block, 'nodes' | 'starts'>;

/** The block that was asked for its nodes last, and these: what asks does so again and again for one block, then for another. */
let asked: Block | undefined;
let known: Nodes;

function nodesOf(block: Block): Nodes {
  if (asked !== block) known = nodesIn(block.element, block.text.length);
  asked = block;
  return known;
}

class PlainBlock implements Block {
  constructor(
    readonly element: Element,
    readonly text: string,
    readonly heading: Element | null,
  ) {}

  get first(): Node {
    return this.element;
  }

  get nodes(): readonly Text[] {
    return nodesOf(this).nodes;
  }

  get starts(): readonly number[] {
    return nodesOf(this).starts;
  }
}

/** @param element a plain one. @returns null where there is too little to read. */
export function plainBlock(element: Element, heading: Element | null): Block | null {
  const text = element.textContent as string;
  // Another walk: the page may have changed.
  asked = undefined;
  return text.trim()[1] ? new PlainBlock(element, text, heading) : null;
}

/** Whether nothing but inline elements lies between an element and a text in it. */
function isOwn(text: Text, element: Element): boolean {
  let around: Node | null = text.parentNode;
  while (around && around !== element && INLINE.has((around as Element).localName))
    around = around.parentNode;
  return around === element;
}

/**
 * @param most characters of the element's own: what the page has put in among them, or behind, is none. Where it has taken
 * some away, fewer are found.
 */
function nodesIn(element: Element, most: number): Nodes {
  return textsIn(element, most, false) ?? (textsIn(element, most, true) as Nodes);
}

/** @param isChanged look at each text. @returns null where these texts are not all that is there. */
function textsIn(element: Element, most: number, isChanged: boolean): Nodes | null {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  let node: Node | null;
  walker.currentNode = element;
  while ((node = walker.nextNode()) && length < most) {
    if (isChanged && !isOwn(node as Text, element)) {
      if (!element.contains(node)) break;
      continue;
    }
    nodes.push(node as Text);
    starts.push(length);
    length += (node as Text).length;
  }
  // The last one is in the element, and the next one is not.
  const isAll = length === most && element.contains(nodes.at(-1) ?? null) && !element.contains(node);
  return isChanged || isAll ? { nodes, starts } : null;
}
