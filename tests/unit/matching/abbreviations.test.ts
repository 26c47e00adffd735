import { describe, expect, it } from 'vitest';
import { definitionAt } from '../../../matching/abbreviations.ts';

/** The short form stands between braces. */
function longOf(marked: string): string | null {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace(/[{}]/g, '');
  const found = definitionAt(text, start, end);
  if (found) expect(text.slice(found.start, found.end)).toBe(found.long);
  return found?.long ?? null;
}

describe('definitions on the page', () => {
  it.each([
    ['patients with acute lymphoblastic leukemia ({ALL})', 'acute lymphoblastic leukemia'],
    ['the tumor-infiltrating lymphocytes ({TILs}) were', 'tumor-infiltrating lymphocytes'],
    ['cytokine release syndrome [{CRS}]', 'cytokine release syndrome'],
    ['an overall survival ({OS}) of', 'overall survival'],
    ['chimeric antigen receptor ({CAR}; second generation)', 'chimeric antigen receptor'],
    ['{OS} (operating system)', 'operating system'],
    ['{TIL} (today I learned)', 'today I learned'],
    ['the Central African Republic ({CAR})', 'Central African Republic'],
    [
      'immune effector cell-associated neurotoxicity syndrome ({ICANS})',
      'immune effector cell-associated neurotoxicity syndrome',
    ],
  ])('%s', (marked, expected) => expect(longOf(marked)).toBe(expected));

  it.each([
    'we saw it ({CAR})',
    '{CAR} T cells',
    'in the {OS} (see Figure 2)',
    'some words ({ALL} of them)',
    'Boston Consulting ({ORR})',
    '{CRS} (12%)',
  ])('none in: %s', (marked) => expect(longOf(marked)).toBeNull());
});
