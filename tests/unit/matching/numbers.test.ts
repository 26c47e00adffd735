import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesAsText,
  bytesOf,
  numbersOf,
  packNumbers,
  TOO_LARGE,
  unpackNumbers,
} from '../../../matching/numbers.ts';

const lists = fc.array(fc.oneof(fc.nat(20), fc.nat(100), fc.nat(TOO_LARGE - 1)), { maxLength: 60 });

describe('packed numbers', () => {
  it('come back as they were, however many digits lead', () => {
    fc.assert(
      fc.property(lists, fc.nat(84), (values, leads) => {
        expect([...unpackNumbers(packNumbers(values, leads))]).toEqual(values);
      }),
    );
  });

  it('need no escape in any literal', () => {
    fc.assert(
      fc.property(lists, (values) => {
        expect(packNumbers(values)).toMatch(/^[(-[\]-_a-~]*$/);
      }),
    );
  });

  it('take one character each as long as they are few, and two at most', () => {
    const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, i) => i);
    expect(packNumbers(upTo(84)).length).toBe(1 + 85);
    expect(packNumbers(upTo(85)).length).toBe(1 + 84 + 2 * 2);
    expect(packNumbers(upTo(TOO_LARGE - 1)).length).toBe(1 + 1 + 2 * (TOO_LARGE - 1));
    expect(packNumbers([])).toBe('');
  });

  it('are refused where they are too large, or no whole numbers', () => {
    for (const wrong of [TOO_LARGE, -1, 0.5, Number.NaN])
      expect(() => packNumbers([1, wrong])).toThrow(`${wrong} is not a whole number`);
  });

  it('can be read as bytes where they are text', () => expect([...bytesOf('(~')]).toEqual([0x28, 0x7e]));
});

it('numbers shipped as they are used come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { maxLength: 300 }), (values) => {
      expect([...numbersOf(bytesAsText(values))]).toEqual(values);
    }),
  );
});
