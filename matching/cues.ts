/**
 * Which cue words stand in a text. Lists of cues are taken in as pages need them; words are gone through once for all.
 * Of a cue only hashes are kept, in arrays of numbers: pages about everything have thousands of them.
 */
import { FOLD_BITS, GREEK, IGNORED, KIND_SHIFT, kindAndFold } from './chars.ts';
import type { CueLists } from './cue-list.ts';
import { sideAgainst, sideFor } from './cue-list.ts';
import { doubled, foldedWord, HASH_SEED, hashOfRange, mixHash, WordList } from './words.ts';

const pluralOf = (hash: number): number => mixHash(hash, 's'.charCodeAt(0));
/** American words that cues have, cues being written once; `variants.ts` has the rules, for build time only. */
export const BRITISH = [
  ['tumor', 'tumour'],
  ['leukemi', 'leukaemi'],
] as const;

/** Letters by which cues with an open ending are looked up: the shortest have as many. */
const STEM = 3;
const HEADS = 0x7ff;
/** One bit for every so many hashes tells most words apart before any chain is gone through. */
const BITS = 0x7fff;
const headOf = (hash: number): number => (hash ^ (hash >>> 12)) & HEADS;
/** Separates the words of a phrase in its hash. */
const GAP = 0x20;
const ASCII = 0x7f;
const LEAST = 1024;

/** Hash of the first letters of the word at [start, end), whatever invisible characters stand between them. */
function hashOfStart(text: string, start: number, end: number, letters: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < start + letters; i++) {
    const value = kindAndFold(text.charCodeAt(i));
    const kind = value >> KIND_SHIFT;
    if (kind === IGNORED || kind === GREEK) return hashOfRange(foldedWord(text, start, end), 0, letters, '');
    hash = mixHash(hash, value & FOLD_BITS);
  }
  return hash;
}

const stemOfCodes = (a: number, b: number, c: number): number =>
  ~(((a & 31) << 10) | ((b & 31) << 5) | (c & 31));

/** The first letters of the word at [start, end) in one number, which is no hash: every word is asked for it. */
function stemOf(text: string, start: number, end: number): number {
  const a = text.charCodeAt(start);
  const b = text.charCodeAt(start + 1);
  const c = text.charCodeAt(start + 2);
  if ((a | b | c) <= ASCII) return stemOfCodes(a, b, c);
  const folded = foldedWord(text, start, end);
  return stemOfCodes(folded.charCodeAt(0), folded.charCodeAt(1), folded.charCodeAt(2));
}

export class CueFinder {
  /** Sides and cues that have been taken in, and for each cue the search in which it was seen last. */
  private readonly knownSides: Uint8Array;
  private readonly knownCues: Uint8Array;
  private readonly seen: Uint32Array;
  private turn = 0;
  private readonly spelling = new WordList();
  /** Spellings of cues, plurals too: by their first word, or its stem, to the newest of the kind, and so on to the oldest. */
  private readonly heads = new Uint16Array(HEADS + 1);
  private readonly bits = new Int32Array((BITS + 1) >> 5);
  private next = new Uint16Array(LEAST);
  private cues = new Uint16Array(LEAST);
  /** Hash of all words, letters of a last word with an open ending (else 0), number of words. */
  private hashes = new Int32Array(LEAST);
  private open = new Uint8Array(LEAST);
  private sizes = new Uint8Array(LEAST);
  private count = 1;

  constructor(private readonly lists: CueLists) {
    this.knownSides = new Uint8Array(lists.sides);
    this.knownCues = new Uint8Array(lists.count);
    this.seen = new Uint32Array(lists.count);
  }

