/** Which entry a text means that someone has selected, whatever the page is about. Pure. */
import type { Engine } from './engine.ts';

/** @returns its id, or null: of a whole sentence it cannot be told which of its words is meant. */
export function entryMeantBy({ lexicon, matcher }: Engine, text: string): string | null {
  const [match] = matcher.find(text).sort((a, b) => b.end - b.start - (a.end - a.start));
  const isMeant = match && (match.end - match.start) * 2 >= text.length;
  return isMeant ? lexicon.idOf(lexicon.formEntry[match.form] as number) : null;
}
