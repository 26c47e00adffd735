/**
 * One regular expression that every sure form passes, small and quick enough for every page. Build time only.
 * It may let a page through that has no form (the reader then finds nothing); it never holds one back.
 */
import { GAP, JOINT, packPattern } from './sentinel-regexp.ts';
import { wordsIn } from './words.ts';

/** Occurrences per million words of everyday speech; parts of words that are commoner do not tell pages apart. */
const RARE = 1;
/** Commoner parts that are worth it all the same: they cover many forms, and pages with them are often ours. */
const SUBJECT = /^(cancer|tumor|immun|chemoth|vaccin|antibod|radiother|marrow)/;
/** Pairs of words for forms that have no telling word: one pair instead of a dozen long forms around it. */
const PAIRS = [
  'T cell',
  'B cell',
  'cell therapy',
  'killer cell',
  'NK cell',
  'checkpoint blockade',
  'checkpoint blocking',
  'mismatch repair',
  'PD 1',
];
/** Lengths of word parts. Shorter ones stand in too many words, longer ones cover too few forms. */
export const SHORTEST = 5;
export const LONGEST = 8;
/** Before a part: it begins a word. */
export const EDGE = '\\b';

/** Parts that each prove a form: pieces of its longer words, or a rare short word at its beginning. */
function partsOf(form: string): string[] {
  const parts = new Set<string>();
  const words = wordsIn(form).map(({ text }) => text);
  for (const [n, text] of words.entries()) {
    // Only plain letters: others may be written with a diacritic.
    if (!/^[a-z]+$/.test(text)) continue;
    const single = text.length === SHORTEST ? text.replace(/s$/, '') : text;
    const begins = !mayTouch(words[n - 1], text);
    if (begins && single.length === SHORTEST - 1) parts.add(EDGE + single);
    for (let length = SHORTEST; length <= Math.min(LONGEST, text.length); length++) {
      if (begins) parts.add(EDGE + text.slice(0, length));
      for (let i = 0; i + length <= text.length; i++) parts.add(text.slice(i, i + length));
    }
  }
  return [...parts];
}

/** Letters of a longer word that say as much as all of it, behind another one. */
const ENOUGH = 4;
/** One byte as it is. */
const SHORTENED = 'therapy';

const isDigits = (word: string): boolean => /^\d/.test(word);
/** Letters and digits may touch, and so may Greek letters. */
const mayTouch = (before: string | undefined, word: string): boolean =>
  before !== undefined &&
  (isDigits(before) !== isDigits(word) || GREEK[before] !== undefined || GREEK[word] !== undefined);

const GREEK: Readonly<Record<string, string>> = { alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', kappa: 'κ' };
const wordPattern = (word: string): string => (GREEK[word] ? `(?:${word}|${GREEK[word]})` : word);

/** The whole form, for those without a telling part: "pd~1", "t~cell". Short words at its ends stand alone. */
function patternOf(form: string): string {
  const words = wordsIn(form).map(({ text }) => text);
  const last = words.pop() ?? '';
  const single =
    last.length < SHORTEST && last.length > 2 ? last.replace(/s$/, '') : last.replace(/(?<=\w{3})s$/, '');
  // To a regular expression a Greek letter is none: no word begins or ends with it.
  const start = (words[0] ?? last).length < SHORTEST && !GREEK[words[0] ?? last] ? EDGE : '';
  const end = single.length < SHORTEST && !GREEK[single] ? `s?${EDGE}` : '';
  const isCut = words.length > 0 && !GREEK[single] && single !== SHORTENED;
  const all = [...words, isCut ? single.slice(0, ENOUGH) : single];
  const joined = all.map((word, i) => jointBefore(all[i - 1], word) + wordPattern(word)).join('');
  return start + joined + end;
}

const jointBefore = (before: string | undefined, word: string): string =>
  before === undefined ? '' : mayTouch(before, word) ? JOINT : GAP;

/** The words of a pattern between joints: one that holds another's only narrows it. */
const bare = (pattern: string): string => {
  const open = pattern.endsWith(EDGE) ? JOINT : '';
  return JOINT + pattern.replace(`s?${EDGE}`, '').replace(EDGE, '').replaceAll(GAP, JOINT) + open;
};

/** "check point" where there is "checkpoint" too: both are one, with or without something in between. */
function rejoined(patterns: readonly string[]): string[] {
  const pairs = patterns.flatMap((pattern) => [...pattern.matchAll(/(?<![a-z])([a-z]+)\^(?=([a-z]+))/g)]);
  const all = pairs.reduce((text, [, a = '', b = '']) => {
    const whole = new RegExp(`(?<![a-z])${a}${b}(?![a-z])`, 'g');
    const parted = new RegExp(`(?<![a-z])${a}\\^${b}(?![a-z])`, 'g');
    return whole.test(text) ? text.replace(whole, a + JOINT + b).replace(parted, a + JOINT + b) : text;
  }, patterns.join('\n'));
  return [...new Set(all.split('\n'))].filter((pattern) => pattern !== '');
}

/** Patterns that differ in their last word only are one: "cd~(?:19|20)". */
function factored(patterns: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const pattern of [...patterns].sort()) {
    const [, head = '', last = '', end = ''] = /^(.*[~^])?(.*?)(s\?\\b)?$/.exec(pattern) ?? [];
    const key = `${head}\n${end}`;
    groups.set(key, [...(groups.get(key) ?? []), last]);
  }
  return [...groups].flatMap(([key, lasts]) => {
    const [head = '', end = ''] = key.split('\n');
    if (head === '' || lasts.length === 1) return lasts.map((last) => head + last + end);
    return [`${head}(?:${lasts.join('|')})${end}`];
  });
}

