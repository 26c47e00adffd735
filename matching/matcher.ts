/** Finds every form in a text: longest first, left to right, never overlapping. Gates are not its business. */
import type { Lexicon } from './lexicon.ts';
import { EXACT_GAPS, jointsOf, printOf, slotOf, STRICT_CASE, TAKES_TAIL } from './lexicon.ts';
import { extendedEnd } from './extend.ts';
import { compareSpelling, inAddress } from './spelling.ts';
import { APOSTROPHED, foldedWord, hashOfRange, SPACED, TOUCHING, WordScanner } from './words.ts';

export interface Match {
  /** UTF-16 offsets [start, end) into the text. */
  readonly start: number;
  readonly end: number;
  /** Number of the form in the lexicon. */
  readonly form: number;
  /** Forms of other entries with the very same spelling: the words around decide. */
  readonly rivals: readonly number[];
  /**
   * Spelled more loosely than the form: capitals missing where they are not decisive, or a space inside a
   * short code ("PD 1"). Such a match is only as good as its page.
   */
  readonly loose: boolean;
}

const NONE = 0xffff;
const SMALL_S = 0x73;
const SMALL_E = 0x65;
const SMALL_I = 0x69;

export class Matcher {
  private readonly scanner = new WordScanner();
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private joints = new Uint8Array(256);
  private words = new Uint16Array(256);

  constructor(private readonly lexicon: Lexicon) {}

  /** @returns matches in text order. Time grows linearly with the text, not with the number of forms. */
  find(text: string): Match[] {
    const count = this.tokenize(text);
    const { roots } = this.lexicon;
    const found: Match[] = [];
    for (let i = 0; i < count;) {
      const word = this.words[i] as number;
      const node = word === NONE ? 0 : (roots[word] as number);
      const joint = this.joints[i] as number;
      const match =
        node !== 0 && joint !== TOUCHING && joint !== APOSTROPHED ? this.longest(text, i, node, count) : null;
      if (match && !inAddress(text, match.start, match.end)) {
        found.push(this.extended(text, match));
        const { end } = found.at(-1) as Match;
        while (i < count && (this.starts[i] as number) < end) i++;
      } else i++;
    }
    return found;
  }

  private extended(text: string, match: Match): Match {
    const takesTail = ((this.lexicon.formFlags[match.form] as number) & TAKES_TAIL) !== 0;
    const end = extendedEnd(text, match.start, match.end, takesTail);
    return end === match.end ? match : { ...match, end };
  }

  private tokenize(text: string): number {
    const { scanner } = this;
    scanner.reset(text);
    let count = 0;
    while (scanner.next()) {
      if (count === this.starts.length) this.grow();
      this.starts[count] = scanner.start;
      this.ends[count] = scanner.end;
      this.joints[count] = scanner.joint;
      this.words[count++] = this.wordNumber(text, scanner.hash, scanner.start, scanner.end);
    }
    return count;
  }

  /** Number of a word; of its singular where only that is known. */
  private wordNumber(text: string, hash: number, start: number, end: number): number {
    const word = this.lookUp(text, hash, start, end, '');
    if (word !== NONE || (text.charCodeAt(end - 1) | 0x20) !== SMALL_S || end - start < 3) return word;
    const singular = this.lookUp(text, hashOfRange(text, start, end - 1, ''), start, end - 1, '');
    if (singular !== NONE || (text.charCodeAt(end - 2) | 0x20) !== SMALL_E) return singular;
    const bare = this.lookUp(text, hashOfRange(text, start, end - 2, ''), start, end - 2, '');
    if (bare !== NONE || (text.charCodeAt(end - 3) | 0x20) !== SMALL_I) return bare;
    return this.lookUp(text, hashOfRange(text, start, end - 3, 'y'), start, end - 3, 'y');
  }

  private lookUp(text: string, hash: number, start: number, end: number, ending: string): number {
    const { table, prints, spelledWords, wordOf } = this.lexicon;
    const mask = table.length - 1;
    const print = printOf(hash);
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const entry = table[slot] as number;
      if (entry === 0) return NONE;
      if (prints[slot] === print && spelledWords[entry - 1] === foldedWord(text, start, end) + ending) {
        return wordOf[entry - 1] as number;
      }
    }
  }

  private longest(text: string, first: number, from: number, count: number): Match | null {
    let node = from;
    let joints = 0;
    let best: Match | null = null;
    for (let i = first; ;) {
      best = this.accept(text, first, i, node, joints, count) ?? best;
      if (++i >= count) return best;
      joints |= 1 << (this.joints[i] as number);
      node = this.child(node, this.words[i] as number);
      if (node === 0) return best;
    }
  }

  private child(node: number, word: number): number {
    const { edgeStart, edgeWords } = this.lexicon;
    const end = edgeStart[node + 1] as number;
    for (let e = edgeStart[node] as number; e < end; e++) if (edgeWords[e] === word) return e + 1;
    return 0;
  }

  private accept(
    text: string,
    first: number,
    last: number,
    node: number,
    joints: number,
    count: number,
  ): Match | null {
    const { formStart, formFlags, spellings } = this.lexicon;
    const from = formStart[node] as number;
    const to = formStart[node + 1] as number;
    if (from === to || (last + 1 < count && this.joints[last + 1] === TOUCHING)) return null;
    const start = this.starts[first] as number;
    const end = this.ends[last] as number;
    let best: { form: number; loose: boolean; rivals: number[] } | null = null;
    for (let form = from; form < to; form++) {
      const flags = formFlags[form] as number;
      if ((joints & ~jointsOf(flags)) !== 0) continue;
      let loose = (joints & (1 << SPACED)) !== 0 && this.isSpacedCode(first, last);
      if (flags & (STRICT_CASE | EXACT_GAPS)) {
        const likeness = compareSpelling(
          spellings[form] as string,
          text,
          start,
          end,
          (flags & EXACT_GAPS) !== 0,
        );
        if (likeness === 'different') continue;
        loose ||= likeness === 'loose';
      }
      if (best) best.rivals.push(form);
      else best = { form, loose, rivals: [] };
    }
    return best && { start, end, ...best };
  }

  /** "PD 1", "IL 2": one or two letters, a space, and a number are too common apart. */
  private isSpacedCode(first: number, last: number): boolean {
    if (last !== first + 1) return false;
    const letters = (this.ends[first] as number) - (this.starts[first] as number);
    return letters <= 2 && (this.ends[last] as number) - (this.starts[last] as number) <= 2;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const copy = <T extends Int32Array | Uint8Array | Uint16Array>(to: T, from: T): T => (to.set(from), to);
    this.starts = copy(new Int32Array(size), this.starts);
    this.ends = copy(new Int32Array(size), this.ends);
    this.joints = copy(new Uint8Array(size), this.joints);
    this.words = copy(new Uint16Array(size), this.words);
  }
}