  /**
   * @param words of the text; looked at are those from `from` up to `to`.
   * @returns numbers of those cues of the given lists that stand there, each once; others may be among them.
   */
  near(text: string, words: WordList, from: number, to: number, lists: readonly number[]): number[] {
    for (const list of lists) {
      this.takeIn(sideFor(list));
      this.takeIn(sideAgainst(list));
    }
    this.turn++;
    const found: number[] = [];
    for (let i = from; i < to; i++) {
      this.collect(text, words, words.hashes[i] as number, i, to, found);
      const start = words.starts[i] as number;
      const end = words.ends[i] as number;
      if (end - start >= STEM) this.collect(text, words, stemOf(text, start, end), i, to, found);
    }
    return found;
  }

  private collect(
    text: string,
    words: WordList,
    hash: number,
    at: number,
    to: number,
    found: number[],
  ): void {
    if ((((this.bits[(hash & BITS) >> 5] as number) >> (hash & 31)) & 1) === 0) return;
    for (let i = this.heads[headOf(hash)] as number; i !== 0; i = this.next[i] as number) {
      const cue = this.cues[i] as number;
      if (this.seen[cue] === this.turn || !this.stands(text, words, i, at, to)) continue;
      this.seen[cue] = this.turn;
      found.push(cue);
    }
  }

  private stands(
    text: string,
    { starts, ends, hashes }: WordList,
    i: number,
    at: number,
    to: number,
  ): boolean {
    const last = at + (this.sizes[i] as number) - 1;
    const open = this.open[i] as number;
    if (last >= to) return false;
    let hash = HASH_SEED;
    for (let n = at; n < last; n++) hash = mixHash(hash ^ (hashes[n] as number), GAP);
    if (open === 0) return (hash ^ (hashes[last] as number)) === this.hashes[i];
    const start = starts[last] as number;
    const end = ends[last] as number;
    return end - start >= open && (hash ^ hashOfStart(text, start, end, open)) === this.hashes[i];
  }

  private takeIn(side: number): void {
    if (this.knownSides[side] === 1) return;
    this.knownSides[side] = 1;
    this.lists.find(side, (cue) => {
      if (this.knownCues[cue] === 1) return false;
      this.knownCues[cue] = 1;
      const text = this.lists.textOf(cue);
      this.add(cue, text);
      for (const [american, british] of BRITISH)
        if (text.includes(american)) this.add(cue, text.replace(american, british));
      return false;
    });
  }

  private add(cue: number, spelling: string): void {
    const { spelling: words } = this;
    words.cut(spelling);
    const last = words.count - 1;
    if (last < 0) return;
    const start = words.starts[last] as number;
    const letters = (words.ends[last] as number) - start;
    const first = words.hashes[0] as number;
    const ending = words.hashes[last] as number;
    let before = HASH_SEED;
    for (let n = 0; n < last; n++) before = mixHash(before ^ (words.hashes[n] as number), GAP);
    const size = words.count;
    if (spelling.endsWith('*')) {
      const stem = stemOf(spelling, start, start + letters);
      this.put(last === 0 ? stem : first, cue, before ^ ending, letters, size);
      return;
    }
    const plural = pluralOf(ending);
    this.put(first, cue, before ^ ending, 0, size);
    this.put(last === 0 ? plural : first, cue, before ^ plural, 0, size);
  }

  /** @param first hash to look it up by. */
  private put(first: number, cue: number, hash: number, open: number, size: number): void {
    const i = this.count++;
    if (i === this.next.length) this.grow();
    this.cues[i] = cue;
    this.hashes[i] = hash;
    this.open[i] = open;
    this.sizes[i] = size;
    this.next[i] = this.heads[headOf(first)] as number;
    this.heads[headOf(first)] = i;
    this.bits[(first & BITS) >> 5] = (this.bits[(first & BITS) >> 5] as number) | (1 << (first & 31));
  }

  private grow(): void {
    this.next = doubled(this.next);
    this.cues = doubled(this.cues);
    this.hashes = doubled(this.hashes);
    this.open = doubled(this.open);
    this.sizes = doubled(this.sizes);
  }
}
