/** From offsets in a block's text back to the page. */
import type { Block } from './blocks.ts';

/** Number of the node that holds the character at `offset`; past a stop, the node after it. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @returns null where these words stand there no longer. */
export function rangeOf(block: Block, start: number, end: number): Range | null {
  // Asked for once: a block may have to look for them.
  const { text, nodes, starts } = block;
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, end - 1);
  for (let n = first; n <= last; n++) {
    const node = nodes[n];
    const begins = starts[n] as number;
    const at = Math.max(start, begins);
    if (!node?.isConnected || !text.startsWith(node.data.slice(at - begins, end - begins), at)) return null;
  }
  const from = nodes[first] as Text;
  const to = nodes[last] as Text;
  const fromOffset = start - (starts[first] as number);
  const toOffset = end - (starts[last] as number);
  if (fromOffset >= from.length || toOffset > to.length) return null;
  const range = document.createRange();
  range.setStart(from, fromOffset);
  range.setEnd(to, toOffset);
  return range;
}

/** Offset in the block's text of a place in one of its nodes, or -1. */
export function offsetOf(block: Block, node: Node, offset: number): number {
  const at = block.nodes.indexOf(node as Text);
  return at < 0 ? -1 : (block.starts[at] as number) + offset;
}

/** There are no boxes in it, and no need to look for its nodes. */
export const hasNoBoxes = ({ element }: Block): boolean => !element.firstElementChild && !element.shadowRoot;

/**
 * True where everything between two nodes really flows in one line: a page may lay out spans as boxes, and words of
 * two boxes make no term. Asks for styles, so it is called only for matches that span nodes.
 */
export function flowsTogether(block: Block, start: number, end: number): boolean {
  if (hasNoBoxes(block)) return true;
  const { nodes, starts } = block;
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, end - 1);
  if (first === last) return true;
  // A box around all of the words parts nothing.
  let around = (nodes[first] as Text).parentNode;
  while (around && !around.contains(nodes[last] as Text)) around = around.parentNode;
  if (!around) return false;
  for (let i = first; i <= last; i++) {
    for (let el = (nodes[i] as Text).parentElement; el && el !== around; el = el.parentElement) {
      if (!/^(inline|contents|ruby)/.test(getComputedStyle(el).display)) return false;
    }
  }
  return true;
}
