/**
 * Cuts a text into words without making strings: each word is its place.
 * Letters and digits part ("PD1" is "pd" and "1"), so that "PD-1", "PD 1" and "PD1" are the same words;
 * what stood between two words is kept, because some forms allow only some joints.
 */
import {
  APOSTROPHE,
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
/** No kind of characters. */
const NONE = -1;
const ONE_LETTER = -2;
const LEAST = 256;

/** The words of a text, in arrays that are used again for the next one: only the first `count` items are of this text. */
export class WordList {
  count = 0;
  /** Of each word: UTF-16 offsets [start, end), joint before it. */
  starts = new Int32Array(LEAST);
  ends = new Int32Array(LEAST);
  joints = new Uint8Array(LEAST);
  /** In some word of the text there is a character to be read over: its letters are not where one would count. */
  isOdd = false;

  /** Cuts a text. One loop over its characters: calls for each word, or loops within, would cost as much as the words. */
  cut(text: string): void {
    const { length } = text;
    const { starts, ends, joints } = this;
    let count = 0;
    let joint = APART;
    /** Kind of the word that goes on, or one of these two. */
    let open = NONE;
    let end = NONE;
    this.isOdd = false;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === open) {
        if (end !== at) this.isOdd = true;
        end = at + 1;
        continue;
      }
      if (kind === IGNORED) continue;
      if (open !== NONE) {
        ends[count++] = end;
        joint = TOUCHING;
        open = NONE;
      }
      if (kind >= LETTER && kind <= GREEK) {
        if (count === starts.length) {
          // Rare: the loop is quicker where its arrays stay the same.
          this.grow();
          return this.cut(text);
        }
        starts[count] = at;
        joints[count] = joint;
        end = at + 1;
        open = kind === GREEK ? ONE_LETTER : kind;
      } else if (code !== PLUS || end !== at || !isJoint(classOf(text.charCodeAt(at + 1))))
        // "CD8+ T cell", "HER2+-positive": a plus behind a word is read over.
        joint = joinJoints(joint, kind);
    }
    if (open !== NONE) ends[count++] = end;
    this.count = count;
  }

  /** Makes two words of one, the second beginning at `split`. */
  part(at: number, split: number): void {
    if (this.count === this.starts.length) this.grow();
    for (const list of [this.starts, this.ends, this.joints]) list.copyWithin(at + 1, at, this.count);
    this.count++;
    this.ends[at] = split;
    this.starts[at + 1] = split;
    this.joints[at + 1] = LOST;
  }

  private grow(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
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

/** Folded letters of the word at [start, end). */
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
