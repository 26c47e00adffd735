import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../glossary/entry.ts';
import { checkGlossary, nameWords, surfacesOf } from '../../../glossary/laws.ts';
import { drug, entry, GLOSSARY, RULES } from './entries.ts';

const DRUG_FILE = 'glossary/entries/examplumab.md';
const check = (entries: readonly Entry[]) => checkGlossary(entries, RULES);
const withDrug = (more: Partial<Entry>): Entry[] => [{ ...drug, ...more }, ...GLOSSARY.slice(1)];
const forms = (more: Partial<Entry['forms']>): Partial<Entry> => ({ forms: { ...drug.forms, ...more } });
const without = (field: 'say' | 'risk' | 'status'): Partial<Entry> => {
  const { [field]: _gone, ...rest } = drug;
  return rest;
};
const source = (url: string, seen = '2026-11-01') => ({ name: 'A source', url, seen });
const cues = { for: ['x'], against: [] };

it('a glossary in which all is well has no findings', () => expect(check(GLOSSARY)).toEqual([]));

/** What is changed in the drug; the field that the finding has to name; what it has to say. */
const BROKEN: readonly [string, Partial<Entry>, string, RegExp][] = [
  ['a source in plain http', { sources: [source('http://cancer.gov/a')] }, 'sources', /not https/],
  [
    'a source seen tomorrow',
    { sources: [source('https://cancer.gov/a', '2026-11-24')] },
    'sources',
    /seen 2026-11-24/,
  ],
  ['a review tomorrow', { reviewed: { on: '2026-11-24' } }, 'reviewed.on', /future/],
  [
    'a second review tomorrow',
    { reviewed: { on: '2026-11-02', second: { on: '2026-12-01', outcome: 'right' } } },
    'reviewed.second.on',
    /future/,
  ],
  [
    'a status of next month',
    { status: { approval: 'full', text: 'US.', asOf: '2026-12' } },
    'status.asOf',
    /future/,
  ],
  ['a form without letters', forms({ code: ['!?'] }), 'forms.code', /no letters/],
  ['a form too short to be sure', forms({ abbreviation: ['EX'] }), 'forms.abbreviation', /too short/],
  [
    'a form named twice',
    forms({ brand: ['Exampla', 'exampla'] }),
    'forms.brand',
    /also a form of examplumab/,
  ],
  [
    'a form of another entry',
    forms({ synonym: ['Third thing'] }),
    'term',
    /also a form of examplumab \(forms.synonym\)/,
  ],
  [
    'the same form joined otherwise',
    forms({ code: ['EX-1234', 'EX1234'] }),
    'forms.code',
    /"EX1234" is also/,
  ],
  [
    'a form that is ambiguous too',
    forms({ brand: ['Exampla', 'EXA'] }),
    'ambiguous',
    /also a form of examplumab/,
  ],
  [
    'an ambiguous form named twice',
    { ambiguous: [...drug.ambiguous, { form: 'EXA', ...cues }] },
    'ambiguous',
    /also a form/,
  ],
  ['too few related', { related: ['second', 'third'] }, 'related', /fewer than 3/],
  [
    'a related entry that there is not',
    { related: ['second', 'third', 'fourth', 'fifth'] },
    'related',
    /"fifth" does not exist/,
  ],
  [
    'itself among the related',
    { related: ['second', 'third', 'fourth', 'examplumab'] },
    'related',
    /the entry itself/,
  ],
  ['one related id twice', { related: ['second', 'third', 'fourth', 'third'] }, 'related', /twice/],
  [
    'a mix-up with an entry that there is not',
    { notSame: [{ id: 'fifth', term: 'fifth', text: 'Another thing.' }] },
    'notSame',
    /"fifth" does not exist/,
  ],
  [
    'a mix-up with itself',
    { notSame: [{ id: 'examplumab', term: 'x', text: 'Another thing.' }] },
    'notSame',
    /the entry itself/,
  ],
  ['prose that breaks a rule', { why: 'A miracle.' }, 'why', /uses "miracle"/],
  [
    'the same "short" as another',
    { short: GLOSSARY[1]?.short.toUpperCase() ?? '' },
    'short',
    /is the same as in examplumab/,
  ],
];

