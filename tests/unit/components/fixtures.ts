import type { Card, Summary } from '../../../glossary/card.ts';

export function card(id: string, more: Partial<Card> = {}): Card {
  return {
    id,
    term: id,
    category: 'therapy',
    short: `What ${id} is.`,
    depth: `More on ${id}.`,
    why: `Why ${id} matters.`,
    emergency: false,
    names: {},
    notSame: [],
    related: [],
    sources: [{ name: 'National Cancer Institute', url: 'https://www.cancer.gov/', seen: '2026-11-23' }],
    reviewedOn: '2026-11-23',
    readTwice: false,
    ...more,
  };
}

export const pembrolizumab = card('pembrolizumab', {
  category: 'drug',
  say: 'pem-broh-LIH-zoo-mab',
  names: { brand: ['Keytruda'], code: ['MK-3475'], abbreviation: ['pembrolizumab'] },
  risk: 'Healthy organs may be attacked.',
  emergency: true,
  status: { approval: 'mixed', text: 'US: approved since 2014.', asOf: '2026-11' },
  notSame: [
    { id: 'nivolumab', term: 'nivolumab', text: 'Another drug.' },
    { term: 'chemotherapy pills', text: 'Not immunotherapy.' },
  ],
  related: [
    { id: 'pd-1', term: 'PD-1' },
    { id: 'nivolumab', term: 'nivolumab' },
  ],
});

export const CARDS: Readonly<Record<string, Card>> = {
  pembrolizumab,
  'pd-1': card('pd-1', {
    term: 'PD-1',
    category: 'target',
    related: [{ id: 'nivolumab', term: 'nivolumab' }],
  }),
  nivolumab: card('nivolumab', { category: 'drug' }),
  '4-1bb': card('4-1bb', { term: '4-1BB', category: 'target' }),
};

export const SUMMARIES: readonly Summary[] = Object.values(CARDS).map(({ id, term, category, short }) => ({
  id,
  term,
  category,
  short,
  forms: id === 'pembrolizumab' ? ['Keytruda'] : [],
}));

export const CATEGORIES = [
  { id: 'drug', label: 'Drugs' },
  { id: 'target', label: 'Targets on cells' },
  { id: 'test', label: 'Tests and procedures' },
] as const;
