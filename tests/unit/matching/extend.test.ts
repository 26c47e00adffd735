import { describe, expect, it } from 'vitest';
import { extendedEnd, extendedStart } from '../../../matching/extend.ts';

const taken = (form: string, rest: string): string =>
  (form + rest).slice(0, extendedEnd(form + rest, 0, form.length, true));

describe('how far a form reaches', () => {
  it.each([
    ['PD-1', ' blocking antibody is', 'PD-1 blocking antibody'],
    ['PD-1', '\n  drugs', 'PD-1\n  drugs'],
    ['Targeted therapy', '\n\nTargeted therapy is', 'Targeted therapy'],
    ['PD-1', '\n \nDrugs', 'PD-1'],
    ['bevacizumab', '-awwb is', 'bevacizumab-awwb'],
    ['botensilimab', '-plus-balstilimab', 'botensilimab'],
    ['PD-1', ' is', 'PD-1'],
  ])('%s%s', (form, rest, expected) => expect(taken(form, rest)).toBe(expected));

  it('takes the prefix in', () => {
    expect(extendedStart('an anti-PD-1', 8)).toBe(3);
    expect(extendedStart('a PD-1', 2)).toBe(2);
  });
});
