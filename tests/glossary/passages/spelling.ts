/** The same words written another way: British, in capitals, with odd hyphens, spaces and quotes, plural, possessive. */
import type { Passage } from './passage.ts';

export const spelling: readonly Passage[] = [
  {
    page: [
      'Car-T, the new hope?',
      'Car-T therapy takes a patient’s T cells. A Car T-cell therapy made in Wales is being tried as well.',
      'Kymriah, against leukaemia, costs the NHS £282,000.',
    ],
    marks: {
      'Car-T': 'car-t-cell-therapy',
      'Car-T therapy': 'car-t-cell-therapy',
      'Car T-cell therapy': 'car-t-cell-therapy',
    },
  },
  {
    page: ['CAR T-cell therapies are made one by one. Other CAR T cell therapies will come off the shelf.'],
    marks: { 'CAR T-cell therapies': 'car-t-cell-therapy', 'CAR T cell therapies': 'car-t-cell-therapy' },
  },
  {
    page: ['CAR-T’s price is high, and a CAR-T cell’s life may be short.'],
    marks: { 'CAR-T': 'car-t-cell-therapy', 'CAR-T cell': 'car-t-cell' },
  },
  {
    page: [
      'The consultant haematologist explained leukaemia to the child: the tumour cells, she said, swim in the blood.',
      'Blinatumomab and CAR-T therapy are options for paediatric cancers like this.',
    ],
    marks: {
      haematologist: 'hematologist',
      leukaemia: 'leukemia',
      'tumour cells': 'cancer-cell',
      'paediatric cancers': 'childhood-cancer',
    },
  },
  {
    page: [
      'Oesophageal cancer was treated with nivolumab, which blocks PD-1, after chemoradiotherapy; diarrhoea and anaemia were the main side effects.',
    ],
    marks: {
      'Oesophageal cancer': 'esophageal-cancer',
      nivolumab: 'nivolumab',
      diarrhoea: 'diarrhea',
      anaemia: 'anemia',
      'side effects': 'side-effect',
    },
  },
  {
    page: [
      'A randomised controlled trial of personalised cancer vaccines against melanoma has begun at Leeds; tumour-infiltrating lymphocytes will be counted too.',
    ],
    marks: {
      'randomised controlled trial': 'randomized-controlled-trial',
      'personalised cancer vaccines': 'neoantigen-vaccine',
      'tumour-infiltrating lymphocytes': 'tumor-infiltrating-lymphocyte',
    },
  },
  {
    page: [
      'Neutropaenia and thrombocytopaenia are common after CAR-T therapy for acute lymphoblastic leukaemia; Kymriah was the first of its kind.',
    ],
    marks: {
      Neutropaenia: 'neutropenia',
      thrombocytopaenia: 'thrombocytopenia',
      'acute lymphoblastic leukaemia': 'acute-lymphoblastic-leukemia',
    },
  },
  {
    page: [
      'PD\u20111 and PD\u2011L1 meet; CAR\u2011T cells ignore both. An anti\u2011PD\u20111 antibody keeps them apart.',
    ],
    marks: {
      'PD\u20111': 'pd-1',
      'PD\u2011L1': 'pd-l1',
      'CAR\u2011T cells': 'car-t-cell',
      'anti\u2011PD\u20111 antibody': 'pd-1-inhibitor',
    },
  },
  {
    page: [
      'The anti–PD-1 drug pembrolizumab and the anti–CTLA-4 drug ipilimumab were set in type with an en dash.',
    ],
    marks: { 'anti–PD-1 drug': 'pd-1-inhibitor', 'anti–CTLA-4 drug': 'ctla-4-inhibitor' },
  },
  {
    page: [
      'Pem\u00adbro\u00adliz\u00adumab is a check\u00adpoint in\u00adhib\u00aditor for mel\u00ada\u00adnoma.',
    ],
    marks: {
      'Pem\u00adbro\u00adliz\u00adumab': 'pembrolizumab',
      'check\u00adpoint in\u00adhib\u00aditor': 'immune-checkpoint-inhibitor',
      'mel\u00ada\u00adnoma': 'melanoma',
    },
  },
  {
    page: ['Ned’s Hodgkin’s lymphoma went away on nivolumab; non-Hodgkin’s lymphoma took his aunt.'],
    marks: { 'Hodgkin’s lymphoma': 'hodgkin-lymphoma', 'non-Hodgkin’s lymphoma': 'non-hodgkin-lymphoma' },
  },
  {
    page: ["Hodgkin's lymphoma often shows a lot of PD-L1, and that is why PD-1 drugs work so well there."],
    marks: { "Hodgkin's lymphoma": 'hodgkin-lymphoma', 'PD-L1': 'pd-l1' },
  },
  {
    page: [
      'CAR-T CELL THERAPY AND ITS SIDE EFFECTS',
      'CYTOKINE RELEASE SYNDROME',
      'HOW IMMUNE CHECKPOINT INHIBITORS WORK',
    ],
    marks: {
      'CAR-T CELL THERAPY': 'car-t-cell-therapy',
      'SIDE EFFECTS': 'side-effect',
      'CYTOKINE RELEASE SYNDROME': 'cytokine-release-syndrome',
      'IMMUNE CHECKPOINT INHIBITORS': 'immune-checkpoint-inhibitor',
    },
  },
  {
    page: [
      'Immune Checkpoint Inhibitors: What Patients Should Know',
      'Cytokine Release Syndrome After Car T-Cell Therapy',
    ],
    marks: {
      'Immune Checkpoint Inhibitors': 'immune-checkpoint-inhibitor',
      'Cytokine Release Syndrome': 'cytokine-release-syndrome',
      'Car T-Cell Therapy': 'car-t-cell-therapy',
    },
  },
  {
    page: [
      'The “checkpoint inhibitors” in ‘immunotherapy’ are antibodies; “PD-1” is their best known target.',
    ],
    marks: { 'checkpoint inhibitors': 'immune-checkpoint-inhibitor', antibodies: 'antibody', 'PD-1': 'pd-1' },
  },
  {
    page: [
      'TGF-β aside, IFN-γ and TNF-α decide how angry T\u00a0cells get. IFN-gamma is another name for the first; nivolumab lets it rise.',
    ],
    marks: { 'IFN-γ': 'interferon-gamma', 'TNF-α': 'tumor-necrosis-factor', 'T\u00a0cells': 't-cell' },
  },
  {
    page: [
      'Interleukin 2, interleukin-2 and IL-2 are one cytokine; high doses of IL2 were given to people with melanoma.',
      'Today T cells get IL-2 in the dish.',
      'Aldesleukin is the drug.',
    ],
    marks: {
      'Interleukin 2': 'interleukin-2',
      'interleukin-2': 'interleukin-2',
      'IL-2': 'interleukin-2',
      IL2: 'interleukin-2',
    },
  },
  {
    page: [
      'Micro-satellite instability and neo-antigens go together: tumors with many errors show many flags, and pembrolizumab or another PD-1 inhibitor works better.',
    ],
    marks: { 'neo-antigens': 'neoantigen', pembrolizumab: 'pembrolizumab' },
  },
  {
    page: [
      'Chemo-immunotherapy, chemoimmunotherapy: with or without the hyphen, it is chemotherapy plus a drug such as durvalumab.',
    ],
    marks: { 'Chemo-immunotherapy': 'chemoimmunotherapy', chemoimmunotherapy: 'chemoimmunotherapy' },
  },
  {
    page: [
      'Non small cell lung cancer, non-small-cell lung cancer, NSCLC: three spellings, one disease. Atezolizumab is used after surgery.',
    ],
    marks: { 'Non small cell lung cancer': 'nsclc', 'non-small-cell lung cancer': 'nsclc', NSCLC: 'nsclc' },
  },
  {
    page: [
      'Brain metastases are no longer a reason to leave people out. One metastasis in the liver is, some trials of nivolumab and of CAR-T cells say.',
    ],
    marks: { 'Brain metastases': 'brain-metastases', metastasis: 'metastasis' },
  },
  {
    page: ['Tregs calm other T-cells; B-cells make antibodies. Without Tregs nivolumab does more harm.'],
    marks: { Tregs: 'regulatory-t-cell', 'T-cells': 't-cell', 'B-cells': 'b-cell' },
  },
  {
    page: [
      'Biopsies, therapies, antibodies: every plural here belongs to a drug such as avelumab, for Merkel cell carcinomas.',
    ],
    marks: { Biopsies: 'biopsy', antibodies: 'antibody', 'Merkel cell carcinomas': 'merkel-cell-carcinoma' },
  },
  {
    page: ['PD 1 blockers stop PD 1 on T cells. Pembrolizumab was among the first PD 1 inhibitors.'],
    marks: { Pembrolizumab: 'pembrolizumab', 'PD 1 inhibitors': 'pd-1-inhibitor' },
  },
];
