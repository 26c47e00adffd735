/** Where the names and codes of drugs stand in a text, by its words. Whether they are shown is for the evidence to say. */
import { classOf, isDash, isInWord, LETTER } from './chars.ts';
import type { DecodedName } from './name-stems.ts';
import { decodeName, SHORTEST_NAME } from './name-stems.ts';

/** Letters that makers of cancer drugs put before their numbers. Trials are named otherwise ("KEYNOTE-189"). */
const MAKERS = new Set(
  'MK,BMS,AMG,MEDI,REGN,BNT,JNJ,GSK,AZD,ABBV,BGB,SHR,AK,IBI,INCB,TAK,SAR,mRNA'.split(','),
);
const ENDING = /(?:mab|tug|bart|mig|(?:ta|ki|vi)ment|leucel|repvec|(?:er|ta|li)cept|fusp|leukin|tinib)$/i;
/** For each last letter the letters before it, as bits: most words are told apart by their last two. */
const BEFORE_LAST = new Int32Array(32);
for (const two of ['ab', 'ug', 'rt', 'ig', 'nt', 'el', 'ec', 'pt', 'sp', 'in', 'ib']) {
  const last = two.charCodeAt(1) & 31;
  BEFORE_LAST[last] = (BEFORE_LAST[last] as number) | (1 << (two.charCodeAt(0) & 31));
}
const HYPHEN = 0x2d;
const NINE = 0x39;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
/** Of the number of a code; and letters of a word before "-cel", and before "autoleucel". */
const DIGITS = { least: 3, most: 8 };
const SHORTEST_CEL = 3;
const SHORTEST_GENE = 8;

/**
 * A quick test of one word at [start, end): may it be, or end, the name of a drug? It may where a long word that no form
 * has ends like one, at "autoleucel" and "-cel", and at a number behind a hyphen.
 */
export function mayBeName(text: string, start: number, end: number, isKnown: boolean): boolean {
  const length = end - start;
  const last = text.charCodeAt(end - 1);
  if (last <= NINE) return length >= DIGITS.least && isDash(text.charCodeAt(start - 1));
  const before = BEFORE_LAST[last & 31] as number;
  if (((before >> (text.charCodeAt(end - 2) & 31)) & 1) === 0) return false;
  if (length >= SHORTEST_NAME - 1 && !isKnown) return ENDING.test(text.slice(start, end));
  return /^(?:.*leu)?cel$/i.test(text.slice(start, end));
}

const DRUG_CONTEXT =
  /\b(?:drug|antibod|inhibitor|vaccine|therap|treat|dose|combin|bispecific|infus|inject|patient)/i;

/** Where the letters before `end` begin. */
function startOfLetters(text: string, end: number): number {
  let start = end;
  while (classOf(text.charCodeAt(start - 1)) === LETTER) start--;
  return start;
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !isInWord(text.charCodeAt(start - 1)) &&
  text.charCodeAt(start - 1) !== HYPHEN &&
  !isInWord(text.charCodeAt(end));

/** "MK-3475": the number at [start, end) and the letters before it. */
function codeAt(text: string, start: number, end: number): DecodedName | null {
  const from = startOfLetters(text, start - 1);
  const letters = text.slice(from, start - 1);
  if (end - start > DIGITS.most || !MAKERS.has(letters) || !isWhole(text, from, end)) return null;
  return { start: from, end, name: text.slice(from, end), kind: 'code', stem: letters };
}

/** "…tagene autoleucel": where the name begins whose last word begins at `start`. */
function startOfName(text: string, start: number): number {
  const gap = text.charCodeAt(start - 1);
  if (gap !== SPACE && gap !== NO_BREAK_SPACE) return start;
  const from = startOfLetters(text, start - 1);
  const gene = text.slice(from, start - 1);
  return gene.length >= SHORTEST_GENE && gene.endsWith('gene') && isWhole(text, from, start - 1)
    ? from
    : start;
}

function wordAt(text: string, start: number, end: number): DecodedName | null {
  const isCel = end - start === 3;
  const from = isCel ? startOfLetters(text, start - 1) : start;
  const isTied = isCel && text.charCodeAt(start - 1) === HYPHEN && start - 1 - from >= SHORTEST_CEL;
  if ((isCel && !isTied) || !isWhole(text, from, end)) return null;
  const decoded = decodeName(text.slice(from, end));
  const first = decoded ? startOfName(text, from) : from;
  return decoded && { start: first, end, name: text.slice(first, end), ...decoded };
}

/** @param spots starts and ends of words that pass `mayBeName`, in order. */
export function namesAt(text: string, spots: readonly number[]): DecodedName[] {
  const found: DecodedName[] = [];
  let aboutDrugs: boolean | undefined;
  for (let i = 0; i < spots.length; i += 2) {
    const start = spots[i] as number;
    const end = spots[i + 1] as number;
    const isNumber = text.charCodeAt(start) <= NINE;
    const name = isNumber ? codeAt(text, start, end) : wordAt(text, start, end);
    if (name && (!isNumber || (aboutDrugs ??= DRUG_CONTEXT.test(text)))) found.push(name);
  }
  return found;
}
