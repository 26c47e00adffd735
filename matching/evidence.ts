/**
 * Whether a match may be shown. Second pure stage, over the matches of all blocks: what the page is about, what
 * it defines itself, and which words stand near. Every verdict has a reason that can be shown to the reader.
 */
import { bracketedShortForm, definitionAt } from './abbreviations.ts';
import type { Cues, Lexicon } from './lexicon.ts';
import { CORE_WEIGHT, GATE_ASK, GATE_FREE, GATE_LOCAL, gateOf, STRICT_CASE, TECHNICAL } from './lexicon.ts';
import type { Match, Matcher } from './matcher.ts';
import { formKey, wordsIn } from './words.ts';

export interface BlockMatches {
  readonly text: string;
  readonly matches: readonly Match[];
}

export type Reason =
  | { readonly kind: 'sure' }
  | { readonly kind: 'subject' }
  | { readonly kind: 'cue'; readonly cue: string }
  | { readonly kind: 'defined'; readonly long: string }
  | { readonly kind: 'everyday' }
  | { readonly kind: 'lone' }
  | { readonly kind: 'off-subject' }
  | { readonly kind: 'no-cue' }
  | { readonly kind: 'cue-against'; readonly cue: string }
  | { readonly kind: 'capitals' }
  | { readonly kind: 'defined-otherwise'; readonly long: string };

export interface Verdict {
  readonly shown: boolean;
  /** The entry to explain; the page's own definition may choose another than the form's. */
  readonly entry: number;
  readonly reason: Reason;
}

/** A page is about the subject from this sum of weights of different sure entries, one of them a core entry. */
export const SUBJECT_SCORE = 4;
/** It is steeped in it from this sum, with so many core entries: technical words need no cue there. */
const STEEPED = { score: 8, core: 3 } as const;

/** What the whole page says; blocks come and go as the page changes. */
export class PageEvidence {
  private readonly mentions = new Map<number, number>();
  private readonly definitions = new Map<string, { readonly long: string; readonly entry: number | null }>();
  /** Short forms of the page that are none of ours, and what they stand for: "mismatch repair deficient (MMRd)". */
  private readonly shortForms = new Map<string, number>();
  private total = 0;
  private core = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly matcher: Matcher,
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

  /** An ordinary medical word, once, on a page that has nothing else of the kind: "cytokines" as a user's name. */
  isLone(entry: number): boolean {
    return this.total === this.lexicon.weights[entry] && this.core === 0 && this.mentions.get(entry) === 1;
  }

  /** Matches in a text, short forms that this page has made up for forms of ours included. */
  read(text: string): Match[] {
    const found = this.matcher.find(text);
    for (const [short, form] of this.shortForms) {
      for (const { index } of text.matchAll(
        new RegExp(`(?<![\\p{L}\\p{N}-])${short}(?![\\p{L}\\p{N}])`, 'gu'),
      )) {
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
      if (short && this.matcher.find(short.text).length === 0) this.shortForms.set(short.text, match.form);
    }
  }

  remove(block: BlockMatches): void {
    for (const match of block.matches) this.count(match, -1);
  }

  definitionOf(short: string): { readonly long: string; readonly entry: number | null } | undefined {
    return this.definitions.get(formKey(short));
  }

  private count(match: Match, step: 1 | -1): void {
    const { formEntry, formFlags, weights } = this.lexicon;
    if (match.loose || gateOf(formFlags[match.form] as number) !== GATE_FREE) return;
    const entry = formEntry[match.form] as number;
    const before = this.mentions.get(entry) ?? 0;
    const after = before + step;
    this.mentions.set(entry, after);
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

/** Block text as folded words between single spaces, for looking up cues. */
const foldedLine = (text: string): string =>
  ` ${wordsIn(text)
    .map((word) => word.text)
    .join(' ')} `;
const holds = (line: string, cue: string): boolean =>
  line.includes(cue.endsWith('*') ? ` ${cue.slice(0, -1)}` : ` ${cue} `);

/** Most letters are capitals, so capitals say nothing. */
export function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 12 && capitals / letters > 0.8;
}

/** What may be shown, or may not, at a place in a block. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
}

/** Judges the matches of one block; looks at the text only where a match is not sure by itself. */
export class Judge {
  private line: string | null = null;
  private shouted: boolean | null = null;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly evidence: PageEvidence,
    private readonly block: BlockMatches,
  ) {}

  /** Verdicts in order; a long form and its short form in brackets are one mention: "overall survival (OS)". */
  all(): Found[] {
    const { text, matches } = this.block;
    const found: Found[] = [];
    for (const match of matches) {
      const last = found.at(-1);
      if (last && match.start < last.end) continue;
      const verdict = this.verdict(match);
      const short = verdict.shown ? bracketedShortForm(text, match.start, match.end) : null;
      found.push({ start: match.start, end: short ? short.end : match.end, verdict });
    }
    return found;
  }

  verdict(match: Match): Verdict {
    const first = this.verdictOn(match);
    if (first.shown) return first;
    for (const form of match.rivals) {
      const other = this.verdictOn({ ...match, form });
      if (other.shown) return other;
    }
    return first;
  }

  private verdictOn(match: Match): Verdict {
    const { formEntry, formFlags } = this.lexicon;
    const entry = formEntry[match.form] as number;
    const gate = gateOf(formFlags[match.form] as number);
    const no = (reason: Reason): Verdict => ({ shown: false, entry, reason });
    const yes = (reason: Reason, meant = entry): Verdict => ({ shown: true, entry: meant, reason });

    if (gate === GATE_ASK) return no({ kind: 'everyday' });
    const surface = this.block.text.slice(match.start, match.end);
    const defined =
      this.evidence.definitionOf(surface) ??
      this.evidence.definitionOf(surface.replace(/(?<=\p{Lu})s$/u, ''));
    if (defined && gate !== GATE_FREE) {
      if (defined.entry === null) return no({ kind: 'defined-otherwise', long: defined.long });
      if (this.evidence.isAboutSubject) return yes({ kind: 'defined', long: defined.long }, defined.entry);
    }
    if (gate === GATE_FREE && !match.loose) {
      return this.evidence.isLone(entry) ? no({ kind: 'lone' }) : yes({ kind: 'sure' });
    }
    if (!this.evidence.isAboutSubject) return no({ kind: 'off-subject' });
    if (gate !== GATE_LOCAL) return yes({ kind: 'subject' });
    return this.byCues(match, no, yes);
  }

  private byCues(match: Match, no: (r: Reason) => Verdict, yes: (r: Reason) => Verdict): Verdict {
    const strict = ((this.lexicon.formFlags[match.form] as number) & STRICT_CASE) !== 0;
    if (strict && (this.shouted ??= isShouted(this.block.text))) return no({ kind: 'capitals' });
    const cues = this.cuesOf(match);
    this.line ??= foldedLine(this.block.text);
    const { line } = this;
    const against = cues.against.find((cue) => holds(line, cue));
    if (against !== undefined) return no({ kind: 'cue-against', cue: against });
    const cue = cues.for.find((word) => holds(line, word));
    if (cue !== undefined) return yes({ kind: 'cue', cue });
    const technical = ((this.lexicon.formFlags[match.form] as number) & TECHNICAL) !== 0;
    return technical && this.evidence.isSteeped ? yes({ kind: 'subject' }) : no({ kind: 'no-cue' });
  }

  private cuesOf(match: Match): Cues {
    const number = this.lexicon.formCues[match.form] as number;
    return this.lexicon.cues[number - 1] ?? { for: [], against: [] };
  }
}
