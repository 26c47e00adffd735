/** How far a found form reaches: meaningless suffixes of drug names, and nouns that only say what kind of thing it is. */
import { isDash, isInWord } from './chars.ts';

/** "bevacizumab-awwb": four letters that the FDA adds and that mean nothing. */
const FDA_SUFFIX = /^[-\u2010\u2011](?!plus|free|like|only|with|arms?|dose|drug|mono)[a-z]{4}/;
const BIOLOGICAL =
  /(?:mab|fusp|cept|ase|kin|leucel|repvec|stim|tide|alfa|leukin|tin|tecan|sine|vedotin|cel|gene|toxin|vec)$/i;
/** Never beyond the end of a paragraph. */
const TAIL =
  /^(?!\s*\n\s*\n)[\s\u00ad]*(?:[\s-](?:blocking|targeting|targeted|based|type))?[\s-](?:drug|medicine|medication|agent|therap(?:y|ie)|treatment|antibod(?:y|ie)|immunotherap(?:y|ie)|protein|molecule|receptor)s?/i;

/** Line breaks, no-break spaces and soft hyphens too. */
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0xad || code >= 0x2000;

/** @returns the new end of a form that ends at `end`. */
export function extendedEnd(text: string, start: number, end: number, takesTail: boolean): number {
  const next = text.charCodeAt(end);
  // Most forms end at a space or a stop.
  if (isDash(next) && BIOLOGICAL.test(text.slice(start, end))) {
    const suffix = FDA_SUFFIX.exec(text.slice(end, end + 6));
    const to = end + (suffix?.[0].length ?? 0);
    if (to > end && !isInWord(text.charCodeAt(to))) return to;
  }
  const tail = takesTail && (isSpace(next) || isDash(next)) ? TAIL.exec(text.slice(end, end + 40)) : null;
  const to = end + (tail?.[0].length ?? 0);
  return isInWord(text.charCodeAt(to)) || text.charCodeAt(to) === 0x2d ? end : to;
}

const ANTI = /anti[-\u2010-\u2015]?$/i;

/** The new start of the name of a target that "anti-" stands before, or `start`. */
export function extendedStart(text: string, start: number): number {
  // The letter or the dash that ends "anti" or "anti-".
  const before = text.charCodeAt(start - 1) | 0x20;
  if (before !== 0x69 && before !== 0x2d && before < 0x2000) return start;
  const anti = ANTI.exec(text.slice(Math.max(0, start - 6), start));
  const from = start - (anti?.[0].length ?? 0);
  return isInWord(text.charCodeAt(from - 1)) ? start : from;
}
