/** The paragraph around a match: cues and shouting count as far as it reaches. */
import { classOf, isCapital, LETTER } from './chars.ts';
import { CueFinder } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { GATE_LOCAL, gateOf } from './lexicon.ts';
import type { Match } from './matcher.ts';
import type { WordList } from './words.ts';

/** Shares of letters: from so many capitals on they say nothing; and letters without which there is too little to tell. */
const CAPITALS = 0.8;
const LEAST = 12;

/** Most letters are capitals, so capitals say nothing. */
export function isShouted(text: string): boolean {
  // Most texts are not, which a fifth of them tells.
  const most = (1 - CAPITALS) * text.length;
  let letters = 0;
  let small = 0;
  for (let i = 0; i < text.length && small < most; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) !== LETTER) continue;
    letters++;
    if (!isCapital(code)) small++;
  }
  return small < most && letters > LEAST && (letters - small) / letters > CAPITALS;
}

/** Where a paragraph of a block ends: plain text and `<br><br>` put many into one. */
const PARAGRAPH_END = /\n\s*\n/g;

/** What is around some matches, as far as their paragraph reaches: [start, end) of a text, and the cues in it. */
export class Paragraph {
  private shouted: boolean | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    /** Numbers of those that decide about its matches. */
    readonly cues: readonly number[],
  ) {}

  holds(at: number): boolean {
    return at >= this.start && at < this.end;
  }

  isShoutedIn(text: string): boolean {
    return (this.shouted ??= isShouted(text.slice(this.start, this.end)));
  }
}

/** @param from where the paragraph before ends. @returns where the one around `at` begins and ends. */
function paragraphAround(text: string, at: number, from: number): [start: number, end: number] {
  for (let start = from; ;) {
    PARAGRAPH_END.lastIndex = start;
    const end = PARAGRAPH_END.exec(text) ? PARAGRAPH_END.lastIndex : text.length;
    if (at < end || end === text.length) return [start, end];
    start = end;
  }
}

/** Number of the first word that does not begin before `at`. */
function firstWord({ starts, count }: WordList, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isLocal = ({ formFlags }: Lexicon, form: number): boolean =>
  gateOf(formFlags[form] as number) === GATE_LOCAL;

/** Looks around ambiguous matches while the words of their text are at hand. */
export class Surroundings {
  /** Made for the first match that needs one: many pages have none. */
  private finder: CueFinder | null = null;

  constructor(private readonly lexicon: Lexicon) {}

  /** The paragraphs that hold ambiguous matches. @param words of the text. */
  of(text: string, words: WordList, matches: readonly Match[]): readonly Paragraph[] {
    let found: Paragraph[] | null = null;
    for (let i = 0; i < matches.length; i++) {
      const { start: at, form, rivals } = matches[i] as Match;
      if (!isLocal(this.lexicon, form) && !rivals.some((rival) => isLocal(this.lexicon, rival))) continue;
      const before = found?.at(-1);
      if (before?.holds(at)) continue;
      const [start, end] = paragraphAround(text, at, before?.end ?? 0);
      const lists = this.listsFrom(matches, i, end);
      const cues =
        lists.length === 0
          ? NO_CUES
          : (this.finder ??= new CueFinder(this.lexicon.cues)).near(
              text,
              words,
              firstWord(words, start),
              firstWord(words, end),
              lists,
            );
      (found ??= []).push(new Paragraph(start, end, cues));
    }
    return found ?? NO_PARAGRAPHS;
  }

  /** Lists of cues of all matches from the first ambiguous one to the end of its paragraph. */
  private listsFrom(matches: readonly Match[], first: number, end: number): number[] {
    const lists: number[] = [];
    const add = (form: number): void => {
      const list = (this.lexicon.formCues[form] as number) - 1;
      if (list >= 0) lists.push(list);
    };
    for (let i = first; i < matches.length && (matches[i] as Match).start < end; i++) {
      const { form, rivals } = matches[i] as Match;
      add(form);
      for (const rival of rivals) add(rival);
    }
    return lists;
  }
}

const NO_CUES: readonly number[] = [];
const NO_PARAGRAPHS: readonly Paragraph[] = [];
