/** Why a match is shown, or is not. Every one can be told to a reader. */

export type Reason =
  | { readonly kind: 'sure' }
  | { readonly kind: 'subject' }
  | { readonly kind: 'cue'; readonly cue: string }
  | { readonly kind: 'defined'; readonly long: string }
  | { readonly kind: 'everyday' }
  | { readonly kind: 'lone' }
  | { readonly kind: 'off-subject' }
  | { readonly kind: 'no-cue' }
  | { readonly kind: 'other-language' }
  | { readonly kind: 'cue-against'; readonly cue: string }
  | { readonly kind: 'capitals' }
  | { readonly kind: 'defined-otherwise'; readonly long: string };

/** Reasons that need no words of the page: one object for all. */
export const REASONS = {
  sure: { kind: 'sure' },
  subject: { kind: 'subject' },
  everyday: { kind: 'everyday' },
  lone: { kind: 'lone' },
  'off-subject': { kind: 'off-subject' },
  'no-cue': { kind: 'no-cue' },
  'other-language': { kind: 'other-language' },
  capitals: { kind: 'capitals' },
} as const satisfies Readonly<Record<string, Reason>>;
