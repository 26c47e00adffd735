/**
 * Cuts a text into words without making strings: each word is its place and a hash of its folded letters.
 * Letters and digits part ("PD1" is "pd" and "1"), so that "PD-1", "PD 1" and "PD1" are the same words;
 * what stood between two words is kept, because some forms allow only some joints.
 */
import {
  APOSTROPHE,
  BREAK,
  classOf,
  FOLD_BITS,
  foldOf,
  GREEK,
  greekName,
  HYPHEN,
  IGNORED,
  KIND_SHIFT,
  kindAndFold,
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
    const value = kindAndFold(text.charCodeAt(i));
    const kind = value >> KIND_SHIFT;
    if (kind === GREEK) return hashOf(foldedWord(text, start, end) + ending);
    if (kind !== IGNORED) hash = mixHash(hash, value & FOLD_BITS);
  }
  for (let i = 0; i < ending.length; i++) hash = mixHash(hash, ending.charCodeAt(i));
  return hash;
}

const LEAST = 256;

/** The words of a text, in arrays that are used again for the next one: only the first `count` items are of this text. */
export class WordList {
  count = 0;
  /** Of each word: UTF-16 offsets [start, end), hash of its folded letters, joint before it. */
  starts = new Int32Array(LEAST);
  ends = new Int32Array(LEAST);
  hashes = new Int32Array(LEAST);
  joints = new Uint8Array(LEAST);

  /** Cuts a text. One loop for all of it: calls for each word would cost as much as the words. */
  cut(text: string): void {
    const { length } = text;
    const { starts, ends, hashes, joints } = this;
    let count = 0;
    let joint = APART;
    for (let at = 0; ;) {
      let value = 0;
      let kind = BREAK;
      for (; at < length; at++) {
        value = kindAndFold(text.charCodeAt(at));
        kind = value >> KIND_SHIFT;
        if (kind >= LETTER && kind <= GREEK) break;
        if (kind !== IGNORED) joint = joinJoints(joint, kind);
      }
      if (at >= length) break;
      const start = at++;
      let end = at;
      let hash = kind === GREEK ? greekHash(value & FOLD_BITS) : mixHash(HASH_SEED, value & FOLD_BITS);
      let here = kind;
      for (; kind !== GREEK && at < length; at++) {
        value = kindAndFold(text.charCodeAt(at));
        here = value >> KIND_SHIFT;
        if (here === kind) {
          hash = mixHash(hash, value & FOLD_BITS);
          end = at + 1;
        } else if (here !== IGNORED) break;
      }
      if (count === starts.length) {
        // Rare: the loop is quicker where its arrays stay the same.
        this.grow();
        return this.cut(text);
      }
      starts[count] = start;
      ends[count] = end;
      hashes[count] = hash;
      joints[count++] = joint;
      joint = TOUCHING;
      at = end;
      // "CD8+ T cell", "HER2+-positive": a plus behind a word is read over.
      if (at + 1 < length && text.charCodeAt(at) === PLUS && isJoint(classOf(text.charCodeAt(at + 1)))) at++;
    }
    this.count = count;
  }

  /** Makes two words of one, the second beginning at `split`. */
  part(at: number, split: number, hash: number, rest: number): void {
    if (this.count === this.starts.length) this.grow();
    for (const list of [this.starts, this.ends, this.hashes, this.joints])
      list.copyWithin(at + 1, at, this.count);
    this.count++;
    this.ends[at] = split;
    this.starts[at + 1] = split;
    this.hashes[at] = hash;
    this.hashes[at + 1] = rest;
    this.joints[at + 1] = LOST;
  }

  private grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.hashes = doubled(this.hashes);
    this.joints = doubled(this.joints);
  }
}

/** @returns an array twice as long, with what the old one holds. */
export function doubled<T extends Int32Array | Uint16Array | Uint8Array>(list: T): T {
  const twice = new (list.constructor as new (length: number) => T)(list.length * 2);
  twice.set(list);
  return twice;
}

const isJoint = (kind: number): boolean => kind >= SPACE && kind <= SLASH;

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

const scratch = new WordList();

/** All words of a text, as objects: where few are asked for, at build time, and in tests. */
export function wordsIn(text: string): Word[] {
  scratch.cut(text);
  return Array.from({ length: scratch.count }, (_, i) => {
    const start = scratch.starts[i] as number;
    const end = scratch.ends[i] as number;
    return { text: foldedWord(text, start, end), start, end, joint: scratch.joints[i] as number };
  });
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
