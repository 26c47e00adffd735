import { describe, expect, it } from 'vitest';
import { britishOf, closedOf, openedOf, pluralOf, variantsOf } from '../../../matching/variants.ts';

describe('variants by rule', () => {
  it.each([
    ['tumor', 'tumors'],
    ['T cell', 'T cells'],
    ['biopsy', 'biopsies'],
    ['assay', 'assays'],
    ['virus', 'viruses'],
    ['metastasis', 'metastases'],
    ['mass', 'masses'],
    ['complex', 'complexes'],
    ['CAR', 'CARs'],
    ['objective response', 'objective responses'],
    ['PD-1', null],
    ['claudin 18.2', null],
    ['CD8+', null],
    ['side effects', null],
    ['MDS', null],
  ])('plural of %s: %s', (form, plural) => expect(pluralOf(form)).toBe(plural));

  it.each([
    ['tumor', 'tumour'],
    ['Tumor marker', 'Tumour marker'],
    ['tumor-infiltrating', 'tumour-infiltrating'],
    ['acute myeloid leukemia', 'acute myeloid leukaemia'],
    ['hematologist', 'haematologist'],
    ['Hemoglobin', 'Haemoglobin'],
    ['anemia', 'anaemia'],
    ['neutropenia', 'neutropaenia'],
    ['esophageal cancer', 'oesophageal cancer'],
    ['lymphedema', 'lymphoedema'],
    ['Edema', 'Oedema'],
    ['diarrhea', 'diarrhoea'],
    ['leukocyte', 'leucocyte'],
    ['pediatric', 'paediatric'],
    ['hyperglycemia', 'hyperglycaemia'],
    ['randomized', 'randomised'],
    ['randomization', 'randomisation'],
    ['hospitalizing', 'hospitalising'],
    ['cancer center', 'cancer centre'],
    ['expanded access program', 'expanded access programme'],
    ['open-labeled', 'open-labelled'],
    ['cell signaling', 'cell signalling'],
    ['estrogen receptor', 'oestrogen receptor'],
    ['host defense', 'host defence'],
  ])('British spelling of %s: %s', (form, british) => expect(britishOf(form)).toBe(british));

  it.each(['PD-1', 'melanoma', 'programmed cell death', 'reprogram', 'chemotherapy', 'theme', 'horizontal'])(
    'the same in Britain: %s',
    (form) => expect(britishOf(form)).toBeNull(),
  );

  it.each([
    [
      'non-small cell lung cancer',
      [
        'nonsmall cell lung cancer',
        'non-smallcell lung cancer',
        'non-small celllung cancer',
        'non-small cell lungcancer',
      ],
    ],
    ['mismatch repair', ['mismatchrepair']],
    ['T cell', []],
    ['PD-L1', []],
    ['side arm', []],
    ['immunotherapy', []],
  ])('closed: %s', (form, closed) => {
    const lettersOf = (text: string): string => text.replace(/[-\s]/g, '');
    const found = closedOf(form);
    for (const one of found) expect(lettersOf(one)).toBe(lettersOf(form));
    // Only joints between words that are long enough together.
    expect(found.every((one) => closed.includes(one))).toBe(true);
    expect(found.length > 0).toBe(closed.length > 0);
  });

  it.each([
    ['neoantigen', ['neo-antigen']],
    ['Immunotherapy', ['Immuno-therapy']],
    ['bispecific antibody', ['bi-specific antibody']],
    ['combination chemoradiation', ['combination chemo-radiation']],
    ['biopsy', []],
    ['melanoneoantigen', []],
  ])('opened: %s', (form, opened) => expect(openedOf(form)).toEqual(opened));

  it.each([
    ['the form comes first', 'tumor', ['tumor', 'tumors', 'tumour', 'tumours'], []],
    ['a code has few', 'PD-1', ['PD-1'], []],
    ['a closed code is less sure', 'PD-L1', ['PD-L1'], ['PDL1']],
    [
      'plurals are opened too',
      'neoantigen',
      ['neoantigen', 'neoantigens', 'neo-antigen', 'neo-antigens'],
      [],
    ],
  ])('all together: %s', (_, form, sure, unsure) => {
    const variants = variantsOf(form);
    const spellings = (which: boolean): string[] =>
      variants.filter((variant) => variant.sure === which).map(({ spelling }) => spelling);
    expect(variants[0]).toEqual({ spelling: form, sure: true });
    expect(spellings(true).sort()).toEqual([...sure].sort());
    expect(spellings(false)).toEqual(unsure);
  });

  it.each(['mismatch repair deficient tumor', 'non-Hodgkin lymphoma', 'CAR-T cell therapy', 'neo-antigen'])(
    'each once: %s',
    (form) => {
      const spellings = variantsOf(form).map(({ spelling }) => spelling);
      expect(new Set(spellings).size).toBe(spellings.length);
    },
  );
});
