/** What must hold for any text: true offsets, and matches that do not depend on how a text is cut or joined. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../matching/matcher.ts';
import { formKey } from '../../../matching/words.ts';
import { lexiconOf } from '../../support/small-lexicon.ts';

const FORMS = [
  'PD-1',
  'CAR-T cell therapy',
  'T cell',
  'immunotherapy',
  'TGF-beta',
  'tumor',
  'claudin 18.2',
  'Keytruda',
];
const matcher = new Matcher(lexiconOf(...FORMS));
const keys = new Set([
  'pd 1',
  'car t cell therapy',
  'car t cell therapies',
  't cell',
  't cells',
  'immunotherapy',
  'immunotherapies',
  'tgf beta',
  'tgf betas',
  'tumor',
  'tumors',
  'tumour',
  'tumours',
  'claudin 18 2',
  'keytruda',
  'keytrudas',
  'immuno therapy',
  'immuno therapies',
]);

/** Any characters at all, lone surrogates included, mixed with forms. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...FORMS, ' ', '-', '\u00ad', '\u200b', '\u00a0', '‑', '\ud800', 'β'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const sentence = fc
  .array(fc.constantFrom(...FORMS, 'the', 'of', 'was', 'given', 'and', 'car', 'cell'), {
    minLength: 1,
    maxLength: 20,
  })
  .map((words) => words.join(' '));

describe('matches in any text', () => {
  it('lie inside it, in order, without overlap, and are what they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of matcher.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(keys).toContain(formKey(text.slice(start, end)));
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stay the same with soft hyphens and other spaces inside', () => {
    fc.assert(
      fc.property(sentence, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (text, dice) => {
        const before = matcher.find(text).map((m) => formKey(text.slice(m.start, m.end)));
        const changed = [...text]
          .map((char) => {
            const { value } = dice.next() as { value: number };
            if (char === ' ') return value < 3 ? '\u00a0' : value < 5 ? '\n  ' : ' ';
            return value < 3 && /\p{L}/u.test(char) ? `${char}\u00ad` : char;
          })
          .join('');
        const after = matcher.find(changed).map((m) => formKey(changed.slice(m.start, m.end)));
        expect(after).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on what stands in other sentences', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const apart = [
          ...matcher.find(a).map((m) => m.start),
          ...matcher.find(b).map((m) => m.start + a.length + 3),
        ];
        expect(matcher.find(`${a} | ${b}`).map((m) => m.start)).toEqual(apart);
      }),
    );
  });
});
