/**
 * The words of all forms: their letters in one array, and a hash table over them. Thousands of strings would take ten
 * times the memory, and longer to make than everything else here.
 */
import { classOf, foldOf, GREEK, IGNORED } from './chars.ts';
import { bytesOf } from './numbers.ts';
import { foldedWord, HASH_FACTOR, HASH_HIGH, HASH_LOW, HASH_SEED } from './words.ts';

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
  /** Slot of a hash -> number of a spelling + 1, with 16 more bits of the hash beside it. */
  readonly table: Uint16Array;
  readonly prints: Uint16Array;
}

const DIGIT_0 = 0x30;
const BIG_A = 0x41;
const SMALL_A = 0x61;
/** Makes capitals small, and leaves small letters and digits as they are. */
const SMALL_BIT = 0x20;
/** Characters before the digits, for 0, 1, 2 ... letters kept. */
const MARKS = '#%&()*+,-./';
export const MOST_KEPT = MARKS.length - 1;
export const markOf = (kept: number): string => MARKS.charAt(kept);
/** Stand before the mark: another spelling of the word before, or a word with capitals that begins small. */
export const OTHER_SPELLING = '!';
export const INNER_CAPITALS = ' ';

export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;
export const printOf = (hash: number): number => hash >>> 14;

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
  /** Hash of the first n letters of the current word: what the next word keeps is not hashed again. */
  const hashes = new Int32Array(256).fill(HASH_SEED, 0, 1);
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
    let length = keptBy[code] as number;
    if (length > 0) letters.copyWithin(end, start, start + length);
    start = end;
    end += length;
    let hash = hashes[length] as number;
    for (code = bytes[i] as number; code >= DIGIT_0; code = bytes[++i] as number) {
      letters[end++] = code;
      // As `mixHash` does, without a call.
      hash = ((hash & HASH_LOW) * HASH_FACTOR) ^ (hash >>> HASH_HIGH) ^ (code | SMALL_BIT);
      hashes[++length] = hash;
    }
    const first = letters[start] as number;
    if (first >= BIG_A && first < SMALL_A) capital[n] = 1;
    starts[n + 1] = end;
    wordOf[n] = word;
    let slot = slotOf(hash, mask);
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = n + 1;
    prints[slot] = printOf(hash);
  }
  return { letters, starts, wordOf, capital, table, prints };
}

/** A word with the capitals that it has by nature. */
export const spellingOfWord = ({ letters, starts }: WordTable, word: number): string =>
  String.fromCharCode(...letters.subarray(starts[word], starts[word + 1]));
export const foldedSpelling = (words: WordTable, word: number): string =>
  spellingOfWord(words, word).toLowerCase();

/** Whether the text at [start, end), with an ending put behind it, is a spelling of the table, letter by letter. */
export function isSpelling(
  words: WordTable,
  n: number,
  text: string,
  start: number,
  end: number,
  ending: string,
): boolean {
  const { letters, starts } = words;
  const stop = starts[n + 1] as number;
  let at = starts[n] as number;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === IGNORED) continue;
    if (kind === GREEK) return foldedSpelling(words, n) === foldedWord(text, start, end) + ending;
    if (at === stop || ((letters[at++] as number) | SMALL_BIT) !== foldOf(code)) return false;
  }
  for (let i = 0; i < ending.length; i++)
    if (at === stop || ((letters[at++] as number) | SMALL_BIT) !== ending.charCodeAt(i)) return false;
  return at === stop;
}

/** Whether the text at [start, end) is the word with exactly its capitals. */
export function hasItsCapitals(
  { letters, starts }: WordTable,
  word: number,
  text: string,
  start: number,
  end: number,
): boolean {
  const from = starts[word] as number;
  if ((starts[word + 1] as number) - from !== end - start) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== letters[from + i - start]) return false;
  return true;
}
