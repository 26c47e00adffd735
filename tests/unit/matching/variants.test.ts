import { describe, expect, it } from 'vitest';
import { britishOf, letterings, variantsOf } from '../../../matching/variants.ts';

const spellings = (form: string, sure: boolean): string[] =>
  variantsOf(form)
    .filter((variant) => variant.sure === sure)
    .map(({ spelling }) => spelling);

describe('variants by rule', () => {
  it.each([
    ['a plain form has none', 'pembrolizumab', [], []],
    ['a plural that no rule makes', 'metastasis', ['metastases'], []],
    ['at the end only', 'metastasis free', [], []],
    ['a prefix set apart', 'neoantigen', [], ['neo-antigen']],
    ['in capitals', 'Immunotherapy', [], ['Immuno-therapy']],
    ['inside of a form', 'combination chemoradiation', [], ['combination chemo-radiation']],
    ['not inside of a word', 'melanoneoantigen', [], []],
    ['not before a short rest', 'biopsy', [], []],
    ['a hyphen left out', 'non-small cell lung cancer', [], ['nonsmall cell lung cancer']],
    ['a hyphen left out of a code', 'PD-L1', [], ['PDL1']],
    ['not before a digit', 'PD-1', [], []],
    ['not beside a single letter', 'T-cell', [], []],
  ])('%s: %s', (_, form, sure, unsure) => {
    expect(spellings(form, true)).toEqual([form, ...sure]);
    expect(spellings(form, false)).toEqual(unsure);
  });

  it.each(['mismatch repair deficient tumor', 'non-Hodgkin lymphoma', 'CAR-T cell therapy', 'neo-antigen'])(
    'stand once each: %s',
    (form) => {
      const all = variantsOf(form).map(({ spelling }) => spelling);
      expect(new Set(all).size).toBe(all.length);
    },
  );
});

describe('British words', () => {
  it.each([
    ['tumor', 'tumour'],
    ['tumors', 'tumours'],
    ['leukemia', 'leukaemia'],
    ['hematologist', 'haematologist'],
    ['hemoglobin', 'haemoglobin'],
    ['anemia', 'anaemia'],
    ['neutropenia', 'neutropaenia'],
    ['esophageal', 'oesophageal'],
    ['lymphedema', 'lymphoedema'],
    ['diarrhea', 'diarrhoea'],
    ['leukocyte', 'leucocyte'],
    ['pediatric', 'paediatric'],
    ['hyperglycemia', 'hyperglycaemia'],
    ['randomized', 'randomised'],
    ['randomization', 'randomisation'],
    ['hospitalizing', 'hospitalising'],
    ['center', 'centre'],
    ['program', 'programme'],
    ['labeled', 'labelled'],
    ['signaling', 'signalling'],
    ['estrogen', 'oestrogen'],
    ['defense', 'defence'],
  ])('%s is %s', (word, british) => expect(britishOf(word)).toBe(british));

  it.each(['melanoma', 'death', 'reprogram', 'chemotherapy', 'theme', 'horizontal', 'cell'])(
    '%s is the same',
    (word) => expect(britishOf(word)).toBeNull(),
  );
});

describe('what the gatekeeper has to know of a form', () => {
  it.each([
    ['nothing more', 'pembrolizumab', ['pembrolizumab']],
    ['British words', 'Tumor marker', ['Tumor marker', 'tumour marker']],
    ['a plural that changes letters', 'biopsy', ['biopsy', 'biopsies']],
    ['both', 'tumor biopsy', ['tumor biopsy', 'tumor biopsies', 'tumour biopsy', 'tumour biopsies']],
  ])('%s: %s', (_, form, expected) => {
    const found = letterings(form).map((one) => one.toLowerCase());
    expect([...new Set(found)].sort()).toEqual(expected.map((one) => one.toLowerCase()).sort());
  });
});
