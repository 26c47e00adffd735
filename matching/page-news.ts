/**
 * What a page tells about its text, and what it hears about it. Plain values and numbers: they travel between processes,
 * thousands at a time.
 */
import type { DecodedName } from './name-stems.ts';
import type { Reason } from './reasons.ts';

export interface PageNews {
  /** A page that does not say its language is taken for English. */
  readonly isEnglish: boolean;
  /** Blocks of text, under numbers that the page gives, each once. Hidden text counts for nothing. */
  readonly added: readonly (readonly [block: number, text: string, isVisible: boolean])[];
  readonly removed: readonly number[];
  /** Blocks that have come into sight, or gone out of it. */
  readonly visible: readonly (readonly [block: number, isVisible: boolean])[];
  /** Matches that are none: their letters stand in boxes of their own. */
  readonly refused: readonly (readonly [block: number, ...Span])[];
}

/** UTF-16 offsets [start, end) into the text of a block. */
export type Span = readonly [start: number, end: number];
/** A mention: what it names by the number of its entry, and why it is shown by that of a reason. */
export type ShownSpan = readonly [...Span, entry: number, reason: number];

export interface BlockFindings {
  readonly block: number;
  /** Start and end, by turns, of all matches, shown or not. Only of a block that was added. */
  readonly matches?: readonly number[];
  /** What is to be shown now. Left out if all is as before. */
  readonly shown?: readonly ShownSpan[];
  /** What the names of drugs tell that have no entry: those of the mentions with NO_ENTRY, in their order. */
  readonly names?: readonly DecodedName[];
}

/** Blocks without a match are not named. */
export interface PageFindings {
  readonly blocks: readonly BlockFindings[];
  /** Ids of entries that are named for the first time. */
  readonly ids: readonly (readonly [entry: number, id: string])[];
  /** Reasons that are given for the first time, numbered on from those given before. */
  readonly reasons: readonly Reason[];
}

/** Who knows the word list, for one page. */
export interface Analyst {
  /**
   * @param all everything that the page knows, this news included: for an analyst who has just come, or come back.
   * @returns null where nobody answers.
   */
  readonly tell: (news: PageNews, all: () => PageNews) => Promise<PageFindings | null>;
  readonly stop: () => void;
}
