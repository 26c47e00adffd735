/** What a page says as a whole: which sure entries it names, and what its own short forms stand for. Pure. */
import { bracketedShortForm, definitionAt } from './abbreviations.ts';
import type { Lexicon } from './lexicon.ts';
import { CORE_WEIGHT, GATE_PAGE, gateOf, STRICT_CASE } from './lexicon.ts';
import type { Match, Matcher } from './matcher.ts';
import { formKey } from './words.ts';

export interface BlockMatches {
  readonly text: string;
  readonly matches: readonly Match[];
}

/** A page is about the subject from this sum of weights of different sure entries, one of them a core entry. */
export const SUBJECT_SCORE = 4;
/** It is steeped in it from this sum, with so many core entries: technical words need no cue there. */
const STEEPED = { score: 8, core: 3 } as const;

/** @param word letters, digits and hyphens only. */
const wholeWord = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}])`, 'gu');

/** What the whole page says; blocks come and go as the page changes. */
export class PageEvidence {
  private readonly mentions = new Map<number, number>();
  private readonly definitions = new Map<string, { readonly long: string; readonly entry: number | null }>();
  /** Short forms of the page that are none of ours, and what they stand for: "mismatch repair deficient (MMRd)". */
  private readonly shortForms = new Map<string, { readonly pattern: RegExp; readonly form: number }>();
  private total = 0;
  private core = 0;
  private mentionCount = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly matcher: Matcher,
    /** In other languages an English word in our list may be another word: "cure" is a course of treatment in French. */
    readonly isEnglish = true,
  ) {}

  get score(): number {
    return this.total;
  }

  get isAboutSubject(): boolean {
    return this.total >= SUBJECT_SCORE && this.core > 0;
  }

  get isSteeped(): boolean {
    return this.total >= STEEPED.score && this.core >= STEEPED.core;
  }

  /** Changes whenever verdicts may: as long as it stays the same, blocks need not be judged anew. */
  get state(): string {
    const lone = this.total > 0 && this.total < SUBJECT_SCORE ? this.total : 0;
    const flags = `${this.isAboutSubject}${this.isSteeped}`;
    return `${flags}${this.definitions.size},${this.shortForms.size},${lone},${lone === 1 ? this.mentionCount : 0}`;
  }

  /** An ordinary medical word, once, on a page that has nothing else of the kind: "cytokines" as a user's name. */
  isLone(entry: number): boolean {
    return this.total === this.lexicon.weights[entry] && this.core === 0 && this.mentions.get(entry) === 1;
  }

  /** Matches in a text, short forms that this page has made up for forms of ours included. */
  read(text: string): Match[] {
    const found = this.matcher.find(text);
    for (const { pattern, form } of this.shortForms.values()) {
      for (const { index, 0: short } of text.matchAll(pattern)) {
        const at = { start: index, end: index + short.length, form, rivals: [], loose: true };
        if (!found.some((m) => m.start < at.end && at.start < m.end)) found.push(at);
      }
    }
    return this.shortForms.size > 0 ? found.sort((a, b) => a.start - b.start) : found;
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
    const { formEntry, formFlags, weights } = this.lexicon;
    if (match.loose || gateOf(formFlags[match.form] as number) > GATE_PAGE) return;
    const entry = formEntry[match.form] as number;
    const before = this.mentions.get(entry) ?? 0;
    const after = before + step;
    this.mentions.set(entry, after);
    this.mentionCount += step;
    if (before > 0 && after > 0) return;
    const weight = weights[entry] as number;
    this.total += step * weight;
    if (weight >= CORE_WEIGHT) this.core += step;
  }

  private mayBeDefined(match: Match): boolean {
    const flags = this.lexicon.formFlags[match.form] as number;
    return (flags & STRICT_CASE) !== 0 && match.end - match.start <= 10;
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
