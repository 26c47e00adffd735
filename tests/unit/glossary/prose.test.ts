import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../glossary/entry.ts';
import { LIMITS, proseFindings, shortGrade } from '../../../glossary/prose.ts';
import { drug, RULES } from './entries.ts';

type Told = readonly [field: string, problem: string, remedy: string];
const NONE: ReadonlySet<string> = new Set();
function check(more: Partial<Entry>, names = NONE): Told[] {
  const told: Told[] = [];
  proseFindings({ ...drug, ...more }, names, RULES.banned, (...finding) => told.push(finding));
  return told;
}
const words = (count: number): string => `${'so '.repeat(count - 1).trim()} on.`.replace(/^s/, 'S');
/** Many plain sentences of so many words each. */
const sentences = (count: number, each: number): string =>
  Array.from({ length: count }, () => words(each)).join(' ');

it('prose in order has no findings', () => expect(check({})).toEqual([]));

describe('lengths', () => {
  it.each<[string, Partial<Entry>, string, RegExp]>([
    ['two sentences in "short"', { short: 'It is a drug. It helps.' }, 'short', /not one sentence/],
    ['a thin "depth"', { depth: sentences(5, 11) }, 'depth', /has 55 words/],
    ['a long "depth"', { depth: sentences(11, 11) }, 'depth', /has 121 words/],
    ['a long "why"', { why: sentences(3, 17) }, 'why', /has 51 words/],
    ['a long "risk"', { risk: sentences(4, 18) }, 'risk', /has 72 words/],
    ['a long sentence in "why"', { why: words(LIMITS.sentenceWords + 1) }, 'why', /sentence of 26 words/],
    [
      'a long sentence in "status"',
      { status: { approval: 'full', text: words(26), asOf: '2026-07' } },
      'status',
      /sentence of 26/,
    ],
    [
      'a long sentence in "notSame"',
      { notSame: [{ term: 'x', text: words(26) }] },
      'notSame',
      /sentence of 26/,
    ],
    ['long sentences on the whole', { depth: sentences(5, 17) }, 'depth', /has 17\.0 words a sentence/],
  ])('%s', (_, more, field, problem) => {
    const told = check(more);
    expect(told).toHaveLength(1);
    expect(told[0]?.[0]).toBe(field);
    expect(told[0]?.[1]).toMatch(problem);
    expect(told[0]?.[2]).not.toBe('');
  });

  it('hold for "short", which is hard to read at that length anyway', () => {
    expect(check({ short: words(LIMITS.shortWords + 1) }).map(([, problem]) => problem)).toEqual([
      'has 31 words',
      'reads at grade 8.3',
    ]);
  });

  it.each<[string, Partial<Entry>]>([
    ['"short" of just so many words', { short: words(LIMITS.shortWords) }],
    ['"why" of just so many', { why: sentences(2, 25) }],
    ['"depth" of the fewest', { depth: sentences(6, 10) }],
    ['"depth" of the most', { depth: sentences(10, 12) }],
  ])('may be reached: %s', (_, more) => expect(check(more)).toEqual([]));
});

describe('reading grades', () => {
  const HARD = 'Immunological constituents differentiate heterogeneous malignancies considerably.';

  it('say the grade and the limit', () => {
    expect(check({ short: HARD })).toEqual([
      [
        'short',
        expect.stringMatching(/^reads at grade \d\d\.\d$/),
        expect.stringContaining('at most grade 8'),
      ],
    ]);
    expect(check({ depth: Array.from({ length: 10 }, () => HARD).join(' ') })).toEqual([
      ['depth', expect.stringMatching(/^reads at grade/), expect.stringContaining('at most grade 9')],
    ]);
  });

  it('do not count the names of what is explained, in one or in many', () => {
    const graded = (short: string): number => shortGrade({ ...drug, short }, NONE);
    for (const name of ['examplumab', 'examplumabs', 'Examplumab'])
      expect(graded(`A drug such as ${name}.`)).toBe(graded('A drug such as this.'));
    expect(graded('An anti-EX drug.')).toBe(graded('A good drug.'));
    const other = { ...drug, short: 'A drug that helps the nivolumab see a cat.' };
    expect(shortGrade(other, new Set(['nivolumab']))).toBeLessThan(shortGrade(other, NONE));
  });
});

describe('words', () => {
  it.each<[string, string, string | null]>([
    ['a banned word', 'It is a miracle.', 'miracle'],
    ['in capitals', 'MIRACLE', 'miracle'],
    ['not inside of another', 'It is miraclesque.', null],
    ['not as a part of a compound', 'It is a miracle-like thing.', null],
    ['with an open ending', 'They are fighting it.', 'fight*'],
    ['not before its beginning', 'They had a gunfight.', null],
    ['two words', 'A wonder drug.', 'wonder drug'],
    ['two words with a hyphen', 'A wonder-drug.', 'wonder drug'],
  ])('%s', (_, text, banned) => {
    expect(check({ why: text })).toEqual(banned ? [['why', `uses "${banned}"`, RULES.banned[banned]]] : []);
  });

  it.each<[string, Partial<Entry>]>([
    ['short', { short: 'It is a miracle.' }],
    ['depth', { depth: `${drug.depth} It is a miracle.` }],
    ['why', { why: 'It is a miracle.' }],
    ['risk', { risk: 'It is a miracle.' }],
    ['status', { status: { approval: 'full', text: 'It is a miracle.', asOf: '2026-07' } }],
    ['notSame', { notSame: [{ term: 'x', text: 'It is a miracle.' }] }],
  ])('are looked for in "%s"', (field, more) => {
    expect(check(more).map(([where]) => where)).toEqual([field]);
  });

  it.each([
    'tumour',
    'Tumours',
    'leukaemia',
    'haemoglobin',
    'oesophagus',
    'randomised',
    'centre',
    'programme',
    'behaviour',
  ])('are in US spelling, not "%s"', (british) => {
    expect(check({ why: `The ${british} here.` })).toEqual([
      ['why', `spells "${british}"`, expect.stringContaining('US spelling')],
    ]);
  });

  it.each(['tumor', 'exercise', 'promise', 'center', 'program', 'otherwise', 'precise'])(
    'may be "%s"',
    (word) => expect(check({ why: `The ${word} here.` })).toEqual([]),
  );

  it.each(['you', 'Your', 'yours'])('say "%s" only in "why"', (you) => {
    expect(check({ why: `It may be ${you} now.` })).toEqual([]);
    expect(check({ risk: `It may be ${you} now.` })).toEqual([['risk', 'says "you"', expect.any(String)]]);
  });

  it('may be young', () => expect(check({ risk: 'Young people have it too.' })).toEqual([]));
});