describe('each law', () => {
  it.each(BROKEN)('is kept: %s', (_, more, field, problem) => {
    const found = check(withDrug(more));
    expect(found.map((f) => f.field)).toContain(field);
    const finding = found.find((f) => f.field === field);
    expect(finding?.problem).toMatch(problem);
    expect(finding?.remedy).toMatch(/\w+ \w+/);
    expect(finding?.file).toMatch(/^glossary\/entries\/[a-z]+\.md$/);
    // One fault, one finding.
    expect(found).toHaveLength(1);
  });

  it.each(['say', 'risk', 'status'] as const)('names what a category needs: %s', (field) => {
    expect(check([without(field) as Entry, ...GLOSSARY.slice(1)])).toEqual([
      {
        file: DRUG_FILE,
        field,
        problem: 'is missing, and category "drug" needs it',
        remedy: expect.stringContaining('GUIDELINES.md'),
      },
    ]);
  });

  it('has an emergency only with a risk', () => {
    const [, second, ...rest] = GLOSSARY as [Entry, Entry, ...Entry[]];
    const found = check([drug, { ...second, emergency: true }, ...rest]);
    expect(found.map(({ file, field }) => [file, field])).toEqual([
      ['glossary/entries/second.md', 'emergency'],
    ]);
    expect(check([{ ...drug, emergency: true }, second, ...rest])).toEqual([]);
  });

  it.each<[string, string[], RegExp[]]>([
    ['a public body carries an entry', ['https://fda.gov/a'], []],
    ['so does a part of it', ['https://www.accessdata.fda.gov/a'], []],
    ['a maker beside it', ['https://fda.gov/a', 'https://merck.com/b'], []],
    ['a maker alone', ['https://merck.com/b'], [/none is a regulator/]],
    [
      'a host of nobody',
      ['https://fda.gov/a', 'https://news.example/b'],
      [/news\.example is not in glossary\/hosts\.yml/],
    ],
    ['a host that only ends alike', ['https://notfda.gov/a'], [/notfda\.gov is not/, /none is a regulator/]],
    ['a host that only begins alike', ['https://fda.gov.example/a'], [/fda\.gov\.example is not/, /none is/]],
  ])('trusts sources by their host: %s', (_, urls, problems) => {
    const found = check(withDrug({ sources: urls.map((url) => source(url)) }));
    expect(found.map((f) => [f.file, f.field])).toEqual(problems.map(() => [DRUG_FILE, 'sources']));
    found.forEach((f, i) => expect(f.problem).toMatch(problems[i] as RegExp));
  });

  it('lets two entries share a spelling only where both say which words decide', () => {
    const sharing = (kind: 'ambiguous' | 'synonym'): Entry =>
      entry(
        'second',
        kind === 'ambiguous'
          ? { ambiguous: [{ form: 'EXA', ...cues }] }
          : forms({ brand: [], code: [], synonym: ['EXA', 'anti-exa'] }),
      );
    const with2 = (second: Entry): Entry[] => [drug, second, ...GLOSSARY.slice(2)];
    expect(check(with2(sharing('ambiguous')))).toEqual([]);
    expect(check(with2(sharing('synonym'))).map((f) => [f.file, f.problem])).toContainEqual([
      'glossary/entries/second.md',
      '"EXA" is also a form of examplumab (ambiguous)',
    ]);
  });

  it('leaves no entry that nothing leads to', () => {
    expect(check([...GLOSSARY, entry('lonely', { related: ['second', 'third', 'fourth'] })])).toEqual([
      {
        file: 'glossary/entries/lonely.md',
        field: 'related',
        problem: 'no other entry leads here',
        remedy: 'name it in a related entry',
      },
    ]);
  });
});

describe('surfaces', () => {
  it('are the term, all forms and the ambiguous ones, each with its field', () => {
    expect(surfacesOf(drug)).toEqual([
      { form: 'examplumab', field: 'term' },
      { form: 'Exampla', field: 'forms.brand' },
      { form: 'EX-1234', field: 'forms.code' },
      { form: 'anti-EX drug', field: 'forms.synonym' },
      { form: 'EXA', field: 'ambiguous' },
    ]);
  });

  it('have an ambiguous term once', () => {
    const term = entry('response', { term: 'response', ambiguous: [{ form: 'response', ...cues }] });
    expect(surfacesOf(term)).toEqual([{ form: 'response', field: 'ambiguous' }]);
  });
});

it('names of drugs and targets are no hard words; short ones and those of other entries are none', () => {
  const names = nameWords([drug, entry('general', { term: 'immunotherapy' })]);
  expect([...names].sort()).toEqual(['ex-1234', 'exampla', 'examplumab']);
});
