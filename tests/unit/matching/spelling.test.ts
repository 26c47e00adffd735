import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../matching/matcher.ts';
import type { Likeness } from '../../../matching/spelling.ts';
import { compareSpelling } from '../../../matching/spelling.ts';
import { lexiconOf } from '../../support/small-lexicon.ts';

/** Form, text, how like they are. */
const CASES: readonly (readonly [string, string, Likeness])[] = [
  ['PD-1', 'PD-1', 'same'],
  ['PD-1', 'PD1', 'same'],
  ['PD-1', 'pd-1', 'different'],
  ['PD-1', 'Pd-1', 'loose'],
  ['CAR', 'CARs', 'same'],
  ['CAR', 'CARS', 'same'],
  ['CAR', 'Car', 'different'],
  ['CAR', 'car', 'different'],
  ['CAR', 'cars', 'different'],
  ['CAR-T', 'Car-T', 'loose'],
  ['CAR-T', 'car-t', 'different'],
  ['CAR-T cell', 'CAR-t cell', 'loose'],
  ['CAR-T cell', 'CAR-T CELL', 'same'],
  ['pCR', 'PCR', 'loose'],
  ['pCR', 'pcr', 'different'],
  ['mRNA', 'mRNAs', 'same'],
  ['mRNA vaccine', 'mRNA Vaccines', 'same'],
  ['T cell', 't cell', 'loose'],
  ['Hodgkin lymphoma', 'hodgkin Lymphoma', 'same'],
  ['PCR', 'P\u00adCR', 'same'],
];

describe('a form and a text', () => {
  it.each(CASES)('%s, %s: %s', (form, text, likeness) => {
    expect(compareSpelling(form, text, 0, text.length, false)).toBe(likeness);
    const [match] = new Matcher(lexiconOf(form)).find(text);
    expect(match === undefined ? 'different' : match.loose ? 'loose' : 'same').toBe(likeness);
  });

  it('are compared alike by way of the capitals of words and letter by letter', () => {
    const letter = fc.constantFrom(
      't',
      'T',
      'ab',
      'Ab',
      'AB',
      'aB',
      'abs',
      'ABs',
      'ABS',
      'b',
      'B',
      '1',
      'tt',
    );
    const joint = fc.constantFrom(' ', '-', '');
    const written = fc
      .array(fc.tuple(letter, joint), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.map(([word, then], i) => word + (i < parts.length - 1 ? then : '')).join(''));
    fc.assert(
      fc.property(written, fc.array(written, { maxLength: 4 }), written, (form, others, text) => {
        const find = new Matcher(lexiconOf(...new Set([form, ...others])));
        const alone = new Matcher(lexiconOf(form)).find(text).find((m) => m.end - m.start === text.length);
        if (!alone) return;
        // Whatever capitals other forms give to its words, and whether it is spelled out then or not.
        const among = find.find(text)[0];
        expect(among).toBeDefined();
        const likeness = compareSpelling(form, text, 0, text.length, false);
        expect(likeness).not.toBe('different');
        if (likeness === 'loose') expect(alone.loose).toBe(true);
      }),
    );
  });
});
