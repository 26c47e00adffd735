/**
 * What the name of a drug tells that we have no entry for: stems of the WHO's international nonproprietary names (the
 * scheme for antibodies of 2022, INN 22-542, and the older "-mab"), and codes that makers give. Pure.
 */

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
const SHORTEST = 7;

const CANDIDATE =
  /(?<![\p{L}\p{N}-])(?:\p{L}{4,}gene[ \u00a0])?\p{L}{3,}(?:-cel|mab|tug|bart|mig|ment|leucel|repvec|cept|fusp|leukin|tinib)(?![\p{L}\p{N}])/gu;
/** Letters that makers of cancer drugs put before their numbers. Trials are named otherwise ("KEYNOTE-189"). */
const CODE =
  /(?<![\p{L}\p{N}-])(MK|BMS|AMG|MEDI|REGN|BNT|JNJ|GSK|AZD|ABBV|BGB|SHR|AK|IBI|INCB|TAK|SAR|mRNA)[-‑]\d{3,8}(?![\p{L}\p{N}])/gu;
const ENDING = /(?:mab|tug|bart|mig|(?:ta|ki|vi)ment|leucel|repvec|(?:er|ta|li)cept|fusp|leukin|tinib)$/i;
/** Last two letters of these, as one number: most words are told apart by them. */
const LAST_TWO = new Set(
  ['ab', 'ug', 'rt', 'ig', 'nt', 'el', 'ec', 'pt', 'sp', 'in', 'ib'].map((two) => lastTwo(two, 2)),
);
function lastTwo(text: string, end: number): number {
  return ((text.charCodeAt(end - 2) | 0x20) << 8) | (text.charCodeAt(end - 1) | 0x20);
}

const isTied = (text: string, start: number): boolean => /[-\u2010\u2011]/.test(text.charAt(start - 1));

/**
 * A quick test of one word at [start, end): may the text hold the name of a drug? It may where a long word that no form
 * has ends like one, at "autoleucel" and "-cel", and at a number behind a hyphen.
 */
export function mayBeName(text: string, start: number, end: number, isKnown: boolean): boolean {
  const length = end - start;
  if (text.charCodeAt(start) <= NINE) return length >= 3 && isTied(text, start);
  if (length >= SHORTEST - 1 && !isKnown)
    return LAST_TWO.has(lastTwo(text, end)) && ENDING.test(text.slice(start, end));
  return length >= 3 && lastTwo(text, end) === EL && /(?:^|leu)cel$/i.test(text.slice(start, end));
}
const NINE = 0x39;
const EL = lastTwo('el', 2);
const DRUG_CONTEXT =
  /\b(?:drug|antibod|inhibitor|vaccine|therap|treat|dose|combin|bispecific|infus|inject|patient)/i;

function targetOf(name: string): DecodedName['target'] {
  if (/(?:ta|tu(?:xi|zu|mu))(?:mab|tug|bart|mig|ment)$/.test(name)) return 'tumor';
  return /li(?:xi|zu|mu)?(?:mab|tug|bart|mig|ment)$/.test(name) ? 'immune-system' : undefined;
}

function decodeName(name: string): Pick<DecodedName, 'kind' | 'stem' | 'target'> | null {
  const folded = name.toLowerCase();
  if (folded.length < SHORTEST || PLAIN.has(folded)) return null;
  const found = STEMS.find(([pattern]) => pattern.test(folded));
  if (!found) return null;
  // Names of people and places have capitals; those of drugs only where a sentence begins.
  if (/^\p{Lu}/u.test(name) && !/(?:mab|leucel|repvec|fusp|leukin|tinib)$/.test(folded)) return null;
  const target = targetOf(folded);
  return { kind: found[1], stem: found[2], ...(target && { target }) };
}

/** Names and codes in a text that look like drugs. Whether they are shown is for the evidence to say. */
export function namesIn(text: string): DecodedName[] {
  const names = [...text.matchAll(CANDIDATE)].flatMap(({ index, 0: name }): DecodedName[] => {
    // "…tagene autoleucel": the second word tells.
    const decoded = decodeName(name.split(/[ \u00a0]/).at(-1) ?? name);
    return decoded ? [{ start: index, end: index + name.length, name, ...decoded }] : [];
  });
  if (!DRUG_CONTEXT.test(text)) return names;
  const codes = [...text.matchAll(CODE)].map(({ index, 0: name, 1: letters = '' }): DecodedName => {
    return { start: index, end: index + name.length, name, kind: 'code', stem: letters };
  });
  return [...names, ...codes].sort((a, b) => a.start - b.start);
}
