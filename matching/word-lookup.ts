/** Which word of the forms stands at a place in a text. */
import { foldOf, SMALL_BIT } from './chars.ts';
import type { WordTable } from './word-table.ts';
import { COMMA, signatureOf, slotOf } from './word-table.ts';
import { foldedWord } from './words.ts';

/** A word that no form has. */
export const NONE = 0xffff;

const ASCII = 0x7f;

function signatureAt(text: string, start: number, end: number): number {
  const length = end - start;
  const a = text.charCodeAt(start);
  const b = text.charCodeAt(start + (length >> 2));
  const c = text.charCodeAt(start + (length >> 1));
  const d = text.charCodeAt(end - 1);
  return (a | b | c | d) > ASCII ? -1 : signatureOf(length, a, b, c, d);
}

/** Whether a text has the letters of a spelling at [start, end), all of them, capitals or not. */
function isSpelling(words: WordTable, n: number, text: string, start: number, end: number): boolean {
  let at = words.starts[n] as number;
  for (let i = start; i < end; i++)
    if ((words.text.charCodeAt(at++) | SMALL_BIT) !== foldOf(text.charCodeAt(i))) return false;
  return words.text.charCodeAt(at) === COMMA;
}

function find(words: WordTable, signature: number, text: string, start: number, end: number): number {
  const { table, count } = words;
  const mask = table.length - 1;
  for (let slot = slotOf(signature, mask); ; slot = (slot + 1) & mask) {
    const entry = table[slot] as number;
    if (entry === 0) return NONE;
    const n = entry - 1;
    if (isSpelling(words, n, text, start, end)) return n < count ? n : (words.others[n - count] as number);
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
