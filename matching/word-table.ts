/**
 * The words of all forms, read where they stand in the shipped text, and a table to look them up. Thousands of strings, or
 * a copy of their letters, would take more memory, and longer to make than everything else here.
 */
import { unpackNumbers } from './numbers.ts';

/** As shipped. */
export interface PackedWords {
  /** Words, each with a comma behind it. Letters are capitals where the word is written so by nature: "PD", "mRNA". */
  readonly text: string;
  readonly count: number;
  /** Where runs of words with capitals by nature begin and end, by turns. */
  readonly capitals: readonly number[];
  /** Other spellings ("tumour") come behind the words: for each the step to its word from that of the one before. */
  readonly others: string;
}

/** Words and their other spellings, numbered alike. */
export interface WordTable {
  /** Spelling n: from starts[n] to the next comma. Letters from a to z, capitals as above, and digits. */
  readonly text: string;
  readonly starts: Uint16Array;
  /** Spellings from here on are others, of the words in `others`. */
  readonly count: number;
  readonly others: Uint16Array;
  /** 1 for words that have capitals by nature. */
  readonly capital: Uint8Array;
  /** Slot of a signature -> number of a spelling + 1, and most bits of the signature. */
  readonly table: Int32Array;
}

export const COMMA = 0x2c;
const SPELLING_BITS = 13;
export const MOST_SPELLINGS = (1 << SPELLING_BITS) - 2;
const PRINT_MASK = -1 << SPELLING_BITS;
/** To the left, so that of the 25 bits only those are lost that the slot tells. */
const PRINT_SHIFT = 7;

/**
 * What a word is looked up by: its length and four of its letters, spread over it, capital or not. Made in the same time
 * for words of any length; whoever finds one compares all of its letters.
 */
export const signatureOf = (length: number, a: number, b: number, c: number, d: number): number =>
  ((length & 31) << 20) | ((a & 31) << 15) | ((b & 31) << 10) | ((c & 31) << 5) | (d & 31);

export const slotOf = (signature: number, mask: number): number => (signature ^ (signature >>> 9)) & mask;
export const hasPrint = (entry: number, signature: number): boolean =>
  ((entry ^ (signature << PRINT_SHIFT)) & PRINT_MASK) === 0;
export const spellingIn = (entry: number): number => (entry & ~PRINT_MASK) - 1;

/** Two open slots for each taken one keep probing short. */
const sizeFor = (count: number): number => 1 << Math.ceil(Math.log2(Math.max(8, count * 3)));

export function unpackWords({ text, count, capitals, others: steps }: PackedWords): WordTable {
  const others = unpackNumbers(steps);
  for (let i = 1; i < others.length; i++) others[i] = (others[i] as number) + (others[i - 1] as number);
  const spellings = count + others.length;
  const capital = new Uint8Array(count);
  for (let i = 0; i < capitals.length; i += 2) capital.fill(1, capitals[i], capitals[i + 1]);
  const starts = new Uint16Array(spellings);
  const mask = sizeFor(spellings) - 1;
  const table = new Int32Array(mask + 1);
  let start = 0;
  for (let n = 0; n < spellings; n++) {
    const end = text.indexOf(',', start);
    const length = end - start;
    // What `signatureOf` and `slotOf` do: in code that runs for the first time, each call would take as long as a letter.
    const signature =
      ((length & 31) << 20) |
      ((text.charCodeAt(start) & 31) << 15) |
      ((text.charCodeAt(start + (length >> 2)) & 31) << 10) |
      ((text.charCodeAt(start + (length >> 1)) & 31) << 5) |
      (text.charCodeAt(end - 1) & 31);
    let slot = (signature ^ (signature >>> 9)) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = ((signature << PRINT_SHIFT) & PRINT_MASK) | (n + 1);
    starts[n] = start;
    start = end + 1;
  }
  return { text, starts, count, others, capital, table };
}

/** A word with the capitals that it has by nature. */
export const spellingOfWord = ({ text, starts }: WordTable, word: number): string =>
  text.slice(starts[word], text.indexOf(',', starts[word]));
export const foldedSpelling = (words: WordTable, word: number): string =>
  spellingOfWord(words, word).toLowerCase();
