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

export interface PackedSide {
  /** Joined by commas. */
  readonly shared: string;
  /** For each list the steps from one shared cue to the next in order of their places, and 0 at its end. */
  readonly steps: string;
  /** For each list the other cues, joined by commas; lists are joined by semicolons. */
  readonly others: string;
}

export interface PackedCues {
  readonly for: PackedSide;
  readonly against: PackedSide;
}

const list = (text: string, separator: string): string[] => (text === '' ? [] : text.split(separator));

function unpackSide({ shared, steps, others }: PackedSide): string[][] {
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

export function unpackCues(packed: PackedCues): Cues[] {
  const against = unpackSide(packed.against);
  return unpackSide(packed.for).map((yes, i) => ({ for: yes, against: against[i] ?? [] }));
}
