/** What others would use for the same task, each with ranges and a highlight at its end, as we have. */
import AhoCorasick from 'ahocorasick';
import Mark from 'mark.js';
import { characters, eachText } from './limit.ts';
import type { Library, Sample } from './types.ts';

const NAME = 'bench-peer';
/** The clock is asked every so many text nodes. */
const STRIDE = 64;
const WORD = /[\p{L}\p{N}]/u;

const escapedForm = (form: string): string => form.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

type Spot = readonly [start: number, end: number];

/** Runs `find` over every text node and registers what it found; stops when its time is over. */
function overTexts(budget: number, find: (text: string) => readonly Spot[]): Sample {
  const start = performance.now();
  const ranges: Range[] = [];
  let read = 0;
  let nodes = 0;
  let isWhole = true;
  eachText((node) => {
    const { data } = node;
    for (const [from, to] of find(data)) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
    read += data.length;
    return (isWhole = ++nodes % STRIDE !== 0 || performance.now() - start < budget);
  });
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(NAME, highlight);
  const ms = performance.now() - start;
  CSS.highlights.delete(NAME);
  const share = isWhole ? 1 : read / characters();
  return { ms: ms / share, share, found: Math.round(ranges.length / share) };
}

const alone = (text: string, [start, end]: Spot): boolean =>
  !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end));

/** Longest first, left to right. */
function withoutOverlap(spots: Spot[]): Spot[] {
  spots.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let end = 0;
  return spots.filter((spot) => spot[0] >= end && ((end = spot[1]), true));
}

export type Peer = (budget: number) => Sample;

const longestFirst = (forms: readonly string[]): string[] => [...forms].sort((a, b) => b.length - a.length);

function byExpression(expression: RegExp): Peer {
  // Compiled when it is first used.
  expression.test('');
  return (budget) =>
    overTexts(budget, (text) =>
      [...text.matchAll(expression)].map((match): Spot => [match.index, match.index + match[0].length]),
    );
}

/** Each builds what it needs, which is a part of what it costs. */
export const libraries: Record<Library, (forms: readonly string[]) => Peer> = {
  'Aho-Corasick (ahocorasick)': (forms) => {
    const automaton = new AhoCorasick([...new Set(forms.map((form) => form.toLowerCase()))]);
    return (budget) =>
      overTexts(budget, (text) => {
        const spots = automaton
          .search(text.toLowerCase())
          .flatMap(([last, words]) => words.map((word): Spot => [last + 1 - word.length, last + 1]));
        return withoutOverlap(spots.filter((spot) => alone(text, spot)));
      });
  },
  'one RegExp': (forms) =>
    byExpression(new RegExp(`\\b(?:${longestFirst(forms).map(escapedForm).join('|')})\\b`, 'gi')),
  // What the matcher allows as well: other joints, plurals, and letters of any alphabet beside a word.
  'one RegExp, joints and plurals': (forms) => {
    const loose = longestFirst(forms).map((form) =>
      escapedForm(form).replaceAll(/[\s-]+/g, '[\\s\\u00ad\\u2010-\\u2015-]{0,3}'),
    );
    const careful = new RegExp(`(?<![\\p{L}\\p{N}])(?:${loose.join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`, 'giu');
    return byExpression(careful);
  },
};

/**
 * mark.js goes through the whole page once for each form, so some forms tell the time of all: as many as fit into
 * the budget are marked. It leaves the page changed.
 */
export function markJs(forms: readonly string[], budget: number): Sample {
  const marker = new Mark(document.body);
  const options = { separateWordSearch: false, accuracy: 'exactly', diacritics: false } as const;
  const start = performance.now();
  let done = 0;
  let found = 0;
  const count = (marks: number): number => (found += marks);
  // Spread over the list, which is sorted by entry.
  for (let i = 0; i < forms.length && performance.now() - start < budget; i++, done++)
    marker.mark([forms[(i * 7919) % forms.length] as string], { ...options, done: count });
  const share = done / forms.length;
  return { ms: (performance.now() - start) / share, share, found: Math.round(found / share) };
}
