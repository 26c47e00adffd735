/**
 * Which cue words stand in a text. Lists of cues are taken in as pages need them; words are gone through once for all. Of a
 * cue only its number is kept, by the letters it begins with: pages about everything have thousands of them.
 */
import { FOLD_BITS, GREEK, greekName, IGNORED, KIND_SHIFT, kindAndFold, SMALL_BIT } from './chars.ts';
import type { CueLists } from './cue-list.ts';
import { sideAgainst, sideFor } from './cue-list.ts';
import type { WordList } from './words.ts';
import { doubled, foldedWord } from './words.ts';

/** American words that cues have, cues being written once; `variants.ts` has the rules, for build time only. */
export const BRITISH = [
  ['tumor', 'tumour'],
  ['leukemi', 'leukaemi'],
] as const;
/** Where the British ones have a letter more. */
const BRITISH_LETTER = 4;

/** Cues are looked up by the first letters of their first word; those with an open ending have as many at least. */
const STEM = 3;
const STEMS = 1 << (5 * STEM);
const HEADS = 0x7ff;
const headOf = (stem: number): number => (stem ^ (stem >>> 7)) & HEADS;
const LEAST = 1024;

const ASCII = 0x7f;
const SPACE = 0x20;
const OPEN_ENDING = 0x2a;
/** Letters and digits come from here on; what ends a word in a list of cues before. */
const DIGIT_0 = 0x30;
const SMALL_S = 0x73;

const stemOf = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

/** Of the folded word that begins at `start`, and ends with the text or at what is no letter. */
function stemOfFolded(text: string, start: number): number {
  const b = text.charCodeAt(start + 1);
  const c = b >= DIGIT_0 ? text.charCodeAt(start + 2) : 0;
  return stemOf(text.charCodeAt(start), b >= DIGIT_0 ? b : 0, c >= DIGIT_0 ? c : 0);
}

/** Of the word at [start, end): every word is asked for it. */
function stemAt(text: string, start: number, end: number): number {
  const length = end - start;
  const a = text.charCodeAt(start);
  const b = length > 1 ? text.charCodeAt(start + 1) : 0;
  const c = length > 2 ? text.charCodeAt(start + 2) : 0;
  return (a | b | c) <= ASCII ? stemOf(a, b, c) : stemOfFolded(foldedWord(text, start, end), 0);
}

export class CueFinder {
  /** Sides and cues that have been taken in, and for each cue the search in which it was seen last. */
  private readonly knownSides: Uint8Array;
  private readonly knownCues: Uint8Array;
  private readonly seen: Uint32Array;
  private turn = 0;
  /** One bit for each stem tells most words apart; then from the newest cue of its kind to the oldest. */
  private readonly bits = new Int32Array(STEMS >> 5);
  private readonly heads = new Uint16Array(HEADS + 1);
  private next = new Uint16Array(LEAST);
  private stems = new Uint16Array(LEAST);
  private cues = new Uint16Array(LEAST);
  private count = 1;

  constructor(private readonly lists: CueLists) {
    this.knownSides = new Uint8Array(lists.sides);
    this.knownCues = new Uint8Array(lists.count);
    this.seen = new Uint32Array(lists.count);
  }

  /**
   * @param words of the text; looked at are those from `from` up to `to`.
   * @returns numbers of those cues of the given lists that stand there, each once; others may be among them.
   */
  near(text: string, words: WordList, from: number, to: number, lists: readonly number[]): number[] {
    for (const list of lists) {
      this.takeIn(sideFor(list));
      this.takeIn(sideAgainst(list));
    }
    this.turn++;
    const found: number[] = [];
    const { bits } = this;
    const { starts, ends } = words;
    for (let i = from; i < to; i++) {
      const stem = stemAt(text, starts[i] as number, ends[i] as number);
      if ((((bits[stem >> 5] as number) >> (stem & 31)) & 1) === 1)
        this.collect(text, words, stem, i, to, found);
    }
    return found;
  }

