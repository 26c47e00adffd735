/**
 * The page's own definitions: "long form (SF)" and "SF (long form)", found the way Schwartz and Hearst (2003)
 * describe: each letter of the short form, from its end, is looked for in the words before the bracket, and the
 * first one must begin a word.
 */

import { isCapital, isInWord } from './chars.ts';
import { wordsIn } from './words.ts';

export interface Definition {
  /** The long form as the page writes it. */
  readonly long: string;
  readonly start: number;
  readonly end: number;
}

const isLetterOrDigit = (char: string): boolean => isInWord(char.charCodeAt(0));

/** Where in `words` the long form of `short` begins, or -1. */
export function longFormStart(short: string, words: string): number {
  let at = words.length - 1;
  for (let i = short.length - 1; i >= 0; i--) {
    const wanted = short.charAt(i).toLowerCase();
    if (!isLetterOrDigit(wanted)) continue;
    const startsWord = (k: number) => k === 0 || !isLetterOrDigit(words.charAt(k - 1));
    while (at >= 0 && (words.charAt(at).toLowerCase() !== wanted || (i === 0 && !startsWord(at)))) at--;
    if (at < 0) return -1;
    at--;
  }
  return at + 1;
}

/** Schwartz and Hearst: at most min(n + 5, 2n) words for a short form of n characters. */
const mostWords = (short: string): number => Math.min(short.length + 5, short.length * 2);
const REACH = 160;
/** "CRs" as "CR". */
export const singularOf = (short: string): string =>
  short.endsWith('s') && isCapital(short.charCodeAt(short.length - 2)) ? short.slice(0, -1) : short;

const HYPHEN = 0x2d;
const isOpening = (code: number): boolean => code === 0x28 || code === 0x5b;
/** Most places in a text have no bracket near: looked at before any pattern is tried. */
const hasOpening = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isOpening(text.charCodeAt(i))) return true;
  return false;
};

/** A colon or an equals sign. */
const isTelling = (code: number): boolean => code === 0x3a || code === 0x3d;

/** "TIL: today I learned", "OS = overall survival". Without a bracket only words that begin with its letters tell. */
function definitionBehind(text: string, start: number, end: number): Definition | null {
  const sign = /^\s?[:=]\s+/.exec(text.slice(end, end + 8));
  if (!sign) return null;
  const from = end + sign[0].length;
  const letters = singularOf(text.slice(start, end)).toLowerCase();
  let initials = '';
  for (const word of wordsIn(text.slice(from, from + REACH))) {
    initials += word.text.charAt(0);
    if (!letters.startsWith(initials)) return null;
    const to = from + word.end;
    if (initials === letters) return { long: text.slice(from, to), start: from, end: to };
  }
  return null;
}

/** The text that a bracket behind or before the short form at [start, end) defines it by, if any. */
export function definitionAt(text: string, start: number, end: number): Definition | null {
  if (!hasOpening(text, start - 3, start) && !hasOpening(text, end, end + 2))
    return isTelling(text.charCodeAt(end)) || isTelling(text.charCodeAt(end + 1))
      ? definitionBehind(text, start, end)
      : null;
  const short = singularOf(text.slice(start, end));
  const opened = /[([]\s*$/.exec(text.slice(Math.max(0, start - 3), start));
  if (opened && /^\s*[)\],;]/.test(text.slice(end, end + 3))) {
    const bracket = start - opened[0].length;
    const clause = /[^.;:()[\]]*$/.exec(text.slice(Math.max(0, bracket - REACH), bracket))?.[0] ?? '';
    const words = clause
      .trimEnd()
      .split(/(?<=\s)/)
      .slice(-mostWords(short))
      .join('');
    const from = longFormStart(short, words);
    if (from < 0 || words.length - from <= short.length) return null;
    const offset = bracket - (clause.length - clause.trimEnd().length) - words.length;
    return { long: words.slice(from), start: offset + from, end: offset + words.length };
  }
  const inside = /^\s?[([]([^()[\]]{3,120})[)\]]/.exec(text.slice(end, end + REACH));
  const long = inside?.[1];
  if (inside === null || long === undefined || long.length <= short.length) return null;
  // Inside the bracket the long form is all there is, perhaps after "or", "also" or before a comma.
  const clause = (long.split(/[,;]/)[0] ?? '').trimEnd();
  if (clause.split(/\s+/).length > mostWords(short) || longFormStart(short, clause) !== 0) return null;
  const from = end + inside[0].indexOf(long);
  return { long: clause, start: from, end: from + clause.length };
}

/** Letters, digits and hyphens, with a capital among them. */
function isShortForm(text: string): boolean {
  let hasCapital = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isInWord(code) && (i === 0 || code !== HYPHEN)) return false;
    hasCapital ||= isCapital(code);
  }
  return hasCapital;
}

/** The short form in brackets right behind a long form at [start, end): "(OS)". @returns it and the end of the bracket. */
export function bracketedShortForm(
  text: string,
  start: number,
  end: number,
): { text: string; end: number } | null {
  if (!hasOpening(text, end, end + 2)) return null;
  const bracket = /^\s?[([]([^\s()[\]]{2,10})[)\]]/.exec(text.slice(end, end + 16));
  const short = bracket?.[1];
  if (!bracket || !short || !isShortForm(short)) return null;
  const isShort = longFormStart(singularOf(short), text.slice(start, end)) === 0;
  return isShort && short.length < end - start ? { text: short, end: end + bracket[0].length } : null;
}
