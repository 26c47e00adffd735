/** Where a card belongs: the line of the mark that the reader points at. */
import { parentOf } from '../page/blocks.ts';
import { rectAt } from '../page/hit-test.ts';

export interface Anchor {
  /** Rectangle of the line, in CSS pixels of the view; follows the text as the page moves. */
  readonly rect: () => DOMRect;
  /** An element near the text: says which scrollers to follow and which dialog the card belongs into. */
  readonly context: Element;
}

/** A mark may wrap: the line under the pointer counts, or else its first. */
export function anchorOf(range: Range, x?: number, y?: number): Anchor {
  const rects = [...range.getClientRects()];
  const pointed = x !== undefined && y !== undefined ? rectAt(range, x, y) : null;
  const line = pointed ? rects.findIndex((r) => r.top === pointed.top && r.left === pointed.left) : 0;
  const node = range.startContainer;
  return {
    rect: () => [...range.getClientRects()][Math.max(0, line)] ?? range.getBoundingClientRect(),
    context: (node instanceof Element ? node : parentOf(node)) ?? document.documentElement,
  };
}
