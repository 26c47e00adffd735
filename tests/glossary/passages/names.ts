/** Drugs by brand, generic and code name, classes of drugs, targets. */
import type { Passage } from './passage.ts';

export const names: readonly Passage[] = [
  {
    page: [
      'The agency cleared Keytruda, whose generic name is pembrolizumab, for a seventh use in the same year.',
    ],
    marks: { Keytruda: 'pembrolizumab', pembrolizumab: 'pembrolizumab' },
  },
  {
    page: ['Nurses know it as Opdivo plus Yervoy; in the notes it says nivolumab and ipilimumab.'],
    marks: {
      'Opdivo plus Yervoy': 'nivolumab-ipilimumab',
      'nivolumab and ipilimumab': 'nivolumab-ipilimumab',
    },
  },
  {
    page: [
      'Patients got bevacizumab-awwb or bevacizumab-bvzr, two copies of Avastin, with atezolizumab for liver cancer.',
    ],
    marks: { 'bevacizumab-awwb': 'bevacizumab', 'bevacizumab-bvzr': 'bevacizumab', Avastin: 'bevacizumab' },
  },
  {
    page: [
      'Cemiplimab-rwlc (Libtayo) and retifanlimab-dlwr (Zynyz) are used on the skin cancers of old age.',
    ],
    marks: { 'Cemiplimab-rwlc': 'cemiplimab', 'retifanlimab-dlwr': 'retifanlimab', Zynyz: 'retifanlimab' },
  },
  {
    page: [
      'The label now lists teclistamab-cqyv together with daratumumab and hyaluronidase-fihj for myeloma.',
    ],
    marks: { 'teclistamab-cqyv': 'teclistamab' },
  },
  {
    page: [
      'MK-3475, as it was then called, was the first PD-1 inhibitor that reached US pharmacies. Pembrolizumab is its name today.',
    ],
    marks: { 'MK-3475': 'pembrolizumab', 'PD-1 inhibitor': 'pd-1-inhibitor', Pembrolizumab: 'pembrolizumab' },
  },
  {
    page: ['The company pairs its antibody-drug conjugate with BNT327, a PD-L1/VEGF bispecific.'],
    marks: { BNT327: 'pumitamig', 'PD-L1/VEGF bispecific': 'pd1-vegf-bispecific' },
  },
  {
    page: [
      'Her melanoma shrank on an anti-PD-1 drug, so her doctors kept the anti-CTLA-4 antibody in reserve.',
    ],
    marks: { 'anti-PD-1 drug': 'pd-1-inhibitor', 'anti-CTLA-4 antibody': 'ctla-4-inhibitor' },
  },
  {
    page: ['PD1 is on the T cell, PDL1 on the tumor. Block PD1 with nivolumab and the brake is off.'],
    marks: { PD1: 'pd-1', PDL1: 'pd-l1', nivolumab: 'nivolumab' },
  },
  {
    page: [
      'Both PD-1 and PD-L1 can be blocked; PD-1/PD-L1 inhibitors differ little in what they do to lungs and skin.',
    ],
    marks: { 'PD-1': 'pd-1', 'PD-L1': 'pd-l1', 'PD-1/PD-L1 inhibitors': 'immune-checkpoint-inhibitor' },
  },
  {
    page: ['Axi-cel, tisa-cel and liso-cel all find CD19, while ide-cel and cilta-cel find BCMA.'],
    marks: {
      'Axi-cel': 'axicabtagene-ciloleucel',
      'tisa-cel': 'tisagenlecleucel',
      'liso-cel': 'lisocabtagene-maraleucel',
      'ide-cel': 'idecabtagene-vicleucel',
      'cilta-cel': 'ciltacabtagene-autoleucel',
      CD19: 'cd19',
      BCMA: 'bcma',
    },
  },
  {
    page: ['Kymriah was the first; Yescarta followed within weeks, and Carvykti is for multiple myeloma.'],
    marks: {
      Kymriah: 'tisagenlecleucel',
      Yescarta: 'axicabtagene-ciloleucel',
      Carvykti: 'ciltacabtagene-autoleucel',
    },
  },
  {
    page: [
      'Lifileucel (Amtagvi) is made from the patient’s tumor; such TIL therapy takes five weeks to grow.',
    ],
    marks: { Lifileucel: 'lifileucel', Amtagvi: 'lifileucel', 'TIL therapy': 'til-therapy' },
  },
  {
    page: ['T-VEC is a changed herpes virus. Doctors inject T-VEC into a melanoma under the skin.'],
    marks: { 'T-VEC': 'talimogene-laherparepvec', melanoma: 'melanoma' },
  },
  {
    page: [
      'At first the bladder gets BCG once a week; Anktiva can be added when BCG therapy no longer holds the cancer back.',
    ],
    marks: { BCG: 'bcg', Anktiva: 'nogapendekin-alfa-inbakicept', 'BCG therapy': 'bcg-therapy' },
  },
  {
    page: [
      'Nivo plus ipi, as the doctors call it, put his melanoma to sleep. Later he stayed on nivo alone because of colitis from immunotherapy.',
      'Opdivo is the brand; it blocks PD-1.',
    ],
    marks: { Nivo: 'nivolumab', ipi: 'ipilimumab', nivo: 'nivolumab', Opdivo: 'nivolumab' },
  },
  {
    page: [
      'Enhertu carries its poison on trastuzumab. T-DXd, as it is also called, is for HER2-positive breast cancer.',
    ],
    marks: {
      Enhertu: 'trastuzumab-deruxtecan',
      trastuzumab: 'trastuzumab',
      'T-DXd': 'trastuzumab-deruxtecan',
    },
  },
  {
    page: ['High-dose IL-2, sold as Proleukin, cured a few people with kidney cancer in the nineties.'],
    marks: { 'High-dose IL-2': 'aldesleukin', Proleukin: 'aldesleukin', 'kidney cancer': 'kidney-cancer' },
  },
  {
    page: [
      'Lunsumio Velo goes under the skin, Columvi into a vein; both are bispecific antibodies against CD20 and CD3.',
    ],
    marks: {
      Columvi: 'glofitamab',
      'bispecific antibodies': 'bispecific-antibody',
      CD20: 'cd20',
      CD3: 'cd3',
    },
  },
  {
    page: ['Relatlimab comes in one bag with nivolumab. It blocks LAG-3, and a LAG3 test is not needed.'],
    marks: { 'LAG-3': 'lag-3', LAG3: 'lag-3' },
  },
  {
    page: [
      'TIM-3, TIGIT and 4-1BB are on many lists, but no TIGIT inhibitor has held up in a large trial so far.',
    ],
    marks: { 'TIM-3': 'tim-3', TIGIT: 'tigit', '4-1BB': '4-1bb', 'TIGIT inhibitor': 'tigit-inhibitor' },
  },
  {
    page: ['Tecelra works only in people with HLA-A*02 whose tumor shows MAGE-A4.'],
    marks: { Tecelra: 'afamitresgene-autoleucel', 'HLA-A*02': 'hla-a-02-01', 'MAGE-A4': 'mage-a4' },
  },
  {
    page: ['Subcutaneous pembrolizumab (Keytruda Qlex) is given in two minutes instead of thirty.'],
    marks: {
      'Subcutaneous pembrolizumab': 'subcutaneous-pembrolizumab',
      'Keytruda Qlex': 'subcutaneous-pembrolizumab',
    },
  },
  {
    page: ['Merck’s Keytruda and Bristol’s Opdivo share the market, and Keytruda’s patents end first.'],
    marks: { Keytruda: 'pembrolizumab', Opdivo: 'nivolumab' },
  },
];
