/** Edges of words, capitals that decide, and short names: once faults of the engine. */
import type { Passage } from './passage.ts';
import { SHORT_STORY } from './stories.ts';

export const edges: readonly Passage[] = [
  {
    page: ['CLASSIC CAR T-SHIRTS', 'RACE CAR T-SHIRTS FROM $12'],
    silent: true,
  },
  {
    page: [SHORT_STORY, 'She lost the call when an AT&T cell tower went down.'],
    never: ['AT&T cell'],
  },
  {
    page: ['MCRC wants 30,000 recruits. The MCRC office moves to another base.'],
    silent: true,
  },
  {
    page: [SHORT_STORY, 'CAR-Ts differ in what they bind, and so do TCR-Ts.'],
    marks: { 'CAR-Ts': 'car-t-cell-therapy' },
  },
  {
    page: [SHORT_STORY, 'The ORR was 43 percent, with 16 CRs and 27 PRs by RECIST.'],
    marks: { CRs: 'complete-response' },
  },
  {
    page: [SHORT_STORY, 'CD8⁺ T cells and CD4⁺ T cells were sorted.'],
    marks: { 'CD8⁺ T cells': 'cytotoxic-t-cell', 'CD4⁺ T cells': 'helper-t-cell' },
  },
  {
    page: [SHORT_STORY, 'For patients: 3200 Harbor Drive, Anchorage, AK 99508.'],
    never: ['AK 99508'],
  },
  {
    page: [
      SHORT_STORY,
      'Treatment costs SAR 4500 a month there, patients say; JNJ 155 was the price of a share.',
    ],
    never: ['SAR 4500', 'JNJ 155'],
  },
  {
    page: ['TNBC is back in cinemas for one night. My TNBC mug has Jack and Sally on it.'],
    silent: true,
  },
  {
    page: [
      'PDAC opens in Toronto on Sunday. At PDAC miners meet the people who pay for holes in the ground.',
    ],
    silent: true,
  },
  {
    page: [
      'Ocrelizumab is a monoclonal antibody against CD20. It takes away B cells, so that they no longer harm nerves; T cells stay.',
      'The infusion takes three hours. Relapses become rare, and new lesions on MRI too.',
    ],
    never: ['lesions', 'T cells'],
  },
  {
    page: ['Half of them had had an anti-PD-(L)1 antibody before, among them atezolizumab for lung cancer.'],
    marks: { 'anti-PD-(L)1 antibody': 'immune-checkpoint-inhibitor' },
  },
  {
    page: [SHORT_STORY, 'PD-(L)1 inhibitors no longer help one in three.'],
    marks: { 'PD-(L)1 inhibitors': 'immune-checkpoint-inhibitor' },
  },
];