const FIRST = /^[a-z0-9](?=.)/;

/** A pattern for each first letter: the engine then looks at a few at each place in a text instead of at all. */
function byFirstLetter(patterns: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const pattern of patterns) {
    const first = FIRST.exec(pattern)?.[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), pattern.slice(first.length)]);
  }
  return [...groups]
    .map(([first, rests]) =>
      first === '' || rests.length === 1
        ? rests.map((rest) => first + rest).join('|')
        : `${first}(?:${rests.join('|')})`,
    )
    .join('|');
}

/** Those that begin a word apart: where no word begins they need not be tried. */
function grouped(patterns: readonly string[]): string {
  const edged = patterns.filter((pattern) => pattern.startsWith(EDGE)).map((p) => p.slice(EDGE.length));
  const inside = patterns.filter((pattern) => !pattern.startsWith(EDGE));
  const starts =
    edged.length > 1 ? `${EDGE}(?:${byFirstLetter(edged)})` : edged.map((p) => EDGE + p).join('');
  return [starts, byFirstLetter(inside)].filter((part) => part !== '').join('|');
}

/**
 * @param forms every spelling of every sure form.
 * @param frequency of a part of a word in everyday text, per million words.
 * @returns the packed source for `sentinelRegExp`.
 */
export function sentinelsFor(forms: readonly string[], frequency: (part: string) => number): string {
  const rarity = (part: string): number => (SUBJECT.test(part.replace(EDGE, '')) ? 0 : frequency(part));
  let left = forms.map((form) => ({ form, parts: partsOf(form).filter((part) => rarity(part) <= RARE) }));
  const chosen: string[] = [];
  for (;;) {
    const counts = new Map<string, number>();
    for (const { parts } of left) for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
    // Forms covered for each byte of the expression; among equals the rarer part.
    const gain = (part: string, count: number): number =>
      count / (part.replace(EDGE, '').length + 1) - rarity(part) / 100;
    const best = [...counts].sort(([a, m], [b, n]) => gain(b, n) - gain(a, m) || (a < b ? -1 : 1))[0];
    if (!best) break;
    chosen.push(best[0]);
    left = left.filter(({ parts }) => !parts.includes(best[0]));
  }
  const long = left.map(({ form }) => patternOf(form));
  const pairs = PAIRS.map(patternOf).filter((pair) =>
    long.some((pattern) => bare(pattern).includes(bare(pair))),
  );
  const whole = [...new Set([...pairs, ...long])].sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const pattern of whole) if (!kept.some((k) => bare(pattern).includes(bare(k)))) kept.push(pattern);
  return packPattern(grouped([...chosen.sort(), ...factored(rejoined(kept))]));
}
