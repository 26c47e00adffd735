/**
 * Blocks that hold nothing but text and inline elements, as most do: the browser puts their text together, and their nodes
 * are looked at only where something is found.
 */
import type { Block } from './blocks.ts';
import { INLINE } from './reading-rules.ts';

/** What ends a text, is never read, or has a block or a footnote in it. */
const ODD = `:not(${[...INLINE].filter((name) => name !== 'sup').join()}),[hidden],[aria-hidden],[role],[contenteditable]`;
/** NodeFilter.SHOW_TEXT and SHOW_CDATA_SECTION: the text of an element has both. */
const TEXTS = 12;
/** One for all blocks: to make one takes longer than to go through a block, and much memory. */
const walker = document.createTreeWalker(document, TEXTS);

/** @param element of a block, itself to be read. Of inline elements only a span may have a shadow tree. */
export const isPlain = (element: Element): boolean =>
  !element.shadowRoot &&
  (!element.firstElementChild ||
    (!element.querySelector(ODD) &&
      ![...element.querySelectorAll('span')].some(({ shadowRoot }) => shadowRoot)));

/** @param element a plain one. @returns null where there is too little to read. */
export function plainBlock(element: Element, heading: Element | null): Block | null {
  const text = element.textContent as string;
  let found: Pick<Block, 'nodes' | 'starts'> | undefined;
  const look = () => (found ??= textsOf(element, text.length));
  const block = {
    element,
    text,
    heading,
    get nodes() {
      return look().nodes;
    },
    get starts() {
      return look().starts;
    },
  };
  return text.trim()[1] ? block : null;
}

/** @param most characters in the element: what begins behind them is not its own. */
function textsOf(element: Element, most: number): Pick<Block, 'nodes' | 'starts'> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  walker.currentNode = element;
  for (let node; length < most && (node = walker.nextNode() as Text | null);) {
    nodes.push(node);
    starts.push(length);
    length += node.length;
  }
  return { nodes, starts };
}
