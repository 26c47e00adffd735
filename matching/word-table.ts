/**
 * The words of all forms: their letters in one array, and a table to look them up. Thousands of strings would take ten
 * times the memory, and longer to make than everything else here.
 */
import { bytesOf } from './numbers.ts';

/**
 * As shipped: each word is a mark and its letters. The mark says how many letters of the word before it are kept.
 * Letters are capitals where the word is written so by nature: "PD", "mRNA".
 */
export interface PackedWords {
  readonly text: string;
  readonly count: number;
  readonly letters: number;
}

/** Words and their other spellings ("tumour" behind "tumor"), numbered alike. */
export interface WordTable {
  /** Spelling n: letters[starts[n]] to letters[starts[n + 1]]. Letters from a to z, capitals as above, and digits. */
  readonly letters: Uint8Array;
  readonly starts: Uint16Array;
  /** Number of a spelling -> number of its word. */
  readonly wordOf: Uint16Array;
  /** 1 for words that have capitals by nature. */
  readonly capital: Uint8Array;
  /** Slot of a signature -> number of a spelling + 1, with the upper half of the signature beside it. */
  readonly table: Uint16Array;
  readonly prints: Uint16Array;
}

const DIGIT_0 = 0x30;
const BIG_A = 0x41;
const SMALL_A = 0x61;
/** Characters before the digits, for 0, 1, 2 ... letters kept. */
const MARKS = '#%&()*+,-./';
export const MOST_KEPT = MARKS.length - 1;
export const markOf = (kept: number): string => MARKS.charAt(kept);
/** Stand before the mark: another spelling of the word before, or a word with capitals that begins small. */
export const OTHER_SPELLING = '!';
export const INNER_CAPITALS = ' ';

/**
 * What a word is looked up by: its length and five of its letters, spread over it, capital or not. Made in the same time
 * for words of any length; whoever finds one compares all of its letters. 30 bits: engines make such numbers without memory.
 */
export const signatureOf = (length: number, a: number, b: number, c: number, d: number, e: number): number =>
  ((length & 31) << 25) | ((a & 31) << 20) | ((b & 31) << 15) | ((c & 31) << 10) | ((d & 31) << 5) | (e & 31);

export const slotOf = (signature: number, mask: number): number =>
  (signature ^ (signature >>> 7) ^ (signature >>> 17)) & mask;
export const printOf = (signature: number): number => signature >>> 14;

/** Two open slots for each taken one keep probing short. */
const sizeFor = (count: number): number => 1 << Math.ceil(Math.log2(Math.max(8, count * 3)));

export function unpackWords({ text, count, letters: letterCount }: PackedWords): WordTable {
  const bytes = bytesOf(text);
  const letters = new Uint8Array(letterCount);
  const starts = new Uint16Array(count + 1);
  const wordOf = new Uint16Array(count);
  const capital = new Uint8Array(count);
  const mask = sizeFor(count) - 1;
  const table = new Uint16Array(mask + 1);
  const prints = new Uint16Array(mask + 1);
  const keptBy = new Uint8Array(DIGIT_0);
  for (let i = 0; i < MARKS.length; i++) keptBy[MARKS.charCodeAt(i)] = i;
  const otherSpelling = OTHER_SPELLING.charCodeAt(0);
  const innerCapitals = INNER_CAPITALS.charCodeAt(0);
  let start = 0;
  let end = 0;
  let word = 0;
  let i = 0;
  for (let n = 0; n < count; n++) {
    let code = bytes[i++] as number;
    if (code === otherSpelling) code = bytes[i++] as number;
    else word = n;
    if (code === innerCapitals) {
      capital[n] = 1;
      code = bytes[i++] as number;
    }
    const keptTo = start + (keptBy[code] as number);
    let from = start;
    start = end;
    while (from < keptTo) letters[end++] = letters[from++] as number;
    for (code = bytes[i] as number; code >= DIGIT_0; code = bytes[++i] as number) letters[end++] = code;
    const first = letters[start] as number;
    if (first >= BIG_A && first < SMALL_A) capital[n] = 1;
    starts[n + 1] = end;
    wordOf[n] = word;
    const length = end - start;
    const quarter = length >> 2;
    const signature = signatureOf(
      length,
      first,
      letters[start + quarter] as number,
      letters[start + (length >> 1)] as number,
      letters[end - 1 - quarter] as number,
      letters[end - 1] as number,
    );
    let slot = slotOf(signature, mask);
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = n + 1;
    prints[slot] = printOf(signature);
  }
  return { letters, starts, wordOf, capital, table, prints };
}

/** A word with the capitals that it has by nature. */
export const spellingOfWord = ({ letters, starts }: WordTable, word: number): string =>
  String.fromCharCode(...letters.subarray(starts[word], starts[word + 1]));
export const foldedSpelling = (words: WordTable, word: number): string =>
  spellingOfWord(words, word).toLowerCase();
