/** Openings that make a page one about the subject, or steep it in it. */

/** Enough to make a page one about the subject. */
export const SHORT_STORY =
  'After two rounds of chemotherapy, her melanoma was treated with pembrolizumab, a PD-1 inhibitor.';

/** Enough to steep a page in it: technical words need no cue any more. */
export const LONG_STORY: readonly string[] = [
  'In the trial 340 people with relapsed large B-cell lymphoma got CAR-T cells that find CD19; others got a bispecific antibody.',
  'Most had cytokine release syndrome, and 12 percent had ICANS. Tumors without PD-L1 shrank as often as others.',
];