  private collect(
    text: string,
    words: WordList,
    stem: number,
    at: number,
    to: number,
    found: number[],
  ): void {
    const { texts } = this.lists;
    const start = words.starts[at] as number;
    const fourth = text.charCodeAt(start + STEM) | SMALL_BIT;
    // It tells most of the others apart, where nothing has been folded, and no word is shorter.
    const all = text.charCodeAt(start) | text.charCodeAt(start + 1) | text.charCodeAt(start + 2) | fourth;
    const tells = all <= ASCII && (stem & 31) !== 0;
    for (let i = this.heads[headOf(stem)] as number; i !== 0; i = this.next[i] as number) {
      const cue = this.cues[i] as number;
      if (this.stems[i] !== stem || this.seen[cue] === this.turn) continue;
      const p = this.lists.startOf(cue) + STEM;
      const want = texts.charCodeAt(p);
      if (tells && want !== fourth && want >= DIGIT_0 && p < this.lists.endOf(cue)) continue;
      if (!this.stands(text, words, cue, at, to)) continue;
      this.seen[cue] = this.turn;
      found.push(cue);
    }
  }

  /** Whether the words from `at` on are those of a cue, letter by letter; the last one may be a plural. */
  private stands(text: string, { starts, ends }: WordList, cue: number, at: number, to: number): boolean {
    const { texts } = this.lists;
    const stop = this.lists.endOf(cue);
    let i = starts[at] as number;
    let end = ends[at] as number;
    for (let p = this.lists.startOf(cue); p < stop; p++) {
      const want = texts.charCodeAt(p);
      if (want === OPEN_ENDING) return true;
      if (want === SPACE) {
        if (i < end || ++at >= to) return false;
        i = starts[at] as number;
        end = ends[at] as number;
        continue;
      }
      if (i === end) return false;
      const value = kindAndFold(text.charCodeAt(i++));
      const letter = value & FOLD_BITS;
      if (letter === want) continue;
      const kind = value >> KIND_SHIFT;
      if (kind === GREEK) {
        const name = greekName(letter);
        if (!texts.startsWith(name, p)) return false;
        p += name.length - 1;
      } else if (kind === IGNORED || isBritish(texts, p, letter)) p--;
      else return false;
    }
    return i === end || (i === end - 1 && (text.charCodeAt(i) | SMALL_BIT) === SMALL_S);
  }

  private takeIn(side: number): void {
    if (this.knownSides[side] === 1) return;
    this.knownSides[side] = 1;
    this.lists.find(side, (cue) => {
      if (this.knownCues[cue] === 1) return false;
      this.knownCues[cue] = 1;
      const { texts } = this.lists;
      const start = this.lists.startOf(cue);
      this.put(stemOfFolded(texts, start), cue);
      // The plural of a short word has another stem.
      if (this.lists.endOf(cue) - start < STEM) this.put(stemOfFolded(`${this.lists.textOf(cue)}s`, 0), cue);
      return false;
    });
  }

  private put(stem: number, cue: number): void {
    const i = this.count++;
    if (i === this.next.length) {
      this.next = doubled(this.next);
      this.stems = doubled(this.stems);
      this.cues = doubled(this.cues);
    }
    const head = headOf(stem);
    this.cues[i] = cue;
    this.stems[i] = stem;
    this.next[i] = this.heads[head] as number;
    this.heads[head] = i;
    this.bits[stem >> 5] = (this.bits[stem >> 5] as number) | (1 << (stem & 31));
  }
}

/** Whether a British word has this letter before the place `at` of a cue: "tumour" where the cue is "tumor". */
const isBritish = (cues: string, at: number, letter: number): boolean =>
  BRITISH.some(
    ([american, british]) =>
      british.charCodeAt(BRITISH_LETTER) === letter && cues.startsWith(american, at - BRITISH_LETTER),
  );
