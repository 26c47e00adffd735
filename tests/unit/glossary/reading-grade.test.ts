import { describe, expect, it } from 'vitest';
import { readingGrade, sentencesOf, wordsOf } from '../../../glossary/reading-grade.ts';

const NONE: ReadonlySet<string> = new Set();

describe('words and sentences', () => {
  it.each([
    ['plain', 'It helps the body.', ['It', 'helps', 'the', 'body']],
    ['names stay whole', 'PD-L1, CD19 and claudin 18.2', ['PD-L1', 'CD19', 'and', 'claudin', '18.2']],
    [
      'stops end them',
      'A drug (pembrolizumab), CD8+. Or IL-2.',
      ['A', 'drug', 'pembrolizumab', 'CD8+', 'Or', 'IL-2'],
    ],
    ['apostrophes', "the body’s own, it isn't", ['the', 'body’s', 'own', 'it', "isn't"]],
    ['dashes between words are none', 'a drug – or two', ['a', 'drug', 'or', 'two']],
  ])('words: %s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ['It helps. It heals.', 2],
    ['About 18.2 of 100 people had it.', 1],
    ['Does it help? No!', 2],
    ['', 0],
    ['...', 0],
  ])('sentences in %j', (text, count) => expect(sentencesOf(text)).toHaveLength(count));
});

describe('the reading grade', () => {
  it('is near the school grade of known sentences', () => {
    // 0.39 × words a sentence + 11.8 × syllables a word − 15.59, counted by hand: 6 words, 6 syllables.
    expect(readingGrade('The cat sat on the mat.', NONE)).toBeCloseTo(-1.45, 2);
    // Two sentences, 8 words, 11 syllables.
    expect(readingGrade('Cancer can grow. The body may attack it.', NONE)).toBeCloseTo(
      0.39 * 4 + (11.8 * 11) / 8 - 15.59,
      2,
    );
  });

  it('is 0 for no words', () => expect(readingGrade('—', NONE)).toBe(0));

  it('rises with longer words and longer sentences', () => {
    const plain = readingGrade('The drug helps. The body sees it.', NONE);
    expect(readingGrade('The drug helps and the body sees it.', NONE)).toBeGreaterThan(plain);
    expect(readingGrade('The medication facilitates. The organism identifies it.', NONE)).toBeGreaterThan(
      plain,
    );
  });

  it.each([
    ['a name', 'It blocks pembrolizumab.', 'It blocks drugs.', new Set(['pembrolizumab'])],
    ['a name in capitals', 'It blocks Pembrolizumab.', 'It blocks drugs.', new Set(['pembrolizumab'])],
    [
      'a name inside of a compound',
      'It blocks anti-pembrolizumab.',
      'It blocks lucky-drug.',
      new Set(['pembrolizumab']),
    ],
    ['a word with a digit', 'It blocks interleukin2.', 'It blocks drugs.', NONE],
    ['a word with capitals inside', 'It blocks mRNA.', 'It blocks drugs.', NONE],
  ])('takes for one syllable: %s', (_, named, plain, names) => {
    expect(readingGrade(named, names)).toBeCloseTo(readingGrade(plain, NONE), 5);
  });

  it('counts the parts of other compounds', () => {
    expect(readingGrade('A long-lasting effect.', NONE)).toBeCloseTo(0.39 * 3 + (11.8 * 6) / 3 - 15.59, 2);
  });
});
