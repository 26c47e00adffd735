/**
 * What the name of a drug tells that we have no entry for: stems of the WHO's international nonproprietary names (the
 * scheme for antibodies of 2022, INN 22-542, and the older "-mab"), and codes that makers give. Pure.
 */

import { isCapital } from './chars.ts';

export type NameKind =
  | 'antibody'
  | 'multispecific-antibody'
  | 'antibody-fragment'
  | 'cell-therapy'
  | 'virus'
  | 'receptor-fusion'
  | 'fusion-protein'
  | 'interleukin'
  | 'kinase-inhibitor'
  | 'code';

export interface DecodedName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: NameKind;
  /** The part of the name that tells, as "-mab"; for a code its letters. */
  readonly stem: string;
  /** What the middle of an antibody's name says of its target. */
  readonly target?: 'tumor' | 'immune-system';
}

/** Endings that hardly any other word has. The more common an ending in plain words, the narrower its pattern. */
const STEMS: readonly (readonly [RegExp, NameKind, string])[] = [
  [/mab$/, 'antibody', '-mab'],
  [/[aeiou][a-z]?tug$/, 'antibody', '-tug'],
  [/(?:li|ta|tu|to|ki|ci|ne|vi|so|ba)bart$/, 'antibody', '-bart'],
  [/(?:li|ta|tu|to|ki|ci|ne|vi|so|ba)mig$/, 'multispecific-antibody', '-mig'],
  [/(?:ta|ki|vi)ment$/, 'antibody-fragment', '-ment'],
  [/leucel$/, 'cell-therapy', '-leucel'],
  [/^[a-z]{3,7}-cel$/, 'cell-therapy', '-cel'],
  [/repvec$/, 'virus', '-repvec'],
  [/(?:bercept|tercept|nercept|tacept|licept)$/, 'receptor-fusion', '-cept'],
  [/fusp$/, 'fusion-protein', '-fusp'],
  [/leukin$/, 'interleukin', '-leukin'],
  [/tinib$/, 'kinase-inhibitor', '-tinib'],
];
/** Everyday words that end like a drug. */
const PLAIN = new Set(['testament', 'interleukin', 'interleukins', 'intercept', 'concept', 'litterbug']);
export const SHORTEST_NAME = 7;

function targetOf(name: string): DecodedName['target'] {
  if (/(?:ta|tu(?:xi|zu|mu))(?:mab|tug|bart|mig|ment)$/.test(name)) return 'tumor';
  return /li(?:xi|zu|mu)?(?:mab|tug|bart|mig|ment)$/.test(name) ? 'immune-system' : undefined;
}

/** Of one word, or of "obe-cel". @returns null where it is no name of a drug. */
export function decodeName(name: string): Pick<DecodedName, 'kind' | 'stem' | 'target'> | null {
  const folded = name.toLowerCase();
  if (folded.length < SHORTEST_NAME || PLAIN.has(folded)) return null;
  const found = STEMS.find(([pattern]) => pattern.test(folded));
  if (!found) return null;
  // Names of people and places have capitals; those of drugs only where a sentence begins.
  if (isCapital(name.charCodeAt(0)) && !/(?:mab|leucel|repvec|fusp|leukin|tinib)$/.test(folded)) return null;
  const target = targetOf(folded);
  return { kind: found[1], stem: found[2], ...(target && { target }) };
}
