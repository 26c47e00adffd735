/**
 * The handle that the reader leaves in its isolated world. The background and the popup reach it through
 * `scripting.executeScript`, which pages cannot see or call.
 */
import type { Card } from '../glossary/card.ts';

/** A term found in one frame. */
export interface PageTerm {
  readonly id: string;
  /** Mentions in this frame. */
  readonly count: number;
}

export type ReaderCommand = 'open-card' | 'next-term' | 'previous-term';

export interface ReaderHandle {
  /** Terms in reading order, each once. */
  readonly terms: () => PageTerm[];
  /** Scrolls to the first mention of an entry and opens its card. @returns false where it is not shown here. */
  readonly reveal: (id: string) => boolean;
  /** Opens the card of an entry beside the selection, marked or not; null: "not in this glossary". */
  readonly explain: (card: Card | null, text: string) => void;
  readonly command: (command: ReaderCommand) => void;
  readonly stop: () => void;
}

/** What the popover script leaves for the reader: see `popover/host.tsx`. */
declare global {
  var immunolensReader: ReaderHandle | undefined;
}
