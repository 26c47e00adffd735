/** The hardest traps: an everyday word in the very sentence that names cancer, drugs or trials. */
import type { Passage } from './passage.ts';
import { LONG_STORY, SHORT_STORY } from './stories.ts';

export const besideWithCues: readonly Passage[] = [
  { page: [...LONG_STORY, 'She told CBC in an interview that she would do it again.'], never: ['CBC'] },
  {
    page: [...LONG_STORY, 'Talks with a buyer go on under an NDA, two people close to the company say.'],
    never: ['NDA'],
  },
  { page: [...LONG_STORY, 'In Britain the CMA is looking into the deal.'], never: ['CMA'] },
  {
    page: [...LONG_STORY, 'Dr. Holm has had speaker fees from ALK and from two makers of inhalers.'],
    never: ['ALK'],
  },
  {
    page: [...LONG_STORY, 'A PCR test of the tumor tissue was done twice, in two laboratories.'],
    never: ['PCR'],
  },
  {
    page: [
      SHORT_STORY,
      'Brussels gave conditional approval to the takeover; in Europe the two drug makers must sell one plant.',
    ],
    never: ['conditional approval'],
  },
  {
    page: [
      SHORT_STORY,
      'The maker cut its full-year outlook because fewer patients than expected had started treatment.',
    ],
    never: ['outlook'],
  },
  {
    page: [SHORT_STORY, 'In a written response the agency asked for the complete set of scans.'],
    never: ['response'],
  },
  {
    page: [
      SHORT_STORY,
      'He felt the needle in his arm and thought of the trial, and of the people before him.',
    ],
    never: ['arm'],
  },
  {
    page: [SHORT_STORY, 'The charitable arm of the company pays for flights to the trial, and for a room.'],
    never: ['arm'],
  },
  {
    page: [SHORT_STORY, 'It is a cycle of hope and fear: an infusion, a scan, a call, and all of it again.'],
    never: ['cycle'],
  },
  {
    page: [SHORT_STORY, 'On stage at the congress she spoke about her melanoma, and the hall stood up.'],
    never: ['stage'],
  },
  {
    page: [SHORT_STORY, 'He was in fifth grade when his mother’s side effects became bad.'],
    never: ['grade'],
  },
  {
    page: [SHORT_STORY, 'At Mass General, doctors looked at the scan of her lung again.'],
    never: ['Mass General'],
  },
  {
    page: [SHORT_STORY, 'Proteins of the tumor were weighed by mass spectrometry.'],
    never: ['mass spectrometry'],
  },
  {
    page: [SHORT_STORY, 'There was resistance among older doctors who had given chemotherapy for decades.'],
    never: ['resistance'],
  },
  {
    page: [SHORT_STORY, 'An expansion of its plant in New Jersey will double the supply of CAR-T cells.'],
    never: ['expansion'],
  },
  {
    page: [SHORT_STORY, 'After CAR-T her exhaustion went on for months; she fell asleep at lunch.'],
    never: ['exhaustion'],
  },
  { page: [SHORT_STORY, 'Her primary doctor was the one who found the melanoma.'], never: ['primary'] },
  {
    page: [SHORT_STORY, 'The primary reason for leaving the trial was metastatic disease elsewhere.'],
    never: ['primary'],
  },
  {
    page: [SHORT_STORY, 'The drug has advanced to its last round of tests in melanoma.'],
    never: ['advanced'],
  },
  {
    page: [SHORT_STORY, 'The company in Branford, CT, says that tumors shrank on most scans.'],
    never: ['CT'],
  },
  {
    page: [SHORT_STORY, 'The tumor data will be shown in a webcast at 8:00 a.m. CT on Monday.'],
    never: ['CT'],
  },
  {
    page: [SHORT_STORY, 'AUSTIN, May 3 (PR Newswire): the ORR was 41 percent, and tumors shrank in most.'],
    never: ['PR Newswire'],
  },
  { page: [SHORT_STORY, 'She flew to DC for an immune study, and stayed with a cousin.'], never: ['DC'] },
  {
    page: [SHORT_STORY, 'He was treated for lymphoma in Jacksonville, FL, two hours from home.'],
    never: ['FL'],
  },
  {
    page: [SHORT_STORY, 'A Mets fan since childhood, he was told in May that he had brain cancer.'],
    never: ['Mets'],
  },
  {
    page: [SHORT_STORY, 'An infusion of 50 million from investors lets it test CAR-T cells in people.'],
    never: ['infusion'],
  },
  {
    page: [SHORT_STORY, 'Months later the agency sent a follow-up letter with nine questions.'],
    never: ['follow-up'],
  },
  {
    page: [SHORT_STORY, 'Vaccine makers have immunity from liability under a law of 1986.'],
    never: ['immunity'],
  },
  { page: [SHORT_STORY, 'Follow us on IG for more about antibody drugs.'], never: ['IG'] },
  {
    page: [SHORT_STORY, 'We have no control over what is in the placebo, the pharmacist said.'],
    never: ['control'],
  },
  {
    page: [
      SHORT_STORY,
      'The news desk labels all paid posts. A label that says FDA is not an advert by itself.',
    ],
    never: ['labels'],
  },
  {
    page: [
      SHORT_STORY,
      'Photos of patients are printed with their consent; write to us if a picture of you should be taken down from the website.',
    ],
    never: ['consent'],
  },
  {
    page: [SHORT_STORY, 'Her husband drove their car, an old CAR2GO, to every infusion.'],
    never: ['car,', 'CAR2GO'],
  },
  {
    page: [
      SHORT_STORY,
      'Readers’ response to our story about complete strangers who pay for scans was moving.',
    ],
    never: ['response'],
  },
  {
    page: [SHORT_STORY, 'There is a gap in access: a bridging loan helped one family to pay for CAR-T.'],
    never: ['bridging'],
  },
  {
    page: [SHORT_STORY, 'During chemotherapy she wrote the first line of a poem; the rest came in spring.'],
    never: ['first line'],
  },
  {
    page: [
      SHORT_STORY,
      'Weight is a poor measure of a child; grams of protein per day were counted for each tumor patient at breakfast.',
    ],
    never: ['protein'],
  },
  {
    page: [...LONG_STORY, 'A PCR assay for the virus was negative; real-time PCR was used.'],
    never: ['PCR'],
  },
  {
    page: [SHORT_STORY, 'He has no stage fright, not even in front of a thousand people with cancer.'],
    never: ['stage'],
  },
  {
    page: [
      SHORT_STORY,
      'CAR (Coalition for Access to Rare drugs) meets in May. CAR wants new drugs for lymphoma in every state.',
    ],
    never: ['CAR (', 'CAR wants'],
  },
  { page: [...LONG_STORY, 'SIGN UP FOR ALL OUR LEUKEMIA NEWSLETTERS'], never: ['ALL'] },
  {
    page: [
      SHORT_STORY,
      'By going on you give your consent; cookies help us to show what readers and patients look for.',
    ],
    never: ['consent'],
  },
  {
    page: [...LONG_STORY, 'Copies of the CAR gene in blood were counted by PCR every month.'],
    never: ['PCR'],
  },
];
