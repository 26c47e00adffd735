import { describe, expect, it } from 'vitest';
import { cardOf, summaryOf } from '../../../glossary/card.ts';
import { drug, entry } from './entries.ts';

const termOf = (id: string): string => `the ${id}`;

describe('a card', () => {
  it('shows what readers need of an entry', () => {
    expect(cardOf(drug, termOf)).toEqual({
      id: 'examplumab',
      term: 'examplumab',
      category: 'drug',
      say: 'ex-AM-plu-mab',
      short: drug.short,
      depth: drug.depth,
      why: drug.why,
      risk: drug.risk,
      emergency: false,
      status: drug.status,
      names: { brand: ['Exampla'], code: ['EX-1234'] },
      notSame: drug.notSame,
      related: ['second', 'third', 'fourth'].map((id) => ({ id, term: `the ${id}` })),
      sources: drug.sources,
      reviewedOn: '2026-11-02',
      readTwice: false,
    });
  });

  it('holds nothing that only matching and review need', () => {
    const shipped = JSON.stringify(cardOf(drug, termOf));
    for (const hidden of ['anti-EX drug', 'EXA', 'infus*', 'bytes', 'she was given', '"gate"']) {
      expect(shipped).not.toContain(hidden);
    }
  });

  it('leaves out what an entry does not have', () => {
    const card = cardOf(entry('second', { notSame: [{ term: 'no entry', text: 'Another thing.' }] }), termOf);
    expect(Object.keys(card)).not.toEqual(expect.arrayContaining(['say']));
    for (const absent of ['say', 'risk', 'status']) expect(card).not.toHaveProperty(absent);
    expect(card.names).toEqual({});
    expect(card.notSame).toEqual([{ term: 'no entry', text: 'Another thing.' }]);
    expect(card.notSame[0]).not.toHaveProperty('id');
  });

  it('tells an emergency and a second reading', () => {
    const reviewed = { on: '2026-11-02', second: { on: '2026-11-20', outcome: 'right' } };
    expect(cardOf({ ...drug, emergency: true, reviewed }, termOf)).toMatchObject({
      emergency: true,
      readTwice: true,
    });
  });
});

it('a summary lists every other spelling once', () => {
  expect(summaryOf(drug, ['examplumab', 'Exampla', 'EX-1234', 'Exampla', 'EXA'])).toEqual({
    id: 'examplumab',
    term: 'examplumab',
    category: 'drug',
    short: drug.short,
    forms: ['Exampla', 'EX-1234', 'EXA'],
  });
});
