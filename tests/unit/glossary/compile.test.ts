import { describe, expect, it } from 'vitest';
import type { SubjectRules } from '../../../glossary/compile.ts';
import { compileLexicon, formsOf } from '../../../glossary/compile.ts';
import type { Entry } from '../../../glossary/entry.ts';
import {
  CORE_WEIGHT,
  GATE_ASK,
  GATE_FREE,
  GATE_LOCAL,
  GATE_PAGE,
  gateOf,
  NAMES_CANCER,
  unpackLexicon,
} from '../../../matching/lexicon.ts';
import { cuesOf } from '../../../matching/cue-list.ts';
import { idsOf } from '../../../matching/lexicon-texts.ts';
import { Matcher } from '../../../matching/matcher.ts';
import { formKey } from '../../../matching/words.ts';
import { drug, entry, GLOSSARY } from './entries.ts';

const RULES: SubjectRules = {
  coreCategories: ['drug'],
  silent: ['trial'],
  notCore: ['third'],
  alsoCore: ['second'],
  namesCancer: ['fourth'],
};
const kinds = (more: Partial<Entry['forms']>): Entry['forms'] => ({ ...entry('x').forms, ...more });
/** Entry numbers that name a spelling, and its gate. */
const found = (entries: readonly Entry[], spelling: string): [number, number][] =>
  formsOf(entries)
    .filter((form) => form.spelling === spelling)
    .map((form) => [form.entry, form.gate]);

describe('forms', () => {
  it.each<[string, Partial<Entry>, string, number]>([
    ['the term has the gate of its entry', {}, 'examplumab', GATE_FREE],
    ['so have its brands', {}, 'Exampla', GATE_FREE],
    ['and its synonyms', {}, 'anti-EX drug', GATE_FREE],
    ['a code alone says too little', {}, 'EX-1234', GATE_PAGE],
    ['an ambiguous form needs cues', {}, 'EXA', GATE_LOCAL],
    ['an entry for pages about the subject', { gate: 'page' }, 'Exampla', GATE_PAGE],
    ['its codes too', { gate: 'page' }, 'EX-1234', GATE_PAGE],
    ['an entry only for those who ask', { gate: 'ask' }, 'Exampla', GATE_ASK],
    ['its codes too', { gate: 'ask' }, 'EX-1234', GATE_ASK],
    ['its ambiguous forms too', { gate: 'ask' }, 'EXA', GATE_ASK],
    ['an odd plural is as good as the form', { term: 'metastasis' }, 'metastases', GATE_FREE],
    ['a lost hyphen is not', { term: 'non-small thing' }, 'nonsmall thing', GATE_PAGE],
    ['nor an added one', { term: 'neoantigen' }, 'neo-antigen', GATE_PAGE],
  ])('%s', (_, more, spelling, gate) => {
    expect(found([{ ...drug, ...more }], spelling)).toEqual([[0, gate]]);
  });

  it('carry cues only where a word nearby decides', () => {
    const withCues = formsOf([drug]).filter(({ cues }) => cues);
    expect(withCues.map(({ spelling }) => spelling)).toEqual(['EXA']);
    expect(withCues[0]?.cues).toEqual({ for: ['antibody', 'infus*'], against: ['bytes'] });
  });

  it('that are ambiguous are so only once, be it the term or a form', () => {
    const cues = { for: ['tumor'], against: [] };
    const response = entry('response', {
      term: 'response',
      forms: kinds({ synonym: ['answer'] }),
      ambiguous: [
        { form: 'response', ...cues },
        { form: 'answer', ...cues },
      ],
    });
    expect(found([response], 'response')).toEqual([[0, GATE_LOCAL]]);
    expect(found([response], 'answer')).toEqual([[0, GATE_LOCAL]]);
  });

  it('are in the order of the entries, and their variants come last', () => {
    const spellings = formsOf([{ ...drug, term: 'sepsis' }, entry('second')]).map(({ spelling }) => spelling);
    expect(spellings.slice(0, 6)).toEqual([
      'sepsis',
      'Exampla',
      'EX-1234',
      'anti-EX drug',
      'EXA',
      'second thing',
    ]);
    expect(spellings.indexOf('sepses')).toBeGreaterThan(5);
  });

  it('have each spelling once, but for those that entries share knowingly', () => {
    const cues = { for: ['x'], against: [] };
    const a = entry('a', { term: 'plasma cell', ambiguous: [{ form: 'MM', ...cues }] });
    const b = entry('b', { term: 'Plasma-cell', ambiguous: [{ form: 'MM', ...cues }] });
    expect(found([a, b], 'MM')).toEqual([
      [0, GATE_LOCAL],
      [1, GATE_LOCAL],
    ]);
    const keys = formsOf([a, b]).flatMap(({ spelling, cues: c }) => (c ? [] : [formKey(spelling)]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lose no spelling of their own to a variant of another entry', () => {
    const one = entry('one', { term: 'neoantigen' });
    const other = entry('other', { term: 'neo-antigen', gate: 'page' });
    for (const [i, order] of [
      [one, other],
      [other, one],
    ].entries()) {
      expect(found(order, 'neo-antigen')).toEqual([[1 - i, GATE_PAGE]]);
    }
  });
});

describe('the compiled lexicon', () => {
  const lexicon = unpackLexicon(compileLexicon(GLOSSARY, RULES));
  const matcher = new Matcher(lexicon);
  const idAt = (text: string): string[] =>
    matcher.find(text).map(({ form }) => lexicon.idOf(lexicon.formEntry[form] as number));

  it('knows the entries in order', () => {
    expect(idsOf(lexicon)).toEqual(['examplumab', 'second', 'third', 'fourth']);
  });

  it('knows which forms only pages about cancer have', () => {
    const forms = (found: string): boolean[] =>
      matcher.find(found).map(({ form }) => ((lexicon.formFlags[form] as number) & NAMES_CANCER) !== 0);
    expect(forms('fourth thing')).toEqual([true]);
    expect(forms('examplumab')).toEqual([false]);
  });

  it('weighs core entries by category, and by name', () => {
    expect([...lexicon.weights]).toEqual([CORE_WEIGHT, CORE_WEIGHT, 1, 1]);
    const rules = { ...RULES, notCore: ['examplumab'], alsoCore: [], namesCancer: [] };
    expect([...unpackLexicon(compileLexicon(GLOSSARY, rules)).weights]).toEqual([1, 1, 1, 1]);
    const silent = { ...rules, silent: ['general'] };
    expect([...unpackLexicon(compileLexicon(GLOSSARY, silent)).weights]).toEqual([1, 0, 0, 0]);
  });

  it.each([
    ['she was given Exampla', ['examplumab']],
    ['EX-1234 or EX 1234', ['examplumab', 'examplumab']],
    ['the third thing and second things', ['third', 'second']],
    ['some other thing', []],
  ])('leads from a text to its entries: %s', (text, ids) => expect(idAt(text)).toEqual(ids));

  it('takes cues and gates along', () => {
    const [match] = matcher.find('EXA');
    if (!match) throw new Error('not found');
    expect(gateOf(lexicon.formFlags[match.form] as number)).toBe(GATE_LOCAL);
    expect(cuesOf(lexicon.cues, (lexicon.formCues[match.form] as number) - 1)).toEqual({
      for: ['antibody', 'infus*'],
      against: ['bytes'],
    });
  });
});
