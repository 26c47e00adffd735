/** Which word of the forms stands at a place in a text. */
import { foldOf } from './chars.ts';
import type { WordTable } from './word-table.ts';
import { printOf, signatureOf, slotOf } from './word-table.ts';
import { foldedWord } from './words.ts';

/** A word that no form has. */
export const NONE = 0xffff;

const ASCII = 0x7f;
/** Makes capitals small, and leaves small letters and digits as they are. */
const SMALL_BIT = 0x20;

function signatureAt(text: string, start: number, end: number): number {
  const length = end - start;
  const quarter = length >> 2;
  const a = text.charCodeAt(start);
  const b = text.charCodeAt(start + quarter);
  const c = text.charCodeAt(start + (length >> 1));
  const d = text.charCodeAt(end - 1 - quarter);
  const e = text.charCodeAt(end - 1);
  return (a | b | c | d | e) > ASCII ? -1 : signatureOf(length, a, b, c, d, e);
}

/** Whether a text has the letters of a spelling at [start, end), which is as long, capitals or not. */
function isSpelling(
  { letters, starts }: WordTable,
  n: number,
  text: string,
  start: number,
  end: number,
): boolean {
  let at = starts[n] as number;
  if ((starts[n + 1] as number) - at !== end - start) return false;
  for (let i = start; i < end; i++)
    if (((letters[at++] as number) | SMALL_BIT) !== foldOf(text.charCodeAt(i))) return false;
  return true;
}

function find(words: WordTable, signature: number, text: string, start: number, end: number): number {
  const { table, prints, wordOf } = words;
  const mask = table.length - 1;
  const print = printOf(signature);
  for (let slot = slotOf(signature, mask); ; slot = (slot + 1) & mask) {
    const entry = table[slot] as number;
    if (entry === 0) return NONE;
    if (prints[slot] === print && isSpelling(words, entry - 1, text, start, end))
      return wordOf[entry - 1] as number;
  }
}

/** @param folded as `foldedWord` makes it. @returns the number of a word, or NONE. */
export function numberOf(words: WordTable, folded: string): number {
  const signature = signatureAt(folded, 0, folded.length);
  return signature < 0 ? NONE : find(words, signature, folded, 0, folded.length);
}

/** The same for the word at [start, end) of a text, in which each character has to be a letter or a digit. */
export function numberAt(words: WordTable, text: string, start: number, end: number): number {
  const signature = signatureAt(text, start, end);
  return signature < 0
    ? numberOf(words, foldedWord(text, start, end))
    : find(words, signature, text, start, end);
}
