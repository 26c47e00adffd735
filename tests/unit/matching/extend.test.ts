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
    ['PD-1', '-targeted Therapies', 'PD-1-targeted Therapies'],
    ['PD-1', '\u00a0\u00addrugs.', 'PD-1\u00a0\u00addrugs'],
    ['PD-1', ' based', 'PD-1'],
    ['PD-1', ' type/agent', 'PD-1'],
    ['PD-1', ' based, drug', 'PD-1'],
    ['PD-1', ' drugged', 'PD-1'],
    ['PD-1', ' drug2', 'PD-1'],
    ['PD-1', ' agent-free', 'PD-1'],
    ['PD-1', '. Drugs', 'PD-1'],
    ['PD-1', ', drugs', 'PD-1'],
    ['PD-1', '', 'PD-1'],
  ])('%s%s', (form, rest, expected) => expect(taken(form, rest)).toBe(expected));

  it('takes the prefix in', () => {
    expect(extendedStart('an anti-PD-1', 8)).toBe(3);
    expect(extendedStart('a PD-1', 2)).toBe(2);
  });
});
