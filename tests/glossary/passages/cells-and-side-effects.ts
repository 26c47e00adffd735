/** Cells, molecules, treatments and side effects in running text. */
import type { Passage } from './passage.ts';

export const cellsAndSideEffects: readonly Passage[] = [
  {
    page: ['CD4+ T cells help, CD8+ T cells kill. In tumors that answer to nivolumab, both are there.'],
    marks: { 'CD4+ T cells': 'helper-t-cell', 'CD8+ T cells': 'cytotoxic-t-cell' },
  },
  {
    page: ['CD4+ and CD8+ T cells were counted before and after pembrolizumab and ipilimumab.'],
    marks: { 'T cells': 't-cell' },
  },
  {
    page: [
      'CD8-positive T cells sat at the rim of the tumor. Exhausted T cells carry PD-1, LAG-3 and TIM-3.',
    ],
    marks: {
      'CD8-positive T cells': 'cytotoxic-t-cell',
      'Exhausted T cells': 'exhausted-t-cell',
      'PD-1': 'pd-1',
    },
  },
  {
    page: [
      'When T cells meet the same antigen for months, they tire. This exhaustion is what PD-1 drugs against cancer try to undo.',
    ],
    marks: { exhaustion: 't-cell-exhaustion', antigen: 'antigen' },
  },
  {
    page: [
      'NK cells need no training: these natural killer cells belong to innate immunity. CAR-NK cells are made from cord blood.',
    ],
    marks: {
      'NK cells': 'natural-killer-cell',
      'natural killer cells': 'natural-killer-cell',
      'innate immunity': 'innate-immunity',
      'CAR-NK cells': 'car-nk',
    },
  },
  {
    page: [
      'On day three he had a fever of 39.5: CRS of grade 2 after CAR-T cells. Tocilizumab brought it down.',
      'Two days later he could not write his name. ICANS, the nurse said.',
      'Tecartus had been his last option.',
    ],
    marks: {
      CRS: 'cytokine-release-syndrome',
      Tocilizumab: 'tocilizumab',
      ICANS: 'icans',
      Tecartus: 'brexucabtagene-autoleucel',
    },
  },
  {
    page: [
      'Immune-related adverse events can hit any organ. Pneumonitis, myocarditis and colitis are the feared ones with checkpoint inhibitors such as ipilimumab.',
    ],
    marks: {
      'Immune-related adverse events': 'immune-related-adverse-event',
      Pneumonitis: 'immune-pneumonitis',
      myocarditis: 'myocarditis',
      colitis: 'immune-colitis',
    },
  },
  {
    page: ['Her thyroiditis from pembrolizumab ended in hypothyroidism. PD-1 drugs do that to one in ten.'],
    marks: { thyroiditis: 'thyroiditis', hypothyroidism: 'hypothyroidism' },
  },
  {
    page: [
      'Before the CAR-T cells are given back, lymphodepletion with fludarabine and cyclophosphamide makes room. Apheresis was weeks ago.',
    ],
    marks: {
      lymphodepletion: 'lymphodepletion',
      fludarabine: 'fludarabine',
      cyclophosphamide: 'cyclophosphamide',
      Apheresis: 'apheresis',
    },
  },
  {
    page: [
      'TILs are grown from a piece of the melanoma; PD-1 drugs had failed before. The TIL product is given with IL-2, one dose every eight hours.',
      'Lifileucel is made that way.',
    ],
    marks: { TILs: 'tumor-infiltrating-lymphocyte', 'IL-2': 'interleukin-2', Lifileucel: 'lifileucel' },
  },
  {
    page: ['In ALL, a leukemia of children, CAR-T cells against CD19 clear the marrow within a month.'],
    marks: { ALL: 'acute-lymphoblastic-leukemia', leukemia: 'leukemia', CD19: 'cd19' },
  },
  {
    page: [
      'The chimeric antigen receptor is what the letters CAR stand for: a CAR lets the T cell see CD19 by itself.',
    ],
    marks: {
      'chimeric antigen receptor': 'chimeric-antigen-receptor',
      CAR: 'car-t-cell-therapy',
      'T cell': 't-cell',
    },
  },
  {
    page: [
      'CART-19, the old name for tisagenlecleucel, still stands in papers. CART cells were a rarity then.',
    ],
    marks: { tisagenlecleucel: 'tisagenlecleucel', 'CART cells': 'car-t-cell' },
  },
  {
    page: [
      'Cancer cells wear PD-L1 like a badge. T cells that touch the badge stop; this checkpoint is what atezolizumab blocks.',
    ],
    marks: { 'Cancer cells': 'cancer-cell', checkpoint: 'immune-checkpoint', atezolizumab: 'atezolizumab' },
  },
  {
    page: [
      'A vaccine against the neoantigens of one tumor takes eight weeks to make. Intismeran is given with pembrolizumab.',
    ],
    marks: { neoantigens: 'neoantigen', Intismeran: 'intismeran-autogene', tumor: 'tumor' },
  },
  {
    page: [
      'Pseudoprogression is rare: the scan looks worse, then better. On ipilimumab it was seen in a few of 100 people with melanoma.',
    ],
    marks: { Pseudoprogression: 'pseudoprogression' },
  },
  {
    page: [
      'Tumors without T cells are called cold. A cold tumor seldom answers to PD-1 drugs, an inflamed tumor often does.',
    ],
    marks: { 'cold tumor': 'cold-tumor', 'inflamed tumor': 'hot-tumor' },
  },
  {
    page: [
      'The virus vector brings the CAR gene into T cells, so that they find CD19; a lentiviral vector was used for Kymriah.',
    ],
    marks: { vector: 'viral-vector', Kymriah: 'tisagenlecleucel' },
  },
  {
    page: [
      'His melanoma was stage III when it was found. After surgery he got adjuvant nivolumab because the recurrence risk was high; it blocks PD-1.',
    ],
    marks: { 'stage III': 'cancer-stage', adjuvant: 'adjuvant-therapy', nivolumab: 'nivolumab' },
  },
  {
    page: [
      'She is in remission: no lymphoma on the PET scan a year after CAR-T therapy. Relapse after that is rare.',
      'Yescarta is not a cure for everyone with lymphoma.',
    ],
    marks: { 'in remission': 'remission', 'PET scan': 'pet-scan', Yescarta: 'axicabtagene-ciloleucel' },
  },
  {
    page: [
      'Some cancers hide from the immune system; cold tumors, doctors call them. Ipilimumab and nivolumab change that for a few.',
    ],
    marks: { 'immune system': 'immune-system', 'cold tumors': 'cold-tumor' },
  },
  {
    page: [
      'Cytokines such as IL-6 drive the fever after CAR-T cells; tocilizumab sits on the IL-6 receptor.',
    ],
    marks: { Cytokines: 'cytokine', 'IL-6': 'interleukin-6', tocilizumab: 'tocilizumab' },
  },
  // Lone words on everyday pages: a drug or a treatment is explained anywhere, an ordinary medical word is not.
  {
    page: ['His father had died of lymphoma in 1994. The novel, his third, is about a lighthouse.'],
    silent: true,
  },
  {
    page: ['The band first called itself Melanoma, then The Moles. Their drummer sells insurance now.'],
    silent: true,
  },
  {
    page: ['User cytokines has joined the chat and asks for a good pizza place near the station.'],
    silent: true,
  },
  {
    page: [
      'The former president said on Sunday that he is on Keytruda and feels fine. He will speak in Ohio next week.',
    ],
    marks: { Keytruda: 'pembrolizumab' },
  },
  {
    page: ['The charity has paid for CAR-T therapy of a boy from the village. The bake sale is on Saturday.'],
    marks: { 'CAR-T therapy': 'car-t-cell-therapy' },
  },
  {
    page: [
      'Mara, 71, taught piano and kept bees. She had been treated with nivolumab since spring. Flowers are welcome.',
    ],
    marks: { nivolumab: 'nivolumab' },
  },
  {
    page: [
      'Her melanoma had spread. On nivolumab, a PD-1 drug, the mets in her liver shrank, and the brain mets did too.',
    ],
    marks: { mets: 'metastasis', 'brain mets': 'brain-metastases' },
  },
];
