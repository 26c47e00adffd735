import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentinelRegExp } from '../../../matching/sentinel-regexp.ts';
import { sentinelsFor } from '../../../matching/sentinels.ts';

type Frequency = (part: string) => number;
const RARE: Frequency = () => 0;
const COMMON: Frequency = () => 1000;
const sourceOf = (forms: readonly string[], frequency: Frequency): string[] => {
  const source = sentinelsFor(forms, frequency);
  return source === '' ? [] : sentinelRegExp(source).source.split('|');
};
const tests = (forms: readonly string[], frequency = COMMON) => {
  const pattern = sentinelRegExp(sentinelsFor(forms, frequency));
  return (text: string): boolean => pattern.test(text.toLowerCase());
};

describe('the test of the gatekeeper', () => {
  it('takes few parts that cover many forms, and as short as they may be', () => {
    expect(sourceOf(['pembrolizumab', 'nivolumab', 'ipilimumab', 'avelumab'], RARE)).toHaveLength(3);
    expect(sourceOf(['atezolizumab', 'pembrolizumab', 'toripalizumab'], RARE)).toEqual(['izuma']);
  });

  it('takes the rarer of parts that cover as many', () => {
    const frequency = (part: string): number => (part.startsWith('nivol') ? 0 : 0.9);
    expect(sourceOf(['nivolumab'], frequency)).toEqual(['nivol']);
  });

  it('takes whole forms where every part is an everyday one', () => {
    expect(sentinelRegExp(sentinelsFor(['nivolumab'], COMMON)).source).toBe('nivolumab');
    expect(sentinelRegExp(sentinelsFor(['PD-1'], RARE)).source).toBe('\\bpd\\W*1s?\\b');
  });

  it('takes the words of the subject, common as they are', () => {
    const source = sourceOf(['cancer vaccine', 'immunotherapy', 'tumor'], COMMON).join('|');
    expect(source).toBe('\\b(?:cancer|immun|tumor)');
  });

  it('leaves out a whole form that another one covers', () => {
    expect(sourceOf(['checkpoint', 'checkpoint inhibitor'], COMMON)).toEqual(['checkpoint']);
    expect(sourceOf(['T cell', 'CAR-T cell'], COMMON)).toHaveLength(1);
  });

  it('takes four letters of a word behind another, and one that is also written as two for both', () => {
    const sources = (...forms: string[]) => sourceOf(forms, COMMON);
    expect(sources('positive score')).toEqual(['positive\\W+scor']);
    expect(sources('check point inhibitor', 'checkpoint inhibitor')).toEqual(['check\\W*point\\W+inhi']);
    const passes = tests(['check point inhibitor', 'checkpoint molecule']);
    for (const form of ['check-point inhibitors', 'checkpoint molecules', 'checkpoint inhibitor'])
      expect(passes(form), form).toBe(true);
    expect(passes('checkpoint')).toBe(false);
  });

  it('is the same for the same forms in another order', () => {
    const forms = ['nivolumab', 'CAR-T cell', 'PD-1', 'T cell', 'pembrolizumab'];
    expect(sentinelsFor([...forms].reverse(), RARE)).toBe(sentinelsFor(forms, RARE));
  });

  it.each([
    ['every joint', 'PD-1', 'PD‑1 is', true],
    ['a space', 'PD-1', 'the PD 1', true],
    ['no joint', 'PD-1', 'the PD1', true],
    ['a no-break space', 'T cell', 'T\u00a0cell', true],
    ['a plus in between', 'CD8 T cell', 'CD8+ T cells', true],
    ['capitals', 'T cell', 'T CELLS', true],
    ['Greek letters', 'TGF-beta pathway', 'the TGF-β pathway', true],
    ['names of Greek letters', 'TGF-β', 'tgf beta', true],
    ['a Greek letter at the end of a text', 'TGF-β', 'by TGF-β', true],
    ['a Greek letter at the beginning of a text', 'β cell', 'β cells', true],
    ['a plural', 'CAR', 'the CARs', true],
    ['not a part of a word', 'CAR', 'a scar', false],
    ['not two words run into one', 'CAR T', 'add to cart', false],
    ['not the beginning of one', 'CAR', 'a card', false],
    ['not a longer number', 'CD3', 'CD38', false],
    ['not the words far apart', 'T cell', 'T and a cell', false],
  ])('passes %s', (_, form, text, expected) => expect(tests([form])(text)).toBe(expected));

  it('passes every form, however common its parts are and however it is joined', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z]{1,12}s?$/),
      fc.constantFrom('PD', 'T', 'alpha', '1', '18', 'cells', 'CARs', 'mRNA'),
    );
    const form = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '-', '/', '.')), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([text, joint], i) => text + (i < parts.length - 1 ? joint : '')).join(''));
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 9 }),
        (forms, seed) => {
          const frequency = (part: string): number =>
            ((part.length * 7 + part.charCodeAt(0) + seed) % 10) / 3;
          const passes = tests(forms, frequency);
          for (const one of forms) {
            expect(passes(one), one).toBe(true);
            expect(passes(`x ${one.replaceAll('-', '‑').replaceAll(' ', '\u00a0')}.`), one).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
