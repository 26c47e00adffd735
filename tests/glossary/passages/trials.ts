/** Numbers and words of trials, with the words around them that make them sure. */
import type { Passage } from './passage.ts';

const LEAD =
  'In the trial, people with advanced melanoma got nivolumab with relatlimab, or nivolumab alone, which blocks PD-1.';

export const trials: readonly Passage[] = [
  {
    page: [LEAD, 'Median PFS was 10.1 months against 4.6 months (HR 0.75; 95% CI, 0.62 to 0.92).'],
    marks: { 'Median PFS': 'progression-free-survival', HR: 'hazard-ratio', CI: 'confidence-interval' },
  },
  {
    page: [LEAD, 'OS was longer too, with a hazard ratio for death of 0.80 (95% CI 0.64-1.01).'],
    marks: { OS: 'overall-survival', 'hazard ratio': 'hazard-ratio', CI: 'confidence-interval' },
  },
  {
    page: [LEAD, 'Best response: CR in 9, PR in 31, SD in 22 and PD in 38.'],
    marks: {
      CR: 'complete-response',
      PR: 'partial-response',
      SD: 'stable-disease',
      PD: 'progressive-disease',
    },
  },
  {
    page: [LEAD, 'The DOR had not been reached among responders after a median follow-up of 19 months.'],
    marks: { DOR: 'duration-of-response' },
  },
  {
    page: [
      LEAD,
      'Treatment-related adverse events of grade 3 or 4 hit 19 percent, and 1 percent had a grade 5 event.',
    ],
    marks: {
      'Treatment-related adverse events': 'adverse-event',
      'grade 3 or 4': 'grade-of-side-effect',
      'grade 5 event': 'immune-related-death',
    },
  },
  {
    page: [LEAD, 'Serious AEs led 15 percent to stop; any-grade AEs were reported by nearly all patients.'],
    marks: { AEs: 'adverse-event' },
  },
  {
    page: [LEAD, 'Side effects of grade 3 or higher were colitis and hepatitis from immunotherapy.'],
    marks: {
      'Side effects': 'side-effect',
      'grade 3 or higher': 'grade-of-side-effect',
      colitis: 'immune-colitis',
    },
  },
  {
    page: [LEAD, 'Toxicity was graded by CTCAE; grade 1 fatigue did not count as a reason to skip a dose.'],
    marks: { CTCAE: 'ctcae' },
  },
  {
    page: [
      LEAD,
      'Overall survival (OS) was tested only after PFS, to keep the risk of a chance finding low.',
    ],
    marks: { 'Overall survival (OS)': 'overall-survival', PFS: 'progression-free-survival' },
  },
  {
    page: [LEAD, 'Patients in the control arm were allowed to switch; the experimental arm had 355 people.'],
    marks: { 'control arm': 'control-group', 'experimental arm': 'treatment-arm' },
  },
  {
    page: [
      LEAD,
      'One arm of the trial was closed early after an interim analysis. It was randomized and double-blind.',
    ],
    marks: { arm: 'treatment-arm', 'interim analysis': 'interim-analysis', 'double-blind': 'blinded-study' },
  },
  {
    page: [
      LEAD,
      'In a phase 3 trial, one has to beat the standard of care; a phase II study looks for a signal.',
    ],
    marks: {
      'phase 3 trial': 'phase-3-trial',
      'standard of care': 'standard-of-care',
      'phase II study': 'phase-2-trial',
    },
  },
  {
    page: [LEAD, 'After phase 1, where the dose is found, it moved to phase 3 with 700 patients enrolled.'],
    marks: { 'phase 1': 'phase-1-trial', 'phase 3': 'phase-3-trial' },
  },
  {
    page: [
      LEAD,
      'The Kaplan-Meier curves part at three months, and the tail is a plateau: survival at five years was 49 percent.',
    ],
    marks: { 'Kaplan-Meier curves': 'kaplan-meier', plateau: 'tail-of-the-curve' },
  },
  {
    page: [LEAD, 'Tumors had a TPS of at least 50 percent, or a CPS of 10, for PD-L1.'],
    marks: { TPS: 'tumor-proportion-score', CPS: 'combined-positive-score', 'PD-L1': 'pd-l1' },
  },
  {
    page: [
      LEAD,
      'Tumors with high TMB, many mutations per megabase, and MSI from a lack of mismatch repair did best.',
    ],
    marks: { TMB: 'tumor-mutational-burden', MSI: 'msi-h', 'mismatch repair': 'mismatch-repair' },
  },
  {
    page: [LEAD, 'RFS after surgery was the primary endpoint, with a hazard ratio for recurrence of 0.65.'],
    marks: { RFS: 'recurrence-free-survival', 'primary endpoint': 'endpoint', recurrence: 'recurrence' },
  },
  {
    page: [
      LEAD,
      'EFS was better when surgery came after two doses: the neoadjuvant group had fewer relapses.',
    ],
    marks: { EFS: 'event-free-survival', neoadjuvant: 'neoadjuvant-therapy' },
  },
  {
    page: [
      LEAD,
      'The FDA has accepted the BLA, with a PDUFA date in March. Approval would be accelerated approval at first.',
    ],
    marks: {
      BLA: 'biologics-license-application',
      'PDUFA date': 'pdufa-date',
      'accelerated approval': 'accelerated-approval',
    },
  },
  {
    page: [LEAD, 'The topline data were shown at ASCO, in the oral session of the annual meeting.'],
    marks: { 'topline data': 'topline-results', ASCO: 'conference-abstract' },
  },
  {
    page: [
      LEAD,
      'The p-value was 0.006, so the gain was statistically significant; a subgroup analysis by age was planned.',
    ],
    marks: {
      'p-value': 'p-value',
      'statistically significant': 'statistically-significant',
      'subgroup analysis': 'subgroup-analysis',
    },
  },
  {
    page: [
      LEAD,
      'pCR was seen in 57 percent at surgery, MPR in another 12 percent with little residual tumor.',
    ],
    marks: { pCR: 'pathologic-complete-response', MPR: 'major-pathologic-response' },
  },
  {
    page: [LEAD, 'The trial (NCT03470922) is registered; its NCT number is on the first page.'],
    marks: { 'NCT number': 'trial-registration' },
  },
  {
    page: [LEAD, 'NICE does not recommend it, and the NHS in England will not pay for it outside trials.'],
    marks: { NICE: 'nice' },
  },
  {
    page: [LEAD, 'The ORR was 43 percent, with 16 complete responses and 27 PRs by RECIST.'],
    marks: {
      ORR: 'objective-response-rate',
      'complete responses': 'complete-response',
      PRs: 'partial-response',
      RECIST: 'recist',
    },
  },
  {
    page: [LEAD, 'A phase 1b study, then a phase IIa trial; phase 2b was skipped.'],
    marks: { 'phase 1b': 'phase-1-trial', 'phase IIa': 'phase-2-trial', 'phase 2b': 'phase-2-trial' },
  },
];
