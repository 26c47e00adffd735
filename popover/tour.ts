/** Going from term to term by keyboard. */
import type { Mention } from '../page/records.ts';
import { rangeOfMention } from '../page/records.ts';

const isBelow = (range: Range): boolean => range.getBoundingClientRect().bottom > 0;

/** The mention after (or before) the current one; without one, the first in view; round the ends. */
export function neighbour(shown: readonly Mention[], current: Mention | null, step: 1 | -1): Mention | null {
  if (shown.length === 0) return null;
  const at = current ? shown.indexOf(current) : -1;
  if (at >= 0) return shown[(at + step + shown.length) % shown.length] ?? null;
  const inView = shown.findIndex((mention) => {
    const range = rangeOfMention(mention);
    return range !== null && isBelow(range);
  });
  return shown[Math.max(0, inView)] ?? null;
}

/** The mention that the selection or caret touches. */
export function mentionInSelection(shown: readonly Mention[]): Mention | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  return (
    shown.find((mention) => {
      const range = rangeOfMention(mention);
      return (
        range !== null &&
        range.startContainer.getRootNode() === selected.startContainer.getRootNode() &&
        range.compareBoundaryPoints(Range.END_TO_START, selected) <= 0 &&
        range.compareBoundaryPoints(Range.START_TO_END, selected) >= 0
      );
    }) ?? null
  );
}

/** At once: a long glide over the page helps nobody. */
export function bringIntoView(mention: Mention): void {
  const element = rangeOfMention(mention)?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
