/** Which mention stands under a point of the view. Called only when the pointer rests; never while it moves. */
import type { Mention, PageRecords } from './records.ts';
import { rangeOfMention } from './records.ts';
import { offsetOf } from './ranges.ts';

/** Slack around a mark, in CSS pixels. */
const SLACK = 2;

export function rectAt(range: Range, x: number, y: number): DOMRect | null {
  for (const rect of range.getClientRects()) {
    if (
      x >= rect.left - SLACK &&
      x <= rect.right + SLACK &&
      y >= rect.top - SLACK &&
      y <= rect.bottom + SLACK
    )
      return rect;
  }
  return null;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Caret | null {
  // Safari before 26.2.
  if (import.meta.env.SAFARI && !('caretPositionFromPoint' in document)) {
    const range = (document as Document).caretRangeFromPoint?.(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : null;
  }
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  return caret && { node: caret.offsetNode, offset: caret.offset };
}

/**
 * Something may lie over the text: a dialog, a covering link. Then the mark is not what the reader points at. Chromium and
 * Firefox give the caret in what lies on top, and none where there is no text in it.
 */
function isOnTop(node: Node, x: number, y: number): boolean {
  if (!import.meta.env.SAFARI) return true;
  const root = node.getRootNode();
  const top = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
  const own = node.parentElement;
  return top !== null && own !== null && (top.contains(own) || own.contains(top));
}

export function mentionAt(
  records: PageRecords,
  x: number,
  y: number,
  shadowRoots: Iterable<ShadowRoot>,
): Mention | null {
  const caret = caretAt(
    x,
    y,
    [...shadowRoots].filter((root) => root.isConnected),
  );
  if (!caret) return null;
  const record = records.recordAt(caret.node);
  if (!record?.visible) return null;
  const offset = offsetOf(record.block, caret.node, caret.offset);
  for (const mention of record.mentions) {
    if (offset < mention.start || offset > mention.end) continue;
    const range = rangeOfMention(mention);
    // The caret snaps to the nearest text even from far away: only the rectangles decide.
    if (range && rectAt(range, x, y) && isOnTop(caret.node, x, y)) return mention;
  }
  return null;
}
