/** List items, table cells, headings and captions: blocks with hardly a word around the term. */
import type { Passage } from './passage.ts';

export const shortBlocks: readonly Passage[] = [
  {
    page: ['Immunotherapy drugs', 'Pembrolizumab', 'Nivolumab', 'Ipilimumab', 'Atezolizumab', 'Interferon'],
    marks: {
      Pembrolizumab: 'pembrolizumab',
      Nivolumab: 'nivolumab',
      Ipilimumab: 'ipilimumab',
      Atezolizumab: 'atezolizumab',
      Interferon: 'interferon',
    },
  },
  {
    page: [
      'Side effects of checkpoint inhibitors such as pembrolizumab',
      'Skin rash',
      'Diarrhea',
      'Hypothyroidism',
      'Pneumonitis',
    ],
    marks: {
      'Side effects': 'side-effect',
      'Skin rash': 'rash',
      Diarrhea: 'diarrhea',
      Hypothyroidism: 'hypothyroidism',
      Pneumonitis: 'immune-pneumonitis',
    },
  },
  {
    page: [
      'Pembrolizumab against chemotherapy in NSCLC with high PD-L1',
      'Overall survival',
      'Progression-free survival',
      'Objective response rate',
      'Duration of response',
      'Hazard ratio',
    ],
    marks: {
      'Overall survival': 'overall-survival',
      'Progression-free survival': 'progression-free-survival',
      'Objective response rate': 'objective-response-rate',
      'Duration of response': 'duration-of-response',
      'Hazard ratio': 'hazard-ratio',
    },
  },
  {
    page: [
      'Axi-cel and other CAR-T cells in large B-cell lymphoma: CD19, CRS and ICANS at a glance',
      'Cytokine release syndrome',
      'ORR',
      'PFS',
      'Relapse',
    ],
    marks: {
      'Cytokine release syndrome': 'cytokine-release-syndrome',
      ORR: 'objective-response-rate',
      PFS: 'progression-free-survival',
      Relapse: 'relapse',
    },
  },
  {
    page: ['PD-1', 'PD-L1', 'CTLA-4', 'LAG-3', 'TIGIT'],
    marks: { 'PD-1': 'pd-1', 'PD-L1': 'pd-l1', 'CTLA-4': 'ctla-4', 'LAG-3': 'lag-3', TIGIT: 'tigit' },
  },
  {
    page: ['Drug', 'Target', 'Tecartus', 'CD19', 'Abecma', 'BCMA', 'Blincyto', 'CD19 and CD3'],
    marks: {
      Tecartus: 'brexucabtagene-autoleucel',
      CD19: 'cd19',
      Abecma: 'idecabtagene-vicleucel',
      BCMA: 'bcma',
      Blincyto: 'blinatumomab',
      CD3: 'cd3',
    },
  },
  {
    page: [
      'Related: CAR-T cell therapy',
      'Related: stem cell transplant',
      'Related: multiple myeloma',
      'Related: clinical trials',
    ],
    marks: {
      'CAR-T cell therapy': 'car-t-cell-therapy',
      'stem cell transplant': 'stem-cell-transplant',
      'multiple myeloma': 'multiple-myeloma',
      'clinical trials': 'clinical-trial',
    },
  },
  {
    page: [
      'Fig. 2. Waterfall plot after TIL therapy (lifileucel) in melanoma',
      '* RECIST 1.1',
      '† tumor shrinkage in percent',
    ],
    marks: { 'TIL therapy': 'til-therapy', 'RECIST 1.1': 'recist', 'tumor shrinkage': 'tumor-shrinkage' },
  },
  {
    page: ['Bladder cancer', 'BCG', 'Intravesical BCG', 'Radical cystectomy', 'Nadofaragene firadenovec'],
    marks: {
      'Bladder cancer': 'bladder-cancer',
      'Intravesical BCG': 'bcg',
      'Radical cystectomy': 'cystectomy',
      'Nadofaragene firadenovec': 'nadofaragene-firadenovec',
    },
  },
  {
    page: [
      'Checkpoint inhibitors, page 12',
      'CAR-T cells, page 19',
      'Glossary, page 40',
      'Host, page 3',
      'Label, page 5',
    ],
    marks: { 'Checkpoint inhibitors': 'immune-checkpoint-inhibitor', 'CAR-T cells': 'car-t-cell' },
    never: ['Host', 'Label'],
  },
  {
    page: ['Melanoma treated with nivolumab', 'Home', 'News', 'Cart', 'ALL', 'Stage', 'Response'],
    marks: { nivolumab: 'nivolumab' },
    never: ['Cart', 'ALL', 'Stage', 'Response'],
  },
  {
    page: ['Sort by: ALL', 'Melanoma', 'Lymphoma', 'Kymriah', 'Opdivo', 'Bispecific antibodies'],
    marks: {
      Kymriah: 'tisagenlecleucel',
      Opdivo: 'nivolumab',
      'Bispecific antibodies': 'bispecific-antibody',
    },
    never: ['ALL'],
  },
];
