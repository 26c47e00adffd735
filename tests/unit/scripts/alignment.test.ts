import { describe, expect, it } from 'vitest';
import { aligned } from '../../../scripts/alignment.ts';

/** The words of the second text at the place of words of the first. */
function carried(from: string, to: string, words: string): string | null {
  const start = from.indexOf(words);
  const span = aligned(from, to)({ start, end: start + words.length });
  return span && to.slice(span.start, span.end);
}

const MORE = 'and then the two texts run on together for quite a while, about CAR T cells';

describe('places carried from one text to another', () => {
  it('does not mind white space', () => {
    expect(carried('a PD-1\n inhibitor,again', 'a PD-1 inhibitor, again', 'PD-1\n inhibitor')).toBe(
      'PD-1 inhibitor',
    );
    expect(carried('one\ntwo', ' o n e  two ', 'two')).toBe('two');
  });

  it('goes on after words that only one of them has', () => {
    const left = `melanoma <b>bold</b> ${MORE}`;
    const right = `melanoma bold ${MORE}`;
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      expect(carried(from, to, 'melanoma')).toBe('melanoma');
      expect(carried(from, to, 'CAR T cells')).toBe('CAR T cells');
    }
  });

  it('says where a place is not to be found', () => {
    expect(carried(`extra ${MORE}`, MORE, 'extra')).toBeNull();
    expect(carried('one thing', 'another', 'thing')).toBeNull();
  });
});
