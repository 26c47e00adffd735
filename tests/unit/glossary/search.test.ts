import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../glossary/card.ts';
import { createSearch } from '../../../glossary/search.ts';

const entry = (term: string, forms: string[] = [], short = 'Something to know.'): Summary => ({
  id: term.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  term,
  category: 'general',
  short,
  forms,
});

const SUMMARIES = [
  entry('PD-1', ['PD1', 'programmed cell death protein 1', 'PDCD1']),
  entry('PD-L1', ['CD274']),
  entry('PD-1 inhibitor', ['anti-PD-1']),
  entry('CAR-T cell therapy', ['CAR-T', 'CART', 'CAR']),
  entry('CAR-T cell', ['CAR T lymphocyte']),
  entry('pembrolizumab', ['Keytruda', 'MK-3475', 'pembro']),
  entry('pembrolizumab and berahyaluronidase alfa', ['Keytruda Qlex']),
  entry('nivolumab', ['Opdivo']),
  entry('nivolumab plus ipilimumab', ['nivolumab and ipilimumab']),
  entry('ipilimumab', ['Yervoy']),
  entry('leukemia'),
  entry('acute myeloid leukemia', ['AML']),
  entry('immunotherapy', ['cancer immunotherapy']),
  entry('immune checkpoint inhibitor', ['checkpoint inhibitor', 'ICI']),
  entry('TGF-beta', ['TGF-β', 'transforming growth factor beta']),
  entry('CD19', []),
  entry('CD20', []),
  entry('randomized controlled trial', ['RCT']),
  entry('tumor'),
  entry('esophageal cancer'),
  entry('pneumonitis', [], 'Swelling of the lungs that can make breathing hard.'),
  entry('cytokine release syndrome', ['CRS']),
  entry('quality of life', ['QoL']),
];
const search = createSearch(SUMMARIES);
const first = (query: string): string | undefined => search(query)[0]?.term;

describe('createSearch', () => {
  it.each([
    ['an exact term', 'PD-1', 'PD-1'],
    ['no hyphen', 'pd1', 'PD-1'],
    ['a space for a hyphen', 'PD 1', 'PD-1'],
    ['a typographic hyphen', 'PD‑1', 'PD-1'],
    ['two parts', 'car t', 'CAR-T cell therapy'],
    ['one word', 'cart', 'CAR-T cell therapy'],
    ['the exact term before longer ones', 'car-t cell', 'CAR-T cell'],
    ['a plural', 'CAR T cells', 'CAR-T cell'],
    ['a brand', 'keytruda', 'pembrolizumab'],
    ['a misspelled brand', 'keitruda', 'pembrolizumab'],
    ['a brand with a letter missing', 'opdvo', 'nivolumab'],
    ['a code', 'mk3475', 'pembrolizumab'],
    ['a wrong last letter', 'pembrolizumap', 'pembrolizumab'],
    ['a letter missing', 'nivolumb', 'nivolumab'],
    ['a swapped vowel', 'ipilumimab', 'ipilimumab'],
    ['British spelling', 'leukaemia', 'leukemia'],
    ['British spelling of a word inside', 'acute myeloid leukaemia', 'acute myeloid leukemia'],
    ['British -our', 'tumour', 'tumor'],
    ['British -ise', 'randomised controlled', 'randomized controlled trial'],
    ['British oe', 'oesophageal', 'esophageal cancer'],
    ['a space too many', 'immuno therapy', 'immunotherapy'],
    ['a space too few', 'checkpointinhibitor', 'immune checkpoint inhibitor'],
    ['a doubled letter lost', 'imune checkpoint', 'immune checkpoint inhibitor'],
    ['a Greek letter', 'TGF β', 'TGF-beta'],
    ['a Greek letter by name', 'tgf beta', 'TGF-beta'],
    ['the beginning', 'pembrol', 'pembrolizumab'],
    ['one letter', 't', 'tumor'],
    ['a word of the explanation', 'breathing', 'pneumonitis'],
    ['words in another order', 'syndrome cytokine', 'cytokine release syndrome'],
    ['capitals and blanks', '  CRS ', 'cytokine release syndrome'],
  ])('forgives: %s', (_, query, term) => {
    expect(first(query)).toBe(term);
  });

  it.each(['', '   ', '-', 'xqzzw', 'qq'])('finds nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('does not take one number for another', () => {
    expect(search('CD19').map(({ term }) => term)).not.toContain('CD20');
  });

  it('lists each entry once, and no more than asked for', () => {
    const found = search('pembrolizumab');
    expect(new Set(found).size).toBe(found.length);
    expect(search('p', 2)).toHaveLength(2);
  });

  it('answers within 8 ms a key among 600 entries', () => {
    const syllables = ['ba', 'le', 'tu', 'mi', 'zor', 'ken', 'pha', 'dro'];
    const word = (n: number): string => [n, n >> 3, n >> 6, n >> 9].map((i) => syllables[i & 7]).join('');
    const many = Array.from({ length: 600 }, (_, i) =>
      entry(
        `${word(i)} ${word(i * 7)}`,
        [0, 1, 2, 3].map((k) => word(i * 13 + k * 601)),
      ),
    );
    const find = createSearch([...SUMMARIES, ...many]);
    const times = [...'pembrolizumap tumo', ...'keitruda'].map((_, i, keys) => {
      const started = performance.now();
      find(keys.slice(0, i + 1).join(''));
      return performance.now() - started;
    });
    // The median, because other tests run on the same machine.
    expect(times.sort((a, b) => a - b)[times.length >> 1]).toBeLessThan(8);
  });
});
