/** How papers, labels and press releases write the same words: signs, joined words, common slips. */
import type { Passage } from './passage.ts';
import { SHORT_STORY } from './stories.ts';

export const spellingInPrint: readonly Passage[] = [
  {
    page: ['KEYTRUDA® (pembrolizumab) and OPDIVO™ are trademarks. KEYTRUDA® is given into a vein.'],
    marks: { KEYTRUDA: 'pembrolizumab', OPDIVO: 'nivolumab' },
  },
  {
    page: [
      'The anti PD1 antibody nivolumab and an anti-PD1 drug from China were alike; antiPD-1 is a slip of the keys.',
    ],
    marks: { 'anti PD1 antibody': 'pd-1-inhibitor', 'anti-PD1 drug': 'pd-1-inhibitor' },
  },
  {
    page: ['PDL-1, the report says, was high; it means PD-L1. Atezolizumab sits on it.'],
    marks: { 'PDL-1': 'pd-l1', 'PD-L1': 'pd-l1', Atezolizumab: 'atezolizumab' },
  },
  {
    page: [
      'PD\u20101, PD\u22121 and PD\u20131 are one and the same, whatever dash the printer took; cemiplimab blocks it. T\u2011cell is fine too.',
    ],
    marks: { 'PD\u20101': 'pd-1', 'PD\u22121': 'pd-1', 'PD\u20131': 'pd-1', 'T\u2011cell': 't-cell' },
  },
  {
    page: ['Levels of IFNγ and TNFα rose after anti-CD19 CAR-T cells, and CRP with them.'],
    marks: { IFNγ: 'interferon-gamma', TNFα: 'tumor-necrosis-factor', 'CAR-T cells': 'car-t-cell' },
  },
  {
    page: [
      'CD19-directed CAR T cells, CD19 CAR-T therapy and BCMA-directed CAR T-cell therapy were compared.',
    ],
    marks: {
      CD19: 'cd19',
      'CAR T cells': 'car-t-cell',
      'CAR T-cell therapy': 'car-t-cell-therapy',
      BCMA: 'bcma',
    },
  },
  {
    page: ['CAR-T-cell therapy, CAR T therapy, CAR T‑cell therapy: the journals have not agreed on one.'],
    marks: {
      'CAR-T-cell therapy': 'car-t-cell-therapy',
      'CAR T therapy': 'car-t-cell-therapy',
      'CAR T‑cell therapy': 'car-t-cell-therapy',
    },
  },
  {
    page: ['Programmed cell death protein 1 (PD-1) and programmed death-ligand 1 (PD-L1) form a pair.'],
    marks: { 'Programmed cell death protein 1': 'pd-1', 'programmed death-ligand 1': 'pd-l1' },
  },
  {
    page: ['Programmed death ligand 1 is on the tumor. Blocking it, as durvalumab does, frees the T cells.'],
    marks: { 'Programmed death ligand 1': 'pd-l1', durvalumab: 'durvalumab' },
  },
  {
    page: [
      'Bacille Calmette-Guérin has been put into bladders since the seventies. Bladder cancer comes back less often after it.',
    ],
    marks: { 'Bacille Calmette-Guérin': 'bcg' },
  },
  {
    page: [
      'Bispecifics such as teclistamab and bi-specific antibodies such as talquetamab bring T cells to the myeloma.',
    ],
    marks: {
      Bispecifics: 'bispecific-antibody',
      'bi-specific antibodies': 'bispecific-antibody',
      talquetamab: 'talquetamab',
    },
  },
  {
    page: [
      'ICIs have changed melanoma care. With ICIs such as pembrolizumab come irAEs of skin, gut and PD-1-rich organs.',
    ],
    marks: { ICIs: 'immune-checkpoint-inhibitor', irAEs: 'immune-related-adverse-event' },
  },
  {
    page: [
      'Check-point inhibitors, immuno-therapy: hyphens that no one needs. Ipilimumab and nivolumab for melanoma came first.',
    ],
    marks: { 'immuno-therapy': 'immunotherapy' },
  },
  {
    page: [
      'Nivolumab/ipilimumab, nivolumab + ipilimumab, nivolumab–relatlimab: pairs of drugs against melanoma.',
    ],
    marks: { Nivolumab: 'nivolumab', ipilimumab: 'ipilimumab', relatlimab: 'nivolumab-relatlimab' },
  },
  {
    page: ['A pembrolizumab-based regimen and a PD-1-based one were given to patients with gastric cancer.'],
    marks: { pembrolizumab: 'pembrolizumab', 'PD-1': 'pd-1', 'gastric cancer': 'gastric-cancer' },
  },
  {
    page: [
      'In R/R DLBCL, CAR-T cells beat a second transplant. Patients with r/r lymphoma wait four weeks for them.',
    ],
    marks: { DLBCL: 'dlbcl', 'R/R': 'refractory', 'r/r': 'refractory' },
  },
  {
    page: [
      'Relapsed/refractory myeloma is treated with CAR-T cells; relapsed or refractory lymphoma too. Abecma is one.',
    ],
    marks: { Relapsed: 'relapse', refractory: 'refractory', relapsed: 'relapse' },
  },
  {
    page: [
      'Nivolumab blocks PD-1. Adverse events of grade 3–4 were seen in 12 percent, grade ≥3 colitis in 2 percent.',
    ],
    marks: { 'grade 3–4': 'grade-of-side-effect', grade: 'grade-of-side-effect', colitis: 'immune-colitis' },
  },
  {
    page: [
      'Grade 3/4 toxicity was rare with pembrolizumab, the PD-1 inhibitor, in melanoma; grades 1 and 2 were common side effects.',
    ],
    marks: { 'Grade 3': 'grade-of-side-effect', grades: 'grade-of-side-effect' },
  },
  {
    page: [
      'A phase 1/2 trial of a TIGIT antibody, a phase Ib study of a LAG-3 inhibitor and a phase II/III trial are planned.',
    ],
    marks: { 'phase 1': 'phase-1-trial', 'phase Ib': 'phase-1-trial' },
  },
  {
    page: [
      'Stage IIIB melanoma, stage IV melanoma or stage 4 melanoma: nivolumab, which blocks PD-1, is an option in all.',
    ],
    marks: { 'stage IV': 'cancer-stage', nivolumab: 'nivolumab' },
  },
  {
    page: ['mOS was 14.1 months with atezolizumab and mPFS 5.2 months in SCLC; PD-L1 did not matter.'],
    marks: { mOS: 'overall-survival', mPFS: 'progression-free-survival', SCLC: 'sclc' },
  },
  {
    page: [
      'CRS/ICANS, CRS and/or ICANS: both may follow a bispecific antibody such as tarlatamab. CRS comes with fever.',
    ],
    marks: { CRS: 'cytokine-release-syndrome', ICANS: 'icans' },
  },
  {
    page: [
      'PD-1–positive T cells and PD-1+ T cells are the same; PD-1-negative ones do not answer to nivolumab.',
    ],
    marks: { 'PD-1': 'pd-1', 'T cells': 't-cell', nivolumab: 'nivolumab' },
  },
  {
    page: [
      'Pem-\u00adbrolizumab? No: pembrolizumab. Check\u200bpoint inhibitors with a hidden break are found all the same.',
    ],
    marks: { pembrolizumab: 'pembrolizumab', 'Check\u200bpoint inhibitors': 'immune-checkpoint-inhibitor' },
  },
  {
    page: ['CD8+ T cells and CD4+ T cells were sorted. CD8 T cells with PD-1 were rare in the tumors.'],
    marks: {
      'CD8+ T cells': 'cytotoxic-t-cell',
      'CD4+ T cells': 'helper-t-cell',
      'CD8 T cells': 'cytotoxic-t-cell',
    },
  },
  {
    page: [
      SHORT_STORY,
      'Overall survival(OS) was longer with PD(L)1 drugs. In AK105-304 penpulimab was given.',
    ],
    marks: { 'Overall survival(OS)': 'overall-survival', penpulimab: 'penpulimab' },
    never: ['AK105-304'],
  },
  { page: [SHORT_STORY, 'See melanoma-74 in the list, and interleukin-2 below.'], never: ['melanoma-74'] },
];
