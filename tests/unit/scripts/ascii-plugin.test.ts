import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAscii } from '../../../scripts/ascii-plugin.ts';

describe('a script in plain ASCII', () => {
  it.each([
    ['"αβ"', String.raw`"\u03b1\u03b2"`],
    ['/[-‑]/', String.raw`/[-\u2011]/`],
    ['{α:1}', String.raw`{\u03b1:1}`],
    [String.raw`"\α"`, String.raw`"\u03b1"`],
    [String.raw`"\\α"`, String.raw`"\\\u03b1"`],
  ])('%s', (code, out) => expect(toAscii(code)).toBe(out));

  it('says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const code = toAscii(JSON.stringify(text));
        expect(code).toMatch(/^[\0-\x7f]*$/);
        expect(JSON.parse(code)).toBe(text);
      }),
    );
  });
});
