/** Passages on which the engine, not an entry, is wrong. They are not run; each says why. */
import type { Gap } from './passage.ts';
import { LONG_STORY, SHORT_STORY } from './stories.ts';

export const ENGINE_GAPS: readonly Gap[] = [
  {
    page: ['CLASSIC CAR T-SHIRTS', 'RACE CAR T-SHIRTS FROM $12'],
    silent: true,
    why: 'a match may end before a hyphen that ties its last word to another ("T-SHIRTS"); "CAR T" is sure and core',
  },
  {
    page: [SHORT_STORY, 'She lost the call when an AT&T cell tower went down.'],
    never: ['AT&T cell'],
    why: 'a match may begin right behind "&": "T cell" in "AT&T cell"',
  },
  {
    page: [...LONG_STORY, 'Nine blood samples were PCR positive for the CAR gene.'],
    never: ['PCR'],
    why: 'all capitals are as good as the form: "PCR" passes for "pCR"; for a form with small letters inside they should be loose',
  },
  {
    page: ['MCRC wants 30,000 recruits. The MCRC office moves to another base.'],
    silent: true,
    why: 'all capitals are as good as the form: "MCRC" passes for "mCRC", which is free',
  },
  {
    page: [SHORT_STORY, 'CAR-Ts differ in what they bind, and so do TCR-Ts.'],
    marks: { 'CAR-Ts': 'car-t-cell-therapy' },
    why: 'no plural for words under three letters ("Ts"); "CAR" alone is marked, which cuts the word',
  },
  {
    page: [SHORT_STORY, 'The ORR was 43 percent, with 16 CRs and 27 PRs by RECIST.'],
    marks: { CRs: 'complete-response' },
    why: 'a word that is known as such ("CRS") is never tried as a plural, even where its capitals differ',
  },
  {
    page: [SHORT_STORY, 'CD8⁺ T cells and CD4⁺ T cells were sorted.'],
    marks: { 'CD8⁺ T cells': 'cytotoxic-t-cell', 'CD4⁺ T cells': 'helper-t-cell' },
    why: 'a raised plus (U+207A) is not read over as "+" is',
  },
  {
    page: ['Half of them had had an anti-PD-(L)1 antibody before, among them atezolizumab for lung cancer.'],
    marks: { 'anti-PD-(L)1 antibody': 'immune-checkpoint-inhibitor' },
    why: '"PD-(L)1" has the form key of "PD-L1", so no entry can list it (the laws see a clash, and one of the two is lost)',
  },
  {
    page: [SHORT_STORY, 'PD-(L)1 inhibitors no longer help one in three.'],
    marks: { 'PD-(L)1 inhibitors': 'immune-checkpoint-inhibitor' },
    why: '"PD-(L)1" has the form key of "PD-L1", as above',
  },
  {
    page: [SHORT_STORY, 'TIL: today I learned', 'TIL: melanoma can start in the eye.'],
    never: ['TIL: today', 'TIL: melanoma'],
    why: 'only brackets define; "SF: long form" and "SF = long form" silence nothing',
  },
  {
    page: [
      'Car-T, the new hope?',
      'Car-T takes a patient’s T cells and changes them. Car-T, sold as Kymriah, costs £282,000.',
    ],
    marks: { 'Car-T': 'car-t-cell-therapy' },
    why: 'loose matches never count as evidence, so a British page that writes only "Car-T" stays off the subject',
  },
  {
    page: [SHORT_STORY, 'For patients: 3200 Harbor Drive, Anchorage, AK 99508.'],
    never: ['AK 99508'],
    why: 'name-stems: codes of makers take a space, so postal codes ("AK 99508") become unknown drugs',
  },
  {
    page: [
      SHORT_STORY,
      'Treatment costs SAR 4500 a month there, patients say; JNJ 155 was the price of a share.',
    ],
    never: ['SAR 4500', 'JNJ 155'],
    why: 'name-stems: sums of money and prices of shares become unknown drugs; a space before the number should not do',
  },
  {
    page: ['TNBC is back in cinemas for one night. My TNBC mug has Jack and Sally on it.'],
    silent: true,
    why: 'abbreviations are as free as their entry; in compile.ts they should count as page, as codes do (unless core)',
  },
  {
    page: [
      'PDAC opens in Toronto on Sunday. At PDAC miners meet the people who pay for holes in the ground.',
    ],
    silent: true,
    why: 'a free abbreviation, as above (ESCC, a county council, and CRPC, a mark for planners, too)',
  },
  {
    page: ['Box set, 24 discs: CD19 Nocturnes, CD20 Ballades, CD22 Waltzes, CD28 Letters.'],
    silent: true,
    why: 'codes of targets are free and core: four of them make a page about the subject by themselves',
  },
  {
    page: ['The PD-1 gauge fits a quarter-inch pipe. Seals for the PD-1 are sold apart.'],
    silent: true,
    why: 'one free core code on a page with nothing else of the kind is never lone',
  },
  {
    page: [
      'Ocrelizumab is a monoclonal antibody against CD20. It takes away B cells, so that they no longer harm nerves; T cells stay.',
      'The infusion takes three hours. Relapses become rare, and new lesions on MRI too.',
    ],
    never: ['lesions', 'T cells'],
    why: 'subject.yml: cd20 is core, though drugs for multiple sclerosis and arthritis aim at it; rituximab is notCore already',
  },
  {
    page: [
      'Allergy immunotherapy teaches the immune system to put up with pollen. Antibodies of another kind take over.',
      'After three years of immunotherapy most people are well. Side effects are itching and, rarely, anaphylaxis.',
    ],
    silent: true,
    why: 'subject.yml: immunotherapy is core, so with two words of any allergy page it makes the page one about cancer',
  },
];
