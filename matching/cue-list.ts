/**
 * Words that decide about an ambiguous form by standing near it. A cue that many forms have is listed once and named by
 * its place, the most frequent ones first; the others are spelled out where they belong.
 */
import { unpackNumbers } from './numbers.ts';

export interface Cues {
  /** Folded words or phrases; a trailing * leaves the ending open. */
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export interface CueTexts {
  /** Joined by commas. */
  readonly shared: string;
  /** For each list the other cues, joined by commas; lists are joined by semicolons. */
  readonly others: string;
}

/** For each side of all lists. */
interface Sides<T> {
  readonly for: T;
  readonly against: T;
}

export interface PackedCues {
  /** For each list the steps from one shared cue to the next in order of their places, and 0 at its end. */
  readonly steps: Sides<string>;
  readonly texts: Sides<CueTexts>;
}

const list = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator));

function unpackSide(steps: string, { shared, others }: CueTexts): string[][] {
  const cues = list(shared, ',');
  const numbers = unpackNumbers(steps);
  let at = 0;
  // No list at all and one list without cues of its own look alike, so the steps say how many there are.
  return (numbers.length === 0 ? [] : others.split(';')).map((text) => {
    const found: string[] = [];
    for (let cue = -1; numbers[at] !== 0; at++) found.push(cues[(cue += numbers[at] as number)] as string);
    at++;
    return [...found, ...list(text, ',')];
  });
}

export function unpackCues({ steps, texts }: PackedCues): Cues[] {
  const against = unpackSide(steps.against, texts.against);
  return unpackSide(steps.for, texts.for).map((yes, i) => ({ for: yes, against: against[i] ?? [] }));
}
