/** What a card can be shown for: an entry, a name that has none, or text that is none of ours. */
import type { Card } from '../glossary/card.ts';
import type { DecodedName } from '../matching/name-stems.ts';

export interface UnknownText {
  /** As selected. */
  readonly unknown: string;
}

/** The view makes a card of it: the sentences for that are not needed before. */
export type Content = Card | DecodedName | UnknownText;
