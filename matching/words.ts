/**
 * Cuts a text into words without making strings: each word is its place and a hash of its folded letters.
 * Letters and digits part ("PD1" is "pd" and "1"), so that "PD-1", "PD 1" and "PD1" are the same words;
 * what stood between two words is kept, because some forms allow only some joints.
 */
import {
  APOSTROPHE,
  BREAK,
  classOf,
  foldOf,
  GREEK,
  greekName,
  HYPHEN,
  IGNORED,
  LETTER,
  SLASH,
  SPACE,
} from './chars.ts';

/** What stands before a word. One joint only: "a - b" and "a. b" are apart. */
export const TOUCHING = 0;
export const SPACED = 1;
export const HYPHENED = 2;
export const SLASHED = 3;
export const APOSTROPHED = 4;
export const APART = 5;
/** Nothing, where a space has been lost: "mismatchrepair". The matcher finds such places itself. */
export const LOST = 6;

const PLUS = 0x2b;
/** 30 bits; every step stays within them: such numbers are made without memory, and without a call, by an engine just starting. */
export const HASH_SEED = 0x11c9dc5;
export const HASH_FACTOR = 31;
/** Of the hash: bits that are multiplied, and the place of those above, which come in again from below. */
export const HASH_LOW = 0x1ffffff;
export const HASH_HIGH = 25;
export const mixHash = (hash: number, code: number): number =>
  ((hash & HASH_LOW) * HASH_FACTOR) ^ (hash >>> HASH_HIGH) ^ code;

export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = mixHash(hash, word.charCodeAt(i));
  return hash;
}

const greekHashes = new Map<number, number>();
function greekHash(folded: number): number {
  let hash = greekHashes.get(folded);
  if (hash === undefined) greekHashes.set(folded, (hash = hashOf(greekName(folded))));
  return hash;
}

/** Hash of the folded letters at [start, end), with an ending put behind them. Makes no string. */
export function hashOfRange(text: string, start: number, end: number, ending: string): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === GREEK) return hashOf(foldedWord(text, start, end) + ending);
    if (kind !== IGNORED) hash = mixHash(hash, foldOf(code));
  }
  for (let i = 0; i < ending.length; i++) hash = mixHash(hash, ending.charCodeAt(i));
  return hash;
}

export class WordScanner {
  /** Of the current word: UTF-16 offsets [start, end), hash, number of folded letters, joint before it. */
  start = 0;
  end = 0;
  hash = 0;
  joint = APART;
  private at = 0;
  private text = '';

  reset(text: string): void {
    this.text = text;
    this.at = 0;
    this.end = 0;
  }

  /** @returns false at the end of the text. */
  next(): boolean {
    const { text } = this;
    const { length } = text;
    let at = this.at;
    let joint = at === 0 ? APART : TOUCHING;
    let kind = BREAK;
    // "CD8+ T cell", "HER2+-positive": a plus behind a word is read over.
    if (text.charCodeAt(at) === PLUS && isJoint(classOf(text.charCodeAt(at + 1)))) at++;
    for (; at < length; at++) {
      kind = classOf(text.charCodeAt(at));
      if (kind >= LETTER && kind <= GREEK) break;
      if (kind !== IGNORED) joint = joinJoints(joint, kind);
    }
    if (at >= length) {
      this.at = length;
      return false;
    }
    this.joint = joint;
    this.start = at;
    if (kind === GREEK) {
      this.hash = greekHash(foldOf(text.charCodeAt(at)));
      this.end = this.at = at + 1;
      return true;
    }
    let hash = HASH_SEED;
    let end = at;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const here = classOf(code);
      if (here === kind) {
        hash = mixHash(hash, foldOf(code));
        end = at + 1;
      } else if (here !== IGNORED) break;
    }
    this.hash = hash;
    this.end = this.at = end;
    return true;
  }
}

const isJoint = (kind: number): boolean => kind === SPACE || kind === HYPHEN || kind === SLASH;

function joinJoints(joint: number, kind: number): number {
  if (kind === SPACE) return joint === TOUCHING || joint === SPACED ? SPACED : APART;
  if (joint !== TOUCHING) return APART;
  if (kind === HYPHEN) return HYPHENED;
  if (kind === SLASH) return SLASHED;
  return kind === APOSTROPHE ? APOSTROPHED : APART;
}

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly joint: number;
}

/** Folded letters of the word at [start, end): what its hash stands for. */
export function foldedWord(text: string, start: number, end: number): string {
  let folded = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === GREEK) folded += greekName(foldOf(code));
    else if (kind !== IGNORED) folded += String.fromCharCode(foldOf(code));
  }
  return folded;
}

/** All words of a text, as objects: for build time and tests. */
export function wordsIn(text: string): Word[] {
  const scanner = new WordScanner();
  scanner.reset(text);
  const words: Word[] = [];
  while (scanner.next()) {
    const { start, end, joint } = scanner;
    words.push({ text: foldedWord(text, start, end), start, end, joint });
  }
  return words;
}

/** Two spellings with one key are one form to the matcher: "PD‑1", "pd 1" and "PD1" share theirs. */
export const formKey = (form: string): string =>
  wordsIn(form)
    .map((word) => word.text)
    .join(' ');

/** As `formKey`, but forms whose punctuation inside tells them apart keep it: "PD-(L)1" is not "PD-L1". */
export function spellingKey(form: string): string {
  const words = wordsIn(form);
  return words
    .map(({ text, start, joint }, i) => {
      const gap = i > 0 && joint === APART ? form.slice(words[i - 1]?.end, start).replace(/\s+/g, '') : '';
      return (i > 0 ? `${gap} ` : '') + text;
    })
    .join('');
}
