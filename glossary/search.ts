/** Ranked lookup for our own pages. Pure; the index is built on the first call of `createSearch`, not in pages. */
import MiniSearch from 'minisearch';
import { formKey } from '../matching/words.ts';
import type { Summary } from './card.ts';

/** How sure a hit by spelling is; lower comes first. Hits by typo or by meaning follow behind all of these. */
const IS_TERM = 0;
const IS_NAME = 1;
const SOUNDS_THE_SAME = 2;
const STARTS_TERM = 3;
const STARTS_NAME = 4;
const STARTS_ALIKE = 5;
const NO_HIT = 6;

/** Shorter queries stand in nearly every word, and typos in them cannot be told from other terms. */
const SHORTEST_LOOKED_INTO = 3;
const SHORTEST_MISTYPED = 4;

interface Spelling {
  readonly entry: Summary;
  readonly isTerm: boolean;
  /** In one piece, as the matcher sees it. */
  readonly strict: string;
  /** In one piece and in words, as `looseWord` has it. */
  readonly loose: string;
  readonly words: readonly string[];
}

/**
 * One spelling for what is heard or typed alike: UK and US ("leukaemia", "tumour", "-ise", "leucocyte"), doubled
 * letters, plurals. Applied to both sides, so it need not be right, only the same.
 */
const looseWord = (word: string): string =>
  word
    .replace(/(?<=\p{L}{3}[^su\W\d])s$/u, '')
    .replace(/[ao]e/g, 'e')
    .replace(/ou/g, 'o')
    .replace(/ph/g, 'f')
    .replace(/z/g, 's')
    .replace(/c/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1');

const looseWords = (key: string): string[] => key.split(' ').filter(Boolean).map(looseWord);

function spellingsOf(entry: Summary): Spelling[] {
  return [entry.term, ...entry.forms].map((form, i) => {
    const key = formKey(form);
    const words = looseWords(key);
    return { entry, isTerm: i === 0, strict: key.replaceAll(' ', ''), loose: words.join(''), words };
  });
}

function hitOf(spelling: Spelling, strict: string, loose: string): number {
  if (spelling.strict === strict) return spelling.isTerm ? IS_TERM : IS_NAME;
  // One or two letters are too few to guess at.
  const guess = loose.length >= SHORTEST_LOOKED_INTO;
  if (guess && spelling.loose === loose) return SOUNDS_THE_SAME;
  if (spelling.strict.startsWith(strict)) return spelling.isTerm ? STARTS_TERM : STARTS_NAME;
  return guess && spelling.loose.startsWith(loose) ? STARTS_ALIKE : NO_HIT;
}

function bySpelling(spellings: readonly Spelling[], strict: string, loose: string): Summary[] {
  const best = new Map<Summary, { hit: number; length: number }>();
  for (const spelling of spellings) {
    const hit = hitOf(spelling, strict, loose);
    if (hit === NO_HIT) continue;
    const { length } = spelling.strict;
    const before = best.get(spelling.entry);
    if (!before || hit < before.hit || (hit === before.hit && length < before.length)) {
      best.set(spelling.entry, { hit, length });
    }
  }
  return [...best]
    .sort(([a, x], [b, y]) => x.hit - y.hit || x.length - y.length || (a.term < b.term ? -1 : 1))
    .map(([entry]) => entry);
}

function indexOf(spelled: readonly (readonly Spelling[])[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['term', 'names', 'whole', 'short'],
    // The fields come as tokens already; MiniSearch takes text only.
    tokenize: (text) => text.split(' '),
    processTerm: (token) => token || null,
  });
  index.addAll(
    spelled.map((spellings, id) => ({
      id,
      term: spellings[0]?.words.join(' '),
      names: spellings
        .slice(1)
        .flatMap(({ words }) => words)
        .join(' '),
      // Each name in one piece: joints may be typed elsewhere or not at all.
      whole: spellings.map(({ loose }) => loose).join(' '),
      short: looseWords(formKey(spellings[0]?.entry.short ?? '')).join(' '),
    })),
  );
  return index;
}

/** Letters that may be wrong, missing or too many. Digits tell terms apart ("CD19", "CD20"). */
const typosIn = (token: string): number =>
  token.length < SHORTEST_MISTYPED || /\d/.test(token) ? 0 : token.length < 6 ? 1 : 2;

/**
 * @returns a lookup: exact names first, then beginnings, then what holds the words, with typos forgiven. An empty
 * query finds nothing. `limit` is the most entries to return, 20 unless told.
 */
export function createSearch(summaries: readonly Summary[]): (query: string, limit?: number) => Summary[] {
  const spelled = summaries.map(spellingsOf);
  const spellings = spelled.flat();
  const index = indexOf(spelled);

  function byWords(words: readonly string[]): Summary[] {
    const options = {
      prefix: (token: string) => token.length > 1,
      fuzzy: typosIn,
      boost: { whole: 8, term: 4, names: 3, short: 0.4 },
      weights: { fuzzy: 0.3, prefix: 0.6 },
    };
    const inOnePiece = { queries: [words.join('')], ...options, fields: ['whole'], prefix: false };
    const inWords = { queries: [...words], ...options, fields: ['term', 'names', 'short'] };
    const find = (combineWith: 'AND' | 'OR') =>
      index.search({ combineWith: 'OR', queries: [{ ...inWords, combineWith }, inOnePiece] });
    const all = find('AND');
    return (all.length > 0 ? all : find('OR')).flatMap(({ id }) => summaries[id as number] ?? []);
  }

  return (query, limit = 20) => {
    const key = formKey(query);
    const words = looseWords(key);
    const loose = words.join('');
    if (loose === '') return [];
    const found = bySpelling(spellings, key.replaceAll(' ', ''), loose);
    if (found.length >= limit || loose.length < SHORTEST_LOOKED_INTO) return found.slice(0, limit);
    return [...new Set([...found, ...byWords(words)])].slice(0, limit);
  };
}
