/** Short forms that the page itself defines: what it binds, and what it silences. */
import type { Passage } from './passage.ts';
import { SHORT_STORY } from './stories.ts';

const LEAD = 'People with melanoma got nivolumab and ipilimumab, two checkpoint inhibitors, before surgery.';

export const ownDefinitions: readonly Passage[] = [
  {
    page: [
      LEAD,
      'The pump runs an OS (operating system) of its own.',
      'Over the months the OS crashed twice; median time to restart was two minutes.',
    ],
    never: ['an OS', 'the OS'],
  },
  {
    page: [
      LEAD,
      'Reading list',
      'TIL (today I learned): T cells have a favorite time of day.',
      'Another TIL about T cells follows on Friday.',
    ],
    never: ['TIL (', 'Another TIL'],
  },
  {
    page: [
      LEAD,
      'Five tumors were mismatch repair deficient (MMRd).',
      'All MMRd tumors shrank, and none of the patients with MMRd disease died.',
    ],
    marks: { 'mismatch repair deficient (MMRd)': 'dmmr', MMRd: 'dmmr' },
  },
  {
    page: [LEAD, 'Progression-free survival (PFS) was the first goal.', 'PFS did not differ by age.'],
    marks: {
      'Progression-free survival (PFS)': 'progression-free-survival',
      PFS: 'progression-free-survival',
    },
  },
  {
    page: [LEAD, 'The second goal was overall survival (OS).', 'OS by sex is shown below.'],
    marks: { 'overall survival (OS)': 'overall-survival', OS: 'overall-survival' },
  },
  {
    page: [
      LEAD,
      'A pull request (PR) fixed the script.',
      'The PR changes how a CR is counted; partial response stays as it is.',
    ],
    never: ['(PR)', 'The PR'],
  },
  {
    page: [
      LEAD,
      'Heart rate (HR) was taken before each infusion.',
      'HR fell in three people; survival did not depend on HR.',
    ],
    never: ['(HR)', 'HR fell', 'on HR'],
  },
  {
    page: [
      LEAD,
      'Our human resources (HR) team can help.',
      'In case of death or long illness call HR first.',
    ],
    never: ['(HR)', 'call HR'],
  },
  {
    page: [
      LEAD,
      'Two people had Parkinson’s disease (PD).',
      'PD did not get worse; both had stable disease on scans.',
    ],
    never: ['(PD)', 'PD did'],
  },
  {
    page: [
      LEAD,
      'A complete response (CR) was seen in nine people.',
      'Of these, eight are still in CR today.',
    ],
    marks: { 'complete response (CR)': 'complete-response', CR: 'complete-response' },
  },
  {
    page: [
      LEAD,
      'Near the tumor, tertiary lymphoid structures (TLS) had formed.',
      'TLS were rich in B cells, and TLS number went with survival in leukemia models too.',
    ],
    never: ['(TLS)', 'TLS were', 'TLS number'],
  },
  {
    page: [LEAD, 'Tumor lysis syndrome (TLS) did not occur.', 'TLS is rare here.'],
    marks: { 'Tumor lysis syndrome (TLS)': 'tumor-lysis-syndrome', TLS: 'tumor-lysis-syndrome' },
  },
  {
    page: [LEAD, 'Immune checkpoint blockade (ICB) has its own risks.', 'With ICB they may come late.'],
    marks: {
      'Immune checkpoint blockade (ICB)': 'immune-checkpoint-inhibitor',
      ICB: 'immune-checkpoint-inhibitor',
    },
  },
  {
    page: [
      LEAD,
      'Your integrated care board (ICB) pays for the scan.',
      'Write to the ICB if immunotherapy was refused.',
    ],
    never: ['(ICB)', 'the ICB'],
  },
  {
    page: [LEAD, 'Adverse events (AEs) were mild at first.', 'Most AEs began in week six.'],
    marks: { 'Adverse events (AEs)': 'adverse-event', AEs: 'adverse-event' },
  },
  {
    page: [
      LEAD,
      'Doctors in the Central African Republic (CAR) have no access to it.',
      'In the CAR even chemotherapy for lymphoma is scarce.',
    ],
    never: ['(CAR)', 'the CAR'],
  },
  {
    page: [
      LEAD,
      'Boston Consulting Group (BCG) looked at prices.',
      'BCG expects drugs for bladder cancer to get cheaper.',
    ],
    never: ['(BCG)', 'BCG expects'],
  },
  {
    page: [
      LEAD,
      'A gene called adenomatous polyposis coli (APC) was broken in one tumor.',
      'APC keeps cells from growing; antigen was not measured.',
    ],
    never: ['(APC)', 'APC keeps'],
  },
  {
    page: [LEAD, 'Antigen-presenting cells (APCs) carry pieces of the tumor.', 'APCs travel to lymph nodes.'],
    marks: { 'Antigen-presenting cells (APCs)': 'antigen-presenting-cell', APCs: 'antigen-presenting-cell' },
  },
  {
    page: [
      'Blinatumomab, a bispecific antibody, helps children with acute lymphoblastic leukemia (ALL).',
      'ALL came back in one of five. In boys, ALL can hide in the testicles.',
    ],
    marks: {
      'acute lymphoblastic leukemia (ALL)': 'acute-lymphoblastic-leukemia',
      ALL: 'acute-lymphoblastic-leukemia',
    },
  },
  {
    page: [LEAD, 'Tumor-infiltrating lymphocytes (TILs) were counted.', 'TILs were few in two samples.'],
    marks: {
      'Tumor-infiltrating lymphocytes (TILs)': 'tumor-infiltrating-lymphocyte',
      TILs: 'tumor-infiltrating-lymphocyte',
    },
  },
  {
    page: [
      LEAD,
      'BCG (Bacillus Calmette-Guérin) was given by tube.',
      'After BCG most people had burning for a day.',
    ],
    marks: { BCG: 'bcg' },
  },
  {
    page: [LEAD, 'The hazard ratio [HR] was below one.', 'HR by country did not differ.'],
    marks: { HR: 'hazard-ratio' },
  },
  {
    page: [
      LEAD,
      'The cumulative distribution function (CDF) of age is shown.',
      'NICE uses the same CDF in England.',
    ],
    never: ['(CDF)', 'same CDF'],
  },
  {
    page: [
      LEAD,
      'Blood went to the laboratory data hub (LDH).',
      'LDH levels of access are described in the annex.',
    ],
    never: ['(LDH)', 'LDH levels'],
  },
  {
    page: [LEAD, 'Confidence intervals (CIs) are in brackets.', 'Where CIs overlap, we say so.'],
    marks: { 'Confidence intervals (CIs)': 'confidence-interval', CIs: 'confidence-interval' },
  },
  {
    page: [
      LEAD,
      'Our continuous integration (CI) checks every table.',
      'A 95% threshold in CI stops the release.',
    ],
    never: ['(CI)', 'in CI'],
  },
  {
    page: [
      'About this OS',
      'The operating system (OS) is free. OS updates come in months with an R; a median OS user waits a week.',
    ],
    silent: true,
  },
  {
    page: [SHORT_STORY, 'TIL: today I learned', 'TIL: a tumor can start in the eye.'],
    never: ['TIL: today', 'TIL: a'],
  },
];
