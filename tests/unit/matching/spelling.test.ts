import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GATE_FREE, unpackLexicon } from '../../../matching/lexicon.ts';
import { Matcher } from '../../../matching/matcher.ts';
import type { Likeness } from '../../../matching/spelling.ts';
import { compareSpelling } from '../../../matching/spelling.ts';
import { packLexicon } from '../../../matching/trie.ts';
import { lexiconOf } from '../../support/small-lexicon.ts';

/** Form, text, how like they are. */
const CASES: readonly (readonly [string, string, Likeness])[] = [
  ['PD-1', 'PD-1', 'same'],
  ['PD-1', 'PD1', 'same'],
  ['PD-1', 'pd 1', 'different'],
  ['PD-1', 'Pd-1', 'loose'],
  ['irAE', 'IrAE', 'loose'],
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

  it('are compared alike whether capitals come from the words or the form is spelled out', () => {
    const joint = fc.constantFrom(' ', '-', '');
    const written = (...words: string[]) =>
      fc
        .array(fc.tuple(fc.constantFrom(...words), joint), { minLength: 1, maxLength: 3 })
        .map((parts) => parts.map(([word, then], i) => word + (i < parts.length - 1 ? then : '')).join(''));
    const words = ['t', 'T', 'ab', 'Ab', 'AB', 'aB', 'b', 'B', '1', 'tt'];
    const form = written(...words);
    // A plural in a form is a word of its own, so only texts have some.
    const someText = written(...words, 'abs', 'ABs', 'ABS', 'a\u00adB');
    /** Forms that are found as the whole text. */
    const foundAs = (forms: readonly string[], text: string): string[] => {
      const entries = forms.map((id) => ({ id, weight: 1 }));
      const specs = forms.map((spelling, entry) => ({ spelling, entry, gate: GATE_FREE }));
      const lexicon = unpackLexicon(packLexicon(specs, entries));
      const match = new Matcher(lexicon).find(text).find((m) => m.end - m.start === text.length);
      return match
        ? [match.form, ...match.rivals].map((f) => lexicon.idOf(lexicon.formEntry[f] as number))
        : [];
    };
    fc.assert(
      fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 6 }), someText, (forms, text) => {
        // Forms beside it change what is natural for its words, but never what it is like.
        const alone = forms.filter((one) => foundAs([one], text).length > 0);
        expect(foundAs(forms, text).toSorted()).toEqual(alone.toSorted());
        for (const found of alone)
          expect(compareSpelling(found, text, 0, text.length, false, true)).not.toBe('different');
      }),
      { numRuns: 500 },
    );
  });
});
