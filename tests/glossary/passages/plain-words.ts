/** Words of clinics and trials that stay plain beside the subject: a card on each of them would hide the ones that matter. */
import type { Passage } from './passage.ts';

const LEAD =
  'Nivolumab and ipilimumab, two checkpoint inhibitors, were given for melanoma; both free T cells, one by PD-1 and one by CTLA-4.';

export const plainWords: readonly Passage[] = [
  {
    page: [
      LEAD,
      'The median age was 61, and median follow-up 19 months. In this randomized trial the tumor was locally advanced in half.',
    ],
    never: ['median age', 'median follow-up', 'randomized trial', 'locally advanced'],
  },
  {
    page: [
      LEAD,
      'Quality of life was asked at each follow-up visit. FDA approval for this indication came after four cycles of talks.',
    ],
    never: ['Quality of life', 'follow-up', 'FDA approval', 'indication', 'cycles'],
  },
  {
    page: [
      LEAD,
      'The drug goes into a vein. Flu-like symptoms are common. Blood counts and tissue samples are checked by someone from immunology.',
    ],
    never: ['into a vein', 'Flu-like symptoms', 'Blood counts', 'tissue samples', 'immunology'],
  },
  {
    page: [
      LEAD,
      'It was an oral presentation, and the number on ClinicalTrials.gov is on the slide. Standard therapy kills malignant cells.',
    ],
    never: ['oral presentation', 'ClinicalTrials.gov', 'Standard therapy', 'malignant cells'],
  },
  {
    page: [
      'Drugs such as pembrolizumab boost the immune system by way of PD-1; they strengthen your immune system’s answer.',
    ],
    marks: { 'immune system': 'immune-system' },
  },
  {
    page: [LEAD, 'Beware of immune-boosting supplements that promise to do the same as nivolumab.'],
    marks: { 'immune-boosting supplements': 'miracle-cure-claim' },
  },
  {
    page: [LEAD, 'Immune-boosting drugs of this kind, ipilimumab first, changed the care of melanoma.'],
    never: ['Immune-boosting'],
  },
  {
    page: [
      LEAD,
      'The regimen was set by the clinic. The mechanism of action is known from a mouse model; the risk of infection was not.',
    ],
    never: ['regimen', 'mechanism of action', 'mouse model', 'risk of infection'],
  },
  {
    page: [
      LEAD,
      'PD-L2 is the second ligand. CD8 in the biopsy went up, CD4 did not, and resistance to anti-PD(L)1 drugs gave way.',
    ],
    marks: {
      'PD-L2': 'pd-1-pathway',
      CD8: 'cytotoxic-t-cell',
      CD4: 'helper-t-cell',
      'anti-PD(L)1 drugs': 'immune-checkpoint-inhibitor',
    },
  },
];
