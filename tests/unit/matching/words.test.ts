import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWord, formKey, WordList, wordsIn } from '../../../matching/words.ts';

/** Words with the joint before each: "|" apart, "_" space, "-", "/", "'" and nothing where they touch. */
function shape(text: string): string {
  const signs = ['', '_', '-', '/', "'", '|'];
  return wordsIn(text)
    .map(({ joint, text: word }) => `${signs[joint]}${word}`)
    .join('');
}

describe('words and what joins them', () => {
  it.each([
    ['one word', 'Melanoma', '|melanoma'],
    ['letters and digits part', 'PD1 CD8 18F', '|pd1_cd8_18f'],
    ['hyphens', 'PD-1', '|pd-1'],
    ['spaces are one', 'a  b\u00a0\n c', '|a_b_c'],
    ['a hyphen between spaces', 'a - b', '|a|b'],
    ['a hyphen at a line end', 'immuno-\ntherapy', '|immuno|therapy'],
    ['two hyphens', 'a--b', '|a|b'],
    ['slashes', 'relapsed/refractory', '|relapsed/refractory'],
    ['apostrophes', 'Hodgkin’s', "|hodgkin's"],
    ['stops and commas', 'a. b, c', '|a|b|c'],
    ['a stop inside of a number', '18.2', '|18|2'],
    ['a plus behind a code', 'CD8+ T', '|cd8_t'],
    ['a plus before a hyphen', 'HER2+-positive', '|her2-positive'],
    ['a plus between words', 'a+b', '|a|b'],
    ['a plus between spaces', 'a + b', '|a|b'],
    ['two pluses', 'a++ b', '|a|b'],
    ['a plus at the end', 'CD8+', '|cd8'],
    ['soft hyphens and zero width', 'im\u00admuno\u200btherapy', '|immunotherapy'],
    ['no width beside a joint', 'PD\u00ad-1 T\u200b \u2060cell', '|pd-1_t_cell'],
    ['accents of their own', 'Gue\u0301rin', '|guerin'],
    ['accents built in', 'Guérin', '|guerin'],
    ['Greek letters are words', 'TGF-β2', '|tgf-beta2'],
    ['Greek letters side by side', 'αβ', '|alphabeta'],
    ['trade marks', 'Keytruda®', '|keytruda'],
    ['nothing', ' … ', ''],
  ])('%s', (_, text, expected) => expect(shape(text)).toBe(expected));

  it('lie where they say, trade marks and accents left out at the ends', () => {
    const text = '«Keytruda®, im\u00admune\u0301»';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Keytruda',
      'im\u00admune',
    ]);
  });
});

describe('keys', () => {
  it.each([
    ['joints', ['PD-1', 'PD‑1', 'pd 1', 'PD1', 'PD - 1', 'PD\u00a01']],
    ['letter case', ['Keytruda', 'KEYTRUDA', 'keytruda®']],
    ['Greek', ['TGF-β', 'TGFβ', 'tgf beta']],
    ['accents', ['Calmette-Guérin', 'calmette guerin']],
  ])('are the same for: %s', (_, spellings) => {
    expect(new Set(spellings.map(formKey)).size).toBe(1);
  });

  it.each([
    ['CD19', 'CD20'],
    ['PD-1', 'PD-L1'],
    ['PD-L1', 'PDL1'],
    ['cell', 'cells'],
  ])('differ: %s and %s', (a, b) => expect(formKey(a)).not.toBe(formKey(b)));

  it('are keys of themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(formKey(formKey(text))).toBe(formKey(text));
      }),
    );
  });
});

describe('in any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('PD', '1', 'β', '-', ' ', '+', '\u00ad', '.', 'é', '’', '\ud800', '/', 'a'), {
        maxLength: 40,
      })
      .map((parts) => parts.join('')),
  );

  it('words stand in order and do not overlap; where none is odd, each has a letter for each character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = new WordList();
        words.cut(text);
        let last = 0;
        let isOdd = false;
        for (let i = 0; i < words.count; i++) {
          const [start, end] = [words.starts, words.ends].map((list) => list[i] as number) as [
            number,
            number,
          ];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const isGreek = /[α-ωΑ-Ω]/.test(text.slice(start, end));
          isOdd ||= !isGreek && foldedWord(text, start, end).length < end - start;
          last = end;
        }
        expect(words.isOdd).toBe(isOdd);
      }),
      { numRuns: 400 },
    );
  });

  it('one list takes many texts, each as if it were the first', () => {
    const words = new WordList();
    const read = (text: string): number[] => {
      words.cut(text);
      return [words.starts, words.ends, words.joints].flatMap((list) => [...list.subarray(0, words.count)]);
    };
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const first = read(b);
        read(a);
        expect(read(b)).toEqual(first);
      }),
    );
  });
});
