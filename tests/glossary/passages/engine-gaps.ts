/** Passages on which the engine, not an entry, is wrong. They are not run; each says why. */
import type { Gap } from './passage.ts';

export const ENGINE_GAPS: readonly Gap[] = [
  {
    page: [
      'Car-T, the new hope?',
      'Car-T takes a patient’s T cells and changes them. Car-T, sold as Kymriah, costs £282,000.',
    ],
    marks: { 'Car-T': 'car-t-cell-therapy' },
    why: 'loose matches never count as evidence, so a British page that writes only "Car-T" stays off the subject',
  },
  {
    page: ['ELECTRIC CAR T AND C APPLY', 'PARTS FOR THE MODEL-T CAR T SIZE'],
    silent: true,
    why: 'in a line of capitals "CAR T" says no more than "car t", but only forms that need a cue look at that',
  },
];
