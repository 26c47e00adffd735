/**
 * Words that decide about an ambiguous form by standing near it. Each list has two sides; a cue that many sides have
 * is numbered by how many they are, the most frequent first, and the others of each side come behind, side by side. So a
 * side is a few steps between numbers and a run of them, and nothing is unpacked but where each cue begins.
 */
import { unpackNumbers } from './numbers.ts';

/** As entries have them. */
export interface Cues {
  /** Folded words or phrases; a trailing * leaves the ending open. */
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export interface PackedCues {
  /** How many there are. */
  readonly cueCount: number;
  /** All of them in order of their numbers, joined by commas. */
  readonly cues: string;
  /** For each side the steps from one shared cue to the next, and 0 at its end. Sides for and against take turns. */
  readonly cueSteps: string;
  /** For each side the number of cues of its own. */
  readonly ownCues: string;
}

/** Numbers of the sides of a list. */
export const sideFor = (list: number): number => 2 * list;
export const sideAgainst = (list: number): number => 2 * list + 1;

const NONE = -1;

export class CueLists {
  /** Number of all cues. */
  readonly count: number;
  /** Of all cues: see `startOf`. */
  readonly texts: string;
  private readonly steps: Uint16Array;
  /** Cue -> where it begins in `texts`. */
  private readonly starts: Uint16Array;
  /** Side -> where its steps begin, and its first own cue; one more for the end of the last. */
  private readonly firstStep: Uint16Array;
  private readonly firstOwn: Uint16Array;

  constructor({ cueCount: count, cues: texts, cueSteps, ownCues }: PackedCues) {
    this.texts = texts;
    this.steps = unpackNumbers(cueSteps);
    const counts = unpackNumbers(ownCues);
    const sides = counts.length;
    this.firstStep = new Uint16Array(sides + 1);
    this.firstOwn = new Uint16Array(sides + 1);
    this.count = count;
    this.starts = new Uint16Array(count + 1);
    for (let cue = 1; cue < count; cue++) this.starts[cue] = texts.indexOf(',', this.starts[cue - 1]) + 1;
    this.starts[count] = texts.length + 1;
    this.firstOwn[sides] = count;
    for (let side = sides; side > 0; side--)
      this.firstOwn[side - 1] = (this.firstOwn[side] as number) - (counts[side - 1] as number);
    for (let side = 0; side < sides; side++)
      this.firstStep[side + 1] = this.steps.indexOf(0, this.firstStep[side]) + 1;
  }

  /** Number of sides: two for each list. */
  get sides(): number {
    return this.firstOwn.length - 1;
  }

  /** Where in `texts` a cue begins, and ends. */
  startOf(cue: number): number {
    return this.starts[cue] as number;
  }

  endOf(cue: number): number {
    return (this.starts[cue + 1] as number) - 1;
  }

  textOf(cue: number): string {
    return this.texts.slice(this.startOf(cue), this.endOf(cue));
  }

  /** Number of the first cue of a side that passes a test, or -1. */
  find(side: number, test: (cue: number) => boolean): number {
    let cue = NONE;
    for (let at = this.firstStep[side] as number; this.steps[at] !== 0; at++)
      if (test((cue += this.steps[at] as number))) return cue;
    const end = this.firstOwn[side + 1] as number;
    for (cue = this.firstOwn[side] as number; cue < end; cue++) if (test(cue)) return cue;
    return NONE;
  }
}

/** A list as written, for those who want to read it. @returns undefined where there is no such list. */
export function cuesOf(lists: CueLists, list: number): Cues | undefined {
  if (list < 0 || sideAgainst(list) >= lists.sides) return undefined;
  const textsOf = (side: number): string[] => {
    const texts: string[] = [];
    lists.find(side, (cue) => (texts.push(lists.textOf(cue)), false));
    return texts;
  };
  return { for: textsOf(sideFor(list)), against: textsOf(sideAgainst(list)) };
}
