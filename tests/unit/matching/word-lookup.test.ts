import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE, numberAt, numberOf } from '../../../matching/word-lookup.ts';
import { foldedSpelling, spellingOfWord } from '../../../matching/word-table.ts';
import { lexiconOf } from '../../support/small-lexicon.ts';

// Pairs of them share their length and all letters that are looked at first.
const SPELLINGS = [
  'pembrolizumab',
  'pemrolizumab',
  'a',
  'PD',
  '1',
  'abcdefghijkl',
  'abxdefghijkl',
  'guerin',
  'beta',
  'a'.repeat(34),
  'leukemia',
  'mRNA',
  'tumor',
];
const { words } = lexiconOf(...SPELLINGS);
const found = (text: string, start = 0, end = text.length): string | null => {
  const number = numberAt(words, text, start, end);
  return number === NONE ? null : spellingOfWord(words, number);
};

describe('a word of the list', () => {
  it.each(SPELLINGS)('is found: %s', (word) => {
    expect(found(word)).toBe(word);
    expect(found(`x${word.toUpperCase()}x`, 1, word.length + 1)).toBe(word);
    expect(spellingOfWord(words, numberOf(words, word.toLowerCase()))).toBe(word);
  });

  it.each([
    ['with an accent where it is looked at first', 'GuErín'],
    ['with an accent elsewhere', 'guérin'],
  ])('is found %s', (_, text) => expect(found(text)).toBe('guerin'));

  it.each([
    ['tumour', 'tumor'],
    ['Leukaemia', 'leukemia'],
  ])('is found in British spelling: %s', (british, word) => expect(found(british)).toBe(word));

  it('is known to have capitals by nature', () => {
    const withCapitals = SPELLINGS.filter((word) => words.capital[numberOf(words, word.toLowerCase())] === 1);
    expect(withCapitals).toEqual(['PD', 'mRNA']);
  });

  it('is found by the name of a Greek letter', () => expect(found('TGF-β', 4, 5)).toBe('beta'));

  it.each([
    ['another letter in a place looked at', 'pembrolizumac'],
    ['another letter elsewhere', 'pembrolizomab'],
    ['a letter more', 'pembrolizumabs'],
    ['a letter less', 'pembrolizuma'],
    ['letters of another alphabet', 'опухоль'],
    ['a letter that only looks alike', 'реmbrolizumab'],
    ['32 letters less', 'aa'],
    ['32 letters more', `a${'b'.repeat(31)}a`],
  ])('is not found with %s', (_, text) => expect(found(text)).toBeNull());

  it('is found exactly where it is', () => {
    const known = new Map(
      Array.from(words.starts, (_, n) => [
        foldedSpelling(words, n),
        n < words.count ? n : words.others[n - words.count],
      ]),
    );
    const letter = fc.constantFrom(...'abdefghijklmopruz1');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 14 }), (letters) => {
        const text = letters.join('');
        expect(numberAt(words, text, 0, text.length)).toBe(known.get(text) ?? NONE);
      }),
    );
  });
});
