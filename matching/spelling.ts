/** Compares a found piece of text with the form as written: capitals and punctuation. */
import { classOf, DIGIT, isCapital, isDash, isInWord, isSmall, LETTER } from './chars.ts';
import { isStrictWord } from './strict-words.ts';
import type { Tokens } from './tokens.ts';
import type { WordTable } from './word-table.ts';
import { COMMA, spellingOfWord } from './word-table.ts';
import { APART, LOST, wordsIn } from './words.ts';

export type Likeness = 'same' | 'loose' | 'different';

const isUpper = (text: string): boolean => text === text.toUpperCase();
const isTitle = (text: string): boolean =>
  isUpper(text.slice(0, 1)) && text.slice(1) === text.slice(1).toLowerCase();
const letters = (text: string): string => [...text].filter((char) => isInWord(char.charCodeAt(0))).join('');
const punctuation = (text: string): string =>
  text.replace(/[\s\u00ad\u200b-\u200d]/g, '').replace(/[\u2010-\u2015\u2212]/g, '-');

/**
 * Capitals decide only in words that are capitals by nature ("PD", "mRNA"). Written as a title ("Car-T") or, for
 * a single letter, small ("t cell"), they are loose. @param want such a word. @param alone nothing else is in its form.
 * @param maySmall enough else is in it to know it by in small letters: "pd-1", "car t cell".
 */
function compareWord(want: string, found: string, alone: boolean, maySmall: boolean): Likeness {
  // "CARs" is the plural of "CAR".
  const whole = letters(found);
  const have = whole.length === want.length + 1 ? whole.replace(/s$/, '') : whole;
  if (want === have) return 'same';
  // "CARS" in a heading of capitals is as good as the form; "PCR" may be another thing than "pCR".
  if (isUpper(have) && have.length > 1) return isUpper(want) ? 'same' : 'loose';
  // "IrAEs" at the beginning of a sentence.
  if (have.slice(1) === want.slice(1) && isUpper(have.slice(0, 1)) && want.length > 2) return 'loose';
  if (maySmall && have === want.toLowerCase()) return 'loose';
  // "Car-T" is a title; "All" alone is another word.
  return want.length > 1 && (alone || !isTitle(have)) ? 'different' : 'loose';
}

/** Compares a form as written, and what stands between its words too if @param exactGaps. */
export function compareSpelling(
  form: string,
  text: string,
  start: number,
  end: number,
  exactGaps: boolean,
  maySmall = false,
): Likeness {
  const found = text.slice(start, end);
  if (found === form) return 'same';
  const formWords = wordsIn(form);
  const foundWords = wordsIn(found);
  let likeness: Likeness = 'same';
  for (let i = 0; i < formWords.length; i++) {
    const a = formWords[i];
    const b = foundWords[i];
    // Words that stand elsewhere ("CD4+ and CD8+ T cells") or have run together cannot be compared.
    if (!a || !b) break;
    if (exactGaps && i > 0 && (a.joint === APART || b.joint === APART)) {
      const gapA = form.slice(formWords[i - 1]?.end ?? 0, a.start);
      const gapB = found.slice(foundWords[i - 1]?.end ?? 0, b.start);
      if (punctuation(gapA) !== punctuation(gapB)) return 'different';
    }
    const want = form.slice(a.start, a.end);
    if (!isStrictWord(want)) continue;
    const word = compareWord(want, found.slice(b.start, b.end), formWords.length === 1, maySmall);
    if (word === 'different') return word;
    if (word === 'loose') likeness = word;
  }
  return likeness;
}

/** Whether the text at [start, end) is the word with exactly its capitals. */
function hasItsCapitals(words: WordTable, word: number, text: string, start: number, end: number): boolean {
  let at = words.starts[word] as number;
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== words.text.charCodeAt(at++)) return false;
  return words.text.charCodeAt(at) === COMMA;
}

/**
 * The same for a form whose words have the capitals that are theirs by nature, which is nearly every one: no text is
 * cut, and nothing is made. The words are those at `first` and behind it; of the text they count up to `spelledTo`.
 */
export function compareCapitals(
  words: WordTable,
  tokens: Tokens,
  text: string,
  first: number,
  last: number,
  spelledTo: number,
  maySmall = false,
): Likeness {
  let likeness: Likeness = 'same';
  for (let i = first, at = first; at <= spelledTo; i++, at++) {
    const start = tokens.list.starts[at] as number;
    // Words that have run together are one to the eye.
    while (at < spelledTo && tokens.list.joints[at + 1] === LOST) at++;
    const end = tokens.list.ends[at] as number;
    const word = tokens.words[i] as number;
    if (words.capital[word] === 0 || hasItsCapitals(words, word, text, start, end)) continue;
    const found = compareWord(spellingOfWord(words, word), text.slice(start, end), first === last, maySmall);
    if (found === 'different') return found;
    if (found === 'loose') likeness = found;
  }
  return likeness;
}

/** Spaces, brackets, commas and quotes, or the edge of the text (NaN): nothing longer can go on there. */
const FREE = new Set([0x20, 0x22, 0x28, 0x29, 0x2c, 0xa0, Number.NaN]);
const isFree = (code: number): boolean => code < 0x20 || FREE.has(code);

const REACH = 80;
/** Letters of a form that may be the beginning of a code with brackets. */
const SHORT = 3;
const OPENING = 0x28;

/** True where the text at [start, end) is part of something longer: an address, a handle, a tied word. Never a mention. */
export function isPart(text: string, start: number, end: number): boolean {
  if (isFree(text.charCodeAt(start - 1)) && isFree(text.charCodeAt(end))) return false;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  // "AT&T cell" is none of ours either.
  if (/:\/\/|www\.|@|[\w-]\.[a-z]+\/|[_&]$/i.test(before)) return true;
  // "CAR T-SHIRTS": a single letter that a hyphen ties to another word.
  const next = text.charCodeAt(end);
  const last = text.charCodeAt(end - 1);
  const isLoneLetter = classOf(last) === LETTER && (end - start === 1 || !isInWord(text.charCodeAt(end - 2)));
  if (isLoneLetter && isDash(next) && classOf(text.charCodeAt(end + 1)) === LETTER) return true;
  // "PD" in "PD(L)1", "AK105" in the trial "AK105-304": something longer begins with it. "survival(OS)" is none of these.
  if (end - start <= SHORT && next === OPENING && isCapital(text.charCodeAt(end + 1))) return true;
  if (isDash(next)) {
    if (classOf(last) === DIGIT && /^\d{3}/.test(text.slice(end + 1, end + 4))) return true;
    // "melanoma-74" is an anchor or a file; molecules have numbers ("interleukin-23").
    const isNumbered = isSmall(last) && /^\d{2}/.test(text.slice(end + 1, end + 3));
    if (isNumbered && !/(?:kin|factor|protein)$/i.test(text.slice(start, end))) return true;
  }
  return /^(?:\.[a-z]{2}|_|@\w|[\w-]*\.(?:com|org|net|gov|edu|co)\b)/.test(text.slice(end, end + REACH));
}
