/** Short names of drugs, brackets inside a name, and the longer names that reports and abstracts use. */
import type { Passage } from './passage.ts';

export const namesInReports: readonly Passage[] = [
  {
    page: [
      'Tiragolumab plus atezolizumab was put to the test against atezolizumab alone; PD-L1 was high in all.',
      'With tira plus atezo the disease stood still for seven months, with placebo plus atezo for almost six.',
    ],
    marks: { tira: 'tiragolumab', atezo: 'atezolizumab' },
  },
  {
    page: ['Atezo plus bev is given for liver cancer: atezolizumab frees T cells, bevacizumab blocks VEGF.'],
    marks: { Atezo: 'atezolizumab', bev: 'bevacizumab' },
  },
  {
    page: [
      'Sales of BEV models rose by a third, says the dealer. Tira, the waitress, brought two more coffees.',
    ],
    silent: true,
  },
  {
    page: [
      'Chimeric antigen receptor (CAR) T-cell therapy is made for one person. Chimeric antigen receptor (CAR) T cells look for CD19.',
    ],
    marks: {
      'Chimeric antigen receptor (CAR) T-cell therapy': 'car-t-cell-therapy',
      'Chimeric antigen receptor (CAR) T cells': 'car-t-cell',
    },
  },
  {
    page: [
      'Natural killer (NK) cells need no training. With nivolumab, NK cells came back into the tumor, and CD8+ cells too.',
    ],
    marks: {
      'Natural killer (NK) cells': 'natural-killer-cell',
      'NK cells': 'natural-killer-cell',
      'CD8+ cells': 'cytotoxic-t-cell',
    },
  },
  {
    page: [
      'People with melanoma that had grown under an anti–PD-1 (aPD-1) drug got tumor-infiltrating lymphocyte (TIL) therapy. The adoptive transfer of TILs followed a lymphodepleting preparative regimen.',
    ],
    marks: {
      'tumor-infiltrating lymphocyte (TIL) therapy': 'til-therapy',
      'adoptive transfer': 'adoptive-cell-therapy',
      'lymphodepleting preparative regimen': 'lymphodepletion',
    },
  },
  {
    page: [
      'The CTLA-4-blocking antibody ipilimumab came first, an anti-CTLA4 monoclonal antibody like tremelimumab.',
      'PD-1 or PD-L1 inhibitors followed. All act on PD-(L)1 or CTLA-4; checkpoint inhibition is the name for it.',
    ],
    marks: {
      'CTLA-4-blocking antibody': 'ctla-4-inhibitor',
      'anti-CTLA4 monoclonal antibody': 'ctla-4-inhibitor',
      'PD-1 or PD-L1 inhibitors': 'immune-checkpoint-inhibitor',
      'PD-(L)1': 'pd-1-pathway',
      'checkpoint inhibition': 'immune-checkpoint-inhibitor',
    },
  },
  {
    page: [
      'Programmed cell death-ligand 1 (PD-L1) is what tumors show; programmed cell death receptor-1 sits on T cells.',
      'Cytotoxic T-lymphocyte antigen-4 is another brake.',
    ],
    marks: {
      'Programmed cell death-ligand 1 (PD-L1)': 'pd-l1',
      'programmed cell death receptor-1': 'pd-1',
      'Cytotoxic T-lymphocyte antigen-4': 'ctla-4',
    },
  },
  {
    page: [
      'Stop ICPi therapy for good, the table says, and give methylprednisolone. Immune-related events of the lungs come with nivolumab and ipilimumab.',
      'IVIG is given when antibodies run low; an immunosuppressive agent may be added.',
    ],
    marks: {
      'ICPi therapy': 'immune-checkpoint-inhibitor',
      methylprednisolone: 'corticosteroid',
      'Immune-related events': 'immune-related-adverse-event',
      IVIG: 'immunoglobulin',
      'immunosuppressive agent': 'immunosuppressive-therapy',
    },
  },
  {
    page: [
      'Raised liver enzymes under a checkpoint inhibitor such as pembrolizumab point to hepatitis. A test for PD-1 is not needed.',
    ],
    marks: { hepatitis: 'immune-hepatitis' },
  },
  {
    page: [
      'The shot into the tumor changed its microenvironment, so that T cells came in. Pembrolizumab blocks PD-1.',
    ],
    marks: { microenvironment: 'tumor-microenvironment' },
  },
  // Repair that works, cells that hold back, and tissue under the microscope.
  {
    page: [
      'MSS colorectal tumors seldom shrink with pembrolizumab; dMMR ones often do. In pMMR disease, PD-1 drugs are tried with others.',
      'Microsatellite-stable is the long form.',
    ],
    marks: {
      MSS: 'microsatellite-stable',
      pMMR: 'microsatellite-stable',
      'Microsatellite-stable': 'microsatellite-stable',
      dMMR: 'dmmr',
    },
  },
  {
    page: ['The medieval MSS in the library were dated by ink. A talk on PD-1 and nivolumab is next door.'],
    never: ['MSS'],
  },
  {
    page: [
      'Myeloid-derived suppressor cells (MDSCs) hold T cells back, so that ipilimumab does little. Fewer MDSCs went with a pathologic response at surgery.',
    ],
    marks: {
      'Myeloid-derived suppressor cells (MDSCs)': 'myeloid-derived-suppressor-cell',
      MDSCs: 'myeloid-derived-suppressor-cell',
      'pathologic response': 'pathologic-response',
    },
  },
  {
    page: [
      'The CAR-T cells were infused on a Monday; Yescarta goes for CD19. His recurrent lymphoma had come back twice.',
    ],
    marks: { infused: 'infusion', recurrent: 'recurrence' },
  },
  {
    page: [
      'For recurrent or metastatic carcinoma, nivolumab was approved; the recurrent neural network read the scans.',
    ],
    never: ['recurrent neural'],
  },
  {
    page: ['Tecvayli and CAR-T cells for R/RMM: she has had MM for six years, and MGUS before that.'],
    marks: { 'R/RMM': 'multiple-myeloma', MM: 'multiple-myeloma' },
  },
  // Members of a class under the name of the class, and targets by their numbers.
  {
    page: [
      'Her myeloma came back under lenalidomide (Revlimid); pomalidomide, an IMiD like it, and daratumumab were next. CD38 and BCMA are targets.',
    ],
    marks: {
      lenalidomide: 'immunomodulator',
      Revlimid: 'immunomodulator',
      pomalidomide: 'immunomodulator',
    },
  },
  {
    page: [
      'The CAR-T cells look for CD19; others go for CD33 or CD70. OX40 gives T cells a push, IL-12 and IL-18 too, says the trial of nivolumab.',
    ],
    marks: {
      CD33: 'cd-marker',
      CD70: 'cd-marker',
      OX40: 'costimulation',
      'IL-12': 'interleukin',
      'IL-18': 'interleukin',
    },
  },
  {
    page: [
      'The senator, who was treated with nivolumab for melanoma, won IL-17 by a hair; PD-1 drugs did not keep her from the district.',
    ],
    never: ['IL-17'],
  },
  {
    page: [
      'Under ipilimumab and nivolumab she had colitis, then pancreatitis and uveitis; arthritis and type 1 diabetes followed the same immunotherapy.',
    ],
    marks: {
      pancreatitis: 'immune-related-adverse-event',
      uveitis: 'immune-related-adverse-event',
      arthritis: 'immune-arthritis',
      'type 1 diabetes': 'immune-diabetes',
    },
  },
  {
    page: [
      'Her rheumatoid arthritis and atopic dermatitis were there before pembrolizumab, a PD-1 inhibitor, was given for melanoma.',
    ],
    never: ['arthritis', 'dermatitis'],
  },
  {
    page: [
      'On the forum: chemo and immuno start on Monday, Keytruda first. The oncologist calls it double immunotherapy when two PD-1 and CTLA-4 drugs go together.',
    ],
    marks: { immuno: 'immunotherapy', 'double immunotherapy': 'dual-checkpoint-blockade' },
  },
  {
    page: [
      'Tumor-associated macrophages (TAMs) and mesothelin are two targets beside PD-L1; a fecal microbiota transplant before atezolizumab is a third way.',
    ],
    marks: {
      'Tumor-associated macrophages (TAMs)': 'macrophage',
      mesothelin: 'tumor-antigen',
      'fecal microbiota transplant': 'gut-microbiome',
    },
  },
];
