/** A short page of our own, and what the engine has to make of it. */
export interface Passage {
  /** The blocks of the page. */
  readonly page: readonly string[];
  /** Marked text -> id of the entry that is shown. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Pieces of the page of which nothing may be marked. */
  readonly never?: readonly string[];
  /** Nothing at all may be marked. */
  readonly silent?: true;
}

export interface Gap extends Passage {
  /** Why the engine fails here. */
  readonly why: string;
}
