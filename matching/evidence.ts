/** What a page says as a whole: which sure entries it names, and what its own short forms stand for. Pure. */
import { bracketedShortForm, definitionAt } from './abbreviations.ts';
import type { Lexicon } from './lexicon.ts';
import { CORE_WEIGHT, GATE_FREE, GATE_PAGE, gateOf, NAMES_CANCER, STRICT_CASE } from './lexicon.ts';
import type { Match, Matcher } from './matcher.ts';
import type { DecodedName } from './name-stems.ts';
import type { Paragraph } from './paragraph.ts';
import { Surroundings } from './paragraph.ts';
import { formKey } from './words.ts';

export interface BlockMatches {
  readonly text: string;
  readonly matches: readonly Match[];
  /** What looks like the name of a drug, whether or not we have an entry for it. */
  readonly names: readonly DecodedName[];
  /** Those that hold ambiguous matches. */
  readonly paragraphs: readonly Paragraph[];
}

/**
 * A page is about the subject from this sum of weights of different sure entries, one of them a core entry, if it also
 * speaks of cancer or has a core entry by a sure form: codes of targets, and immunotherapy, stand in allergy pages too.
 */
export const SUBJECT_SCORE = 4;
/** It is steeped in it from this sum, with so many core entries: technical words need no cue there. */
const STEEPED = { score: 8, core: 3 } as const;

/** Definitions, or mentions, that are told apart when they are counted. */
const MOST_PARTS = 4096;

/** In letters: longer ones are no abbreviations. */
export const LONGEST_SHORT_FORM = 10;

/** @param word letters, digits and hyphens only. */
const wholeWord = (word: string): RegExp => new RegExp(`(?<![\\w-])${word}(?!\\w)`, 'g');

/** What the whole page says; blocks come and go as the page changes. */
export class PageEvidence {
  /** Entry -> mentions that count. */
  private readonly mentions: Uint32Array;
  private readonly definitions = new Map<string, { readonly long: string; readonly entry: number | null }>();
  /** Short forms of the page that are none of ours, and what they stand for: "mismatch repair deficient (MMRd)". */
  private readonly shortForms = new Map<string, { readonly pattern: RegExp; readonly form: number }>();
  private total = 0;
  private core = 0;
  private mentionCount = 0;
  /** Mentions of core entries by sure forms, and of cancer. */
  private firm = 0;
  private cancer = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly matcher: Matcher,
    /** In other languages an English word in our list may be another word: "cure" is a course of treatment in French. */
    readonly isEnglish = true,
    /** May be those of other pages too. */
    private readonly surroundings = new Surroundings(lexicon),
  ) {
    this.mentions = new Uint32Array(lexicon.weights.length);
  }

  get isAboutSubject(): boolean {
    return this.total >= SUBJECT_SCORE && this.core > 0 && this.firm + this.cancer > 0;
  }

  get isSteeped(): boolean {
    return this.isAboutSubject && this.total >= STEEPED.score && this.core >= STEEPED.core;
  }

  /**
   * Changes whenever verdicts may: as long as it stays the same, blocks need not be judged anew. A number, because the
   * first one that is made into text costs an engine 64 kB.
   */
  get state(): number {
    const flags = Number(this.isAboutSubject) + Number(this.isSteeped);
    const lone = this.total < SUBJECT_SCORE ? this.total : 0;
    const parts = [lone, this.definitions.size, this.shortForms.size, lone === 1 ? this.mentionCount : 0];
    return parts.reduce((sum, part) => sum * MOST_PARTS + Math.min(part, MOST_PARTS - 1), flags);
  }

  /** An ordinary medical word, once, on a page that has nothing else of the kind: "cytokines" as a user's name. */
  isLone(entry: number): boolean {
    return this.total === this.lexicon.weights[entry] && this.core === 0 && this.mentions[entry] === 1;
  }

  /** What stands in a text, short forms that this page has made up for forms of ours included. */
  read(text: string): BlockMatches {
    const found = this.matcher.find(text);
    const names = this.matcher.namesIn(text);
    for (const { pattern, form } of this.shortForms.values()) {
      for (const { index, 0: short } of text.matchAll(pattern)) {
        const at = { start: index, end: index + short.length, form, rivals: [], loose: true };
        if (!found.some((m) => m.start < at.end && at.start < m.end)) found.push(at);
      }
    }
    if (this.shortForms.size > 0) found.sort((a, b) => a.start - b.start);
    return { text, matches: found, names, paragraphs: this.surroundings.of(text, this.matcher.words, found) };
  }

  add(block: BlockMatches): void {
    for (const match of block.matches) {
      this.count(match, 1);
      if (this.mayBeDefined(match)) this.learn(block.text, match);
      const short = bracketedShortForm(block.text, match.start, match.end);
      if (short && this.matcher.find(short.text).length === 0)
        this.shortForms.set(short.text, { pattern: wholeWord(short.text), form: match.form });
    }
  }

  remove(block: BlockMatches): void {
    for (const match of block.matches) this.count(match, -1);
  }

  get hasDefinitions(): boolean {
    return this.definitions.size > 0;
  }

  definitionOf(short: string): { readonly long: string; readonly entry: number | null } | undefined {
    return this.definitions.get(formKey(short));
  }

  private count(match: Match, step: 1 | -1): void {
    const entry = this.lexicon.formEntry[match.form] as number;
    const flags = this.lexicon.formFlags[match.form] as number;
    if (flags & NAMES_CANCER) this.cancer += step;
    const gate = gateOf(flags);
    if (match.loose || gate > GATE_PAGE) return;
    const weight = this.lexicon.weights[entry] as number;
    const isCore = weight >= CORE_WEIGHT;
    if (isCore && gate === GATE_FREE) this.firm += step;
    const before = this.mentions[entry] as number;
    this.mentions[entry] = before + step;
    this.mentionCount += step;
    if (before > 0 && before + step > 0) return;
    this.total += step * weight;
    if (isCore) this.core += step;
  }

  private mayBeDefined(match: Match): boolean {
    const flags = this.lexicon.formFlags[match.form] as number;
    return (flags & STRICT_CASE) !== 0 && match.end - match.start <= LONGEST_SHORT_FORM;
  }

  private learn(text: string, match: Match): void {
    const found = definitionAt(text, match.start, match.end);
    if (!found) return;
    const key = formKey(text.slice(match.start, match.end).replace(/s$/, ''));
    if (this.definitions.has(key)) return;
    const meant = this.matcher.find(found.long).find((m) => m.start === 0 && m.end === found.long.length);
    const entry = meant ? (this.lexicon.formEntry[meant.form] as number) : null;
    this.definitions.set(key, { long: found.long, entry });
  }
}
