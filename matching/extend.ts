/** How far a found form reaches: meaningless suffixes of drug names, and nouns that only say what kind of thing it is. */
import { classOf, IGNORED, isDash, isInWord, LETTER, SMALL_BIT, SPACE } from './chars.ts';

/** "bevacizumab-awwb": four letters that the FDA adds and that mean nothing. */
const FDA_SUFFIX = /^[-\u2010\u2011](?!plus|free|like|only|with|arms?|dose|drug|mono)[a-z]{4}/;
const BIOLOGICAL =
  /(?:mab|fusp|cept|ase|kin|leucel|repvec|stim|tide|alfa|leukin|tin|tecan|sine|vedotin|cel|gene|toxin|vec)$/i;
/** Nouns, and words that may stand before them. As an expression they took 40 kB of machine code in every relevant page. */
const NOUNS = new Set(
  (
    'drug drugs medicine medicines medication medications agent agents therapy therapies treatment treatments antibody ' +
    'antibodies immunotherapy immunotherapies protein proteins molecule molecules receptor receptors'
  ).split(' '),
);
const KINDS = new Set('blocking targeting targeted based type'.split(' '));
const SHORTEST = 4;
const LINE_FEED = 0x0a;
const HYPHEN = 0x2d;

/** Spaces of all kinds, line breaks, and what is read over. */
function isGap(code: number): boolean {
  const kind = classOf(code);
  return kind === SPACE || kind === IGNORED;
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  while (classOf(text.charCodeAt(end)) === LETTER) end++;
  return end;
}

const isOneOf = (words: ReadonlySet<string>, text: string, start: number, end: number): boolean =>
  end - start >= SHORTEST && words.has(text.slice(start, end).toLowerCase());

/** @returns the end of the noun behind `end`, if there is one, but never in the next paragraph. */
function endOfTail(text: string, end: number): number {
  let at = end;
  let lines = 0;
  for (; isGap(text.charCodeAt(at)); at++) if (text.charCodeAt(at) === LINE_FEED) lines++;
  if (text.charCodeAt(at) === HYPHEN) at++;
  let to = endOfLetters(text, at);
  const next = text.charCodeAt(to);
  if ((next === HYPHEN || classOf(next) === SPACE) && isOneOf(KINDS, text, at, to)) {
    at = to + 1;
    to = endOfLetters(text, at);
  }
  return lines < 2 && isOneOf(NOUNS, text, at, to) ? to : end;
}

/** @returns the new end of a form that ends at `end`. */
export function extendedEnd(text: string, start: number, end: number, takesTail: boolean): number {
  const next = text.charCodeAt(end);
  // Most forms end at a space or a stop.
  if (isDash(next) && BIOLOGICAL.test(text.slice(start, end))) {
    const suffix = FDA_SUFFIX.exec(text.slice(end, end + 6));
    const to = end + (suffix?.[0].length ?? 0);
    if (to > end && !isInWord(text.charCodeAt(to))) return to;
  }
  const to = takesTail ? endOfTail(text, end) : end;
  return isInWord(text.charCodeAt(to)) || text.charCodeAt(to) === HYPHEN ? end : to;
}

const ANTI = /anti[-\u2010-\u2015]?$/i;

/** The new start of the name of a target that "anti-" stands before, or `start`. */
export function extendedStart(text: string, start: number): number {
  // The letter or the dash that ends "anti" or "anti-".
  const before = text.charCodeAt(start - 1) | SMALL_BIT;
  if (before !== 0x69 && before !== 0x2d && before < 0x2000) return start;
  const anti = ANTI.exec(text.slice(Math.max(0, start - 6), start));
  const from = start - (anti?.[0].length ?? 0);
  return isInWord(text.charCodeAt(from - 1)) ? start : from;
}
