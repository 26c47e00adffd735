/**
 * The words of all forms, read where they stand in the shipped text, and a table to look them up. Thousands of strings would
 * take more memory, and longer to make than everything else here; and so would the table: it is shipped as it is used.
 */
import { numbersOf, unpackNumbers } from './numbers.ts';

/** As shipped. */
export interface PackedWords {
  /** Words, each with a comma behind it. Letters are capitals where the word is written so by nature: "PD", "mRNA". */
  readonly text: string;
  readonly count: number;
  /** Where runs of words with capitals by nature begin and end, by turns. */
  readonly capitals: readonly number[];
  /** Other spellings ("tumour") come behind the words: for each the step to its word from that of the one before. */
  readonly others: string;
  /** As in `WordTable`; see `bytesAsText`. */
  readonly starts: string;
  readonly table: string;
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
  /** Slot of a signature -> number of a spelling + 1; another one that has the same slot is in the next open one. */
  readonly table: Uint16Array;
}

export const COMMA = 0x2c;
/** Numbers are kept in 16 bits. */
export const MOST_SPELLINGS = 0xfffe;

/**
 * What a word is looked up by: its length and four of its letters, spread over it, capital or not. Made in the same time
 * for words of any length; whoever finds one compares all of its letters.
 */
export const signatureOf = (length: number, a: number, b: number, c: number, d: number): number =>
  ((length & 31) << 20) | ((a & 31) << 15) | ((b & 31) << 10) | ((c & 31) << 5) | (d & 31);

export const slotOf = (signature: number, mask: number): number => (signature ^ (signature >>> 9)) & mask;

export function unpackWords({ text, count, capitals, others: steps, starts, table }: PackedWords): WordTable {
  const others = unpackNumbers(steps);
  for (let i = 1; i < others.length; i++) others[i] = (others[i] as number) + (others[i - 1] as number);
  const capital = new Uint8Array(count);
  for (let i = 0; i < capitals.length; i += 2) capital.fill(1, capitals[i], capitals[i + 1]);
  return { text, starts: numbersOf(starts), count, others, capital, table: numbersOf(table) };
}

/** A word with the capitals that it has by nature. */
export const spellingOfWord = ({ text, starts }: WordTable, word: number): string =>
  text.slice(starts[word], text.indexOf(',', starts[word]));
export const foldedSpelling = (words: WordTable, word: number): string =>
  spellingOfWord(words, word).toLowerCase();
