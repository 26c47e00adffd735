/** Finds every form in a text: longest first, left to right, never overlapping. Gates are not its business. */
import { classOf, DIGIT } from './chars.ts';
import type { Lexicon } from './lexicon.ts';
import {
  EXACT_GAPS,
  jointsOf,
  NAMES_CANCER,
  NO_FORM,
  SPELLED,
  STRICT_CASE,
  TAKES_ANTI,
  TAKES_TAIL,
} from './lexicon.ts';
import { extendedEnd, extendedStart } from './extend.ts';
import type { DecodedName } from './name-stems.ts';
import { namesAt } from './names.ts';
import { compareCapitals, compareSpelling, isPart } from './spelling.ts';
import { childOf, Tokens } from './tokens.ts';
import { NONE } from './word-lookup.ts';
import type { WordList } from './words.ts';
import { APART, APOSTROPHED, LOST, SPACED, TOUCHING } from './words.ts';

const LOST_BIT = 1 << LOST;

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

const NO_RIVALS: readonly number[] = [];
const NO_NAMES: readonly DecodedName[] = [];

export class Matcher {
  private readonly tokens: Tokens;
  /** Of the text that was searched last. */
  readonly words: WordList;

  constructor(private readonly lexicon: Lexicon) {
    this.tokens = new Tokens(lexicon);
    this.words = this.tokens.list;
  }

  /** Names of drugs in the text that was searched last, whether or not a form has them. */
  namesIn(text: string): readonly DecodedName[] {
    return this.tokens.names.length > 0 ? namesAt(text, this.tokens.names) : NO_NAMES;
  }

  /** @returns matches in text order. Time grows linearly with the text, not with the number of forms. */
  find(text: string): Match[] {
    const count = this.tokens.read(text);
    const { rootOf } = this.lexicon;
    const numbers = this.tokens.words;
    const { joints, starts } = this.words;
    const found: Match[] = [];
    for (let i = 0; i < count;) {
      const word = numbers[i] as number;
      // As most words are.
      if (word === NONE) {
        i++;
        continue;
      }
      const node = rootOf(word);
      const joint = joints[i] as number;
      const match =
        node !== 0 && joint !== TOUCHING && joint !== APOSTROPHED ? this.longest(text, i, node, count) : null;
      if (match && !isPart(text, match.start, match.end)) {
        found.push(this.extended(text, match));
        const { end } = found.at(-1) as Match;
        while (i < count && (starts[i] as number) < end) i++;
      } else i++;
    }
    return found;
  }

  private extended(text: string, match: Match): Match {
    const flags = this.lexicon.formFlags[match.form] as number;
    const start = flags & TAKES_ANTI ? extendedStart(text, match.start) : match.start;
    const takesTail = (flags & TAKES_TAIL) !== 0 || start < match.start;
    const end = extendedEnd(text, match.start, match.end, takesTail);
    const { form, rivals, loose } = match;
    return start === match.start && end === match.end ? match : { start, end, form, rivals, loose };
  }

  private longest(text: string, first: number, from: number, count: number): Match | null {
    let node = from;
    let joints = 0;
    let best: Match | null = null;
    for (let i = first; ;) {
      best = this.accept(text, first, i, node, joints, count) ?? best;
      if (++i >= count) return best;
      const next = childOf(this.lexicon, node, this.tokens.words[i] as number);
      if (next === 0) return best ?? this.coordinated(text, first, i, node, joints, count);
      joints |= 1 << (this.words.joints[i] as number);
      node = next;
    }
  }

  /** "CD4+ and CD8+ T cells", "checkpoint and PD-1 inhibitors": the first part stands for the whole form. */
  private coordinated(
    text: string,
    first: number,
    and: number,
    node: number,
    joints: number,
    count: number,
  ): Match | null {
    const { starts, ends, joints: between } = this.words;
    const start = starts[and] as number;
    const end = ends[and] as number;
    if (end - start > 3 || !/^(and|or)$/i.test(text.slice(start, end))) return null;
    for (let from = and + 2; from <= and + 4 && from < count; from++) {
      let at = node;
      for (let i = from; i < count; i++) {
        at = childOf(this.lexicon, at, this.tokens.words[i] as number);
        if (at === 0 || between[i] === APART) break;
        const whole = this.accept(text, first, i, at, joints, count, and - 1);
        // In "brain, lung and kidney cancer" the lung is no cancer.
        if (whole && (this.lexicon.formFlags[whole.form] as number) & NAMES_CANCER) return null;
        if (whole) return { ...whole, end: ends[and - 1] as number };
      }
    }
    return null;
  }

  private accept(
    text: string,
    first: number,
    last: number,
    node: number,
    joints: number,
    count: number,
    /** Last word whose spelling counts, where others stand in between. */
    spelledTo = last,
  ): Match | null {
    const { formFlags, nodeWords, rival } = this.lexicon;
    if (formFlags[node] === NO_FORM || (last + 1 < count && this.words.joints[last + 1] === TOUCHING))
      return null;
    const start = this.words.starts[first] as number;
    const end = this.words.ends[spelledTo] as number;
    let best: { start: number; end: number; form: number; rivals: readonly number[]; loose: boolean } | null =
      null;
    for (let form = node; form === node || nodeWords[form] === rival; form++) {
      const flags = formFlags[form] as number;
      if ((joints & ~LOST_BIT & ~jointsOf(flags)) !== 0) continue;
      let loose =
        (joints & LOST_BIT) !== 0 || ((joints & (1 << SPACED)) !== 0 && this.isSpacedCode(first, last));
      if (flags & (STRICT_CASE | EXACT_GAPS)) {
        const maySmall = spelledTo === last && this.mayBeSmall(text, first, last, joints);
        const likeness =
          flags & SPELLED
            ? compareSpelling(
                this.lexicon.spellingOf(form),
                text,
                start,
                end,
                (flags & EXACT_GAPS) !== 0,
                maySmall,
              )
            : compareCapitals(this.lexicon.words, this.tokens, text, first, last, spelledTo, maySmall);
        if (likeness === 'different') continue;
        loose ||= likeness === 'loose';
      }
      if (best) best.rivals = [...best.rivals, form];
      else best = { start, end, form, rivals: NO_RIVALS, loose };
    }
    return best;
  }

  /** "pd-1" and "car t cell" cannot be much else; "her 2" and "all" can. */
  private mayBeSmall(text: string, first: number, last: number, joints: number): boolean {
    if (last - first >= 2) return true;
    const end = text.charCodeAt(this.words.starts[last] as number);
    return last > first && (joints & (1 << SPACED)) === 0 && classOf(end) === DIGIT;
  }

  /** "PD 1", "IL 2": one or two letters, a space, and a number are too common apart. */
  private isSpacedCode(first: number, last: number): boolean {
    const { starts, ends } = this.words;
    const isShort = (word: number): boolean => (ends[word] as number) - (starts[word] as number) <= 2;
    return last === first + 1 && isShort(first) && isShort(last);
  }
}
