/** Passages on which the engine, not an entry, is wrong. They are not run; each says why. */
import type { Gap } from './passage.ts';
import { LONG_STORY, SHORT_STORY } from './stories.ts';

export const ENGINE_GAPS: readonly Gap[] = [
  {
    page: [...LONG_STORY, 'Nine blood samples were PCR positive for the CAR gene.'],
    never: ['PCR'],
    why: 'all capitals are as good as the form: "PCR" passes for "pCR"; for a form with small letters inside they should be loose',
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
    page: [
      'Allergy immunotherapy teaches the immune system to put up with pollen. Antibodies of another kind take over.',
      'After three years of immunotherapy most people are well. Side effects are itching and, rarely, anaphylaxis.',
    ],
    silent: true,
    why: 'subject.yml: immunotherapy is core, so with two words of any allergy page it makes the page one about cancer',
  },
  {
    page: ['ELECTRIC CAR T AND C APPLY', 'PARTS FOR THE MODEL-T CAR T SIZE'],
    silent: true,
    why: 'in a line of capitals "CAR T" says no more than "car t", but only forms that need a cue look at that',
  },
  {
    page: [
      'The plug-ins are PRAME, DLL3 and TROP2; load PRAME first.',
      'The receptor of the message is a queue, and each ligand has its own.',
    ],
    silent: true,
    why: 'a page may be about the subject on codes alone: nothing asks for a name or for the word cancer',
  },
  {
    page: [
      'The truckers kept up their checkpoint blockade for a fourth day. Police broke the checkpoint blockade at noon.',
    ],
    silent: true,
    why: 'a sure form cannot have words that silence it; "checkpoint blockade" needs police, truckers and borders against it',
  },
];
