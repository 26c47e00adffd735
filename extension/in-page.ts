/**
 * The handle that the reader leaves in its isolated world. The background and the popup reach it through
 * `scripting.executeScript`, which pages cannot see or call.
 */

/** Name of the port through which a reader tells the background of the text of its frame. */
export const PAGE_PORT = 'page';

/** A term found in one frame. */
export interface PageTerm {
  readonly id: string;
  /** Mentions in this frame. */
  readonly count: number;
}

export type ReaderCommand = 'open-card' | 'next-term' | 'previous-term';
export const isReaderCommand = (name: string): name is ReaderCommand =>
  name === 'open-card' || name === 'next-term' || name === 'previous-term';

export interface ReaderHandle {
  /** Terms in reading order, each once. */
  readonly terms: () => PageTerm[];
  /** Scrolls to the first mention of an entry and opens its card. @returns false where it is not shown here. */
  readonly reveal: (id: string) => boolean;
  readonly command: (command: ReaderCommand) => void;
  /** Takes every mark and listener away. */
  readonly stop: () => void;
}

declare global {
  /** Of the isolated world of a frame. */
  var immunolensReader: ReaderHandle | undefined;
  /** The document that was last found to be read in a frame. The first one in it may leave its world to the next. */
  var immunolensRead: Document | undefined;
  /** Set before the reader is put into a page only to explain a selection: it then marks nothing. */
  var immunolensQuiet: boolean | undefined;
}
