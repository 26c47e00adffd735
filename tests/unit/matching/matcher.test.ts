import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../matching/matcher.ts';
import { lexiconOf } from '../../support/small-lexicon.ts';

const lexicon = lexiconOf(
  'PD-1',
  'PD-L1',
  'anti-PD-1',
  'T cell',
  'CAR-T',
  'CAR-T cell',
  'CAR-T cell therapy',
  'immuno therapy',
  'immunotherapy',
  'tumor',
  'tumor-infiltrating lymphocyte',
  'leukemia',
  'CD8+ T cell',
  'CD3',
  'CD38',
  'TGF-beta',
  'claudin 18.2',
  'HLA-A*02',
  'relapsed/refractory',
  "Hodgkin's lymphoma",
  'non-Hodgkin lymphoma',
  'Bacillus Calmette-Guérin',
  'mRNA vaccine',
  'ALL',
  'Keytruda',
  'non-small cell lung cancer',
  'immunotherapies of the future',
  'IL-2',
  'neoantigen',
  'biopsy',
);
const matcher = new Matcher(lexicon);
const found = (text: string): string[] => matcher.find(text).map((m) => text.slice(m.start, m.end));

describe('matcher', () => {
  it.each([
    ['the longest form wins', 'CAR-T cell therapy', ['CAR-T cell therapy']],
    ['a longer form that does not end well gives the shorter', 'CAR-T cell theory', ['CAR-T cell']],
    ['hyphens of every kind', 'PD-1 PD‑1 PD–1 PD−1', ['PD-1', 'PD‑1', 'PD–1', 'PD−1']],
    ['no joint between letters and digits', 'PD1 and IL2', ['PD1', 'IL2']],
    ['no-break and thin spaces', 'T\u00a0cell T\u2009cell', ['T\u00a0cell', 'T\u2009cell']],
    ['line breaks are spaces', 'immuno\n  therapy', ['immuno\n  therapy']],
    ['soft hyphens and zero-width characters', 'immuno\u00adther\u200bapy', ['immuno\u00adther\u200bapy']],
    ['plurals', 'tumors, T cells, biopsies', ['tumors', 'T cells', 'biopsies']],
    [
      'possessives leave the ending out',
      'Keytruda’s maker, Hodgkin’s lymphoma',
      ['Keytruda', 'Hodgkin’s lymphoma'],
    ],
    [
      'British spelling',
      'tumours, leukaemia, tumour‑infiltrating lymphocytes',
      ['tumours', 'leukaemia', 'tumour‑infiltrating lymphocytes'],
    ],
    ['Greek letters', 'TGF-β TGFβ TGF beta', ['TGF-β', 'TGFβ', 'TGF beta']],
    ['a plus behind a code', 'CD8+ T cells and CD8 T cells', ['CD8+ T cells', 'CD8 T cells']],
    [
      'punctuation inside a form',
      'claudin 18.2 and claudin18.2, HLA-A*02',
      ['claudin 18.2', 'claudin18.2', 'HLA-A*02'],
    ],
    ['slashes', 'relapsed/refractory', ['relapsed/refractory']],
    [
      'diacritics or none',
      'Bacillus Calmette-Guérin, bacillus Calmette-Guerin',
      ['Bacillus Calmette-Guérin', 'bacillus Calmette-Guerin'],
    ],
    ['lost spaces', 'nonsmall cell lung cancer', ['nonsmall cell lung cancer']],
    ['spaces lost behind a plural', 'tumorsinfiltrating lymphocyte', ['tumorsinfiltrating lymphocyte']],
    ['opened prefixes', 'neo-antigen', ['neo-antigen']],
    ['trade marks', 'Keytruda® and Keytruda™', ['Keytruda', 'Keytruda']],
    [
      'titles and capitals',
      'IMMUNOTHERAPY Immunotherapy MRNA VACCINE',
      ['IMMUNOTHERAPY', 'Immunotherapy', 'MRNA VACCINE'],
    ],
    ['brackets and quotes around', '(PD-1), “PD-L1”, [CD3]', ['PD-1', 'PD-L1', 'CD3']],
    ['a hyphenated neighbour', 'PD-L1-positive', ['PD-L1']],
    ['the end of a sentence without a space', 'immunotherapy.The next', ['immunotherapy']],
  ])('finds %s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['parts of words', 'tumorous immunotherapyx'],
    ['longer numbers', 'CD388 PD-12 IL-23'],
    ['codes that go on', 'PD-1x IL2RA'],
    ['small letters where capitals decide', 'pd 1 all the cars'],
    ['sentences in between', 'T. Cells'],
    ['other punctuation in between', 'claudin 18, 2'],
    ['contractions', "can't cell"],
    ['web addresses', 'https://example.org/immunotherapy/tumor www.tumor.org tumor.org'],
    ['mail addresses and handles', 'tumor@example.org @immunotherapy tumor_size'],
  ])('does not find %s', (_, text) => expect(found(text)).toEqual([]));

  it('tells loose spellings from sure ones', () => {
    const looseness = (text: string) => matcher.find(text).map((m) => m.loose);
    expect(looseness('PD-1')).toEqual([false]);
    expect(looseness('PD 1')).toEqual([true]);
    expect(looseness('Car-T')).toEqual([true]);
    expect(looseness('t cell')).toEqual([true]);
    expect(looseness('pd-1')).toEqual([true]);
    expect(looseness('cd3')).toEqual([true]);
    expect(looseness('car t cell')).toEqual([true]);
  });

  it('keeps the rivals of a shared spelling', () => {
    const cues = { for: ['x'], against: [] };
    const shared = new Matcher(
      lexiconOf({ form: 'MM', id: 'a', gate: 'local', cues }, { form: 'MM', id: 'b', gate: 'local', cues }),
    );
    expect(shared.find('MM')).toMatchObject([{ rivals: [expect.any(Number)] }]);
  });
});
