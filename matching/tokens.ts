/** The words of a text as numbers of the lexicon: plurals as their singular, words that ran together apart. */
import { isCapital, isSmall, SMALL_BIT } from './chars.ts';
import type { Lexicon } from './lexicon.ts';
import { mayBeName } from './names.ts';
import { NONE_BELOW } from './nodes.ts';
import { NONE, numberAt, numberOf } from './word-lookup.ts';
import { doubled, foldedWord, WordList } from './words.ts';

const SMALL_A = 0x61;
const SMALL_S = 0x73;
const SMALL_E = 0x65;
const SMALL_I = 0x69;
/** Letters of a word that may have lost a space; fewer are enough where a capital stands at its end: "phaseI". */
const SHORTEST_SPLIT = 9;
const SHORTEST_HUMPED = 6;
const SHORTEST_PART = 4;

/** Letters of a word that may be, or end, a name: "cel" in "obe-cel". */
const SHORTEST_NAME_END = 3;

const mayHaveLostSpace = (text: string, start: number, end: number): boolean =>
  end - start >= SHORTEST_SPLIT || (end - start >= SHORTEST_HUMPED && text.charCodeAt(end - 1) < SMALL_A);

export class Tokens {
  /** The words of the text read last, and the number of each in the lexicon, or NONE. */
  readonly list = new WordList();
  words = new Uint16Array(this.list.starts.length);
  /** Starts and ends of words of the text read last that may be names of drugs. */
  names: number[] = [];
  private split = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** Cuts a text. @returns the number of words. */
  read(text: string): number {
    const { list } = this;
    list.cut(text);
    if (this.names.length > 0) this.names = [];
    for (let i = this.number(text, 0); i < list.count; i = this.number(text, i + 1)) {
      list.part(i, this.split);
      // The second one's turn comes next.
      this.words[i] = this.wordNumber(text, list.starts[i] as number, this.split);
    }
    return list.count;
  }

  /**
   * Numbers the words from `from` on. A loop of its own, in which the arrays stay the same.
   * @returns the place of a word that is to be parted at `split`, or how many there are.
   */
  private number(text: string, from: number): number {
    const { starts, ends, count } = this.list;
    while (this.words.length < starts.length) this.words = doubled(this.words);
    const { words } = this;
    for (let i = from; i < count; i++) {
      const start = starts[i] as number;
      const end = ends[i] as number;
      const word = this.wordNumber(text, start, end);
      words[i] = word;
      if (end - start >= SHORTEST_NAME_END && mayBeName(text, start, end, word !== NONE))
        this.names.push(start, end);
      if (word !== NONE || !mayHaveLostSpace(text, start, end)) continue;
      this.split = this.lostSpace(text, start, end);
      if (this.split > 0) return i;
    }
    return count;
  }

  /** Where an unknown word is two that stand together in a form: "mismatchrepair", "phaseI". @returns 0 if nowhere. */
  private lostSpace(text: string, start: number, end: number): number {
    const { rootOf } = this.lexicon;
    for (let split = start + SHORTEST_PART; split < end; split++) {
      const isLongEnough = end - split >= SHORTEST_PART || isHump(text, split);
      const first = isLongEnough ? this.wordNumber(text, start, split) : NONE;
      const node = first === NONE ? 0 : rootOf(first);
      if (node === 0) continue;
      const second = this.wordNumber(text, split, end);
      if (second !== NONE && childOf(this.lexicon, node, second) !== 0) return split;
    }
    return 0;
  }

  /** Number of a word; of its singular where only that is known. */
  private wordNumber(text: string, start: number, end: number): number {
    const endsInS = (text.charCodeAt(end - 1) | SMALL_BIT) === SMALL_S && end - start > 1;
    const ofShortForm = endsInS && isEndOfCapitals(text, end - 1);
    const word = ofShortForm ? NONE : this.lookUp(text, start, end);
    if (word !== NONE || !endsInS || (end - start < 3 && !ofShortForm)) return word;
    const singular = this.lookUp(text, start, end - 1);
    if (singular === NONE && ofShortForm) return this.lookUp(text, start, end);
    if (singular !== NONE || (text.charCodeAt(end - 2) | SMALL_BIT) !== SMALL_E) return singular;
    const bare = this.lookUp(text, start, end - 2);
    if (bare !== NONE || (text.charCodeAt(end - 3) | SMALL_BIT) !== SMALL_I) return bare;
    return numberOf(this.lexicon.words, `${foldedWord(text, start, end - 3)}y`);
  }

  private lookUp(text: string, start: number, end: number): number {
    const { words } = this.lexicon;
    return this.list.isOdd
      ? numberOf(words, foldedWord(text, start, end))
      : numberAt(words, text, start, end);
  }
}

/** Child of a node of the trie by a word, or 0. */
export function childOf({ below, nodeWords }: Lexicon, node: number, word: number): number {
  const end = node + (below[node] as number) - NONE_BELOW;
  for (let child = node + 1; child <= end; child += (below[child] as number) - NONE_BELOW + 1)
    if (nodeWords[child] === word) return child;
  return 0;
}

/** A capital behind a small letter, as in "phaseI". */
const isHump = (text: string, at: number): boolean =>
  isCapital(text.charCodeAt(at)) && isSmall(text.charCodeAt(at - 1));
/** A small letter behind a capital, as in "CRs". */
const isEndOfCapitals = (text: string, at: number): boolean =>
  isSmall(text.charCodeAt(at)) && isCapital(text.charCodeAt(at - 1));
