/**
 * Whether a match may be shown. Second pure stage, over the matches of all blocks: what the page is about, what
 * it defines itself, and which words stand near. Every verdict has a reason that can be shown to the reader.
 */
import { definitionAt } from './abbreviations.ts';
import type { Cues, Lexicon } from './lexicon.ts';
import { GATE_FREE, GATE_LOCAL, gateOf, STRICT_CASE } from './lexicon.ts';
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

/** A page is about the subject from this sum of weights of different sure entries. */
export const SUBJECT_SCORE = 4;

/** What the whole page says; blocks come and go as the page changes. */
export class PageEvidence {
  private readonly mentions = new Map<number, number>();
  private readonly definitions = new Map<string, { readonly long: string; readonly entry: number | null }>();
  private total = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly matcher: Matcher,
  ) {}

  get score(): number {
    return this.total;
  }

  get isAboutSubject(): boolean {
    return this.total >= SUBJECT_SCORE;
  }

  add(block: BlockMatches): void {
    for (const match of block.matches) {
      this.count(match, 1);
      if (this.mayBeDefined(match)) this.learn(block.text, match);
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
    if (before === 0) this.total += weights[entry] as number;
    else if (after === 0) this.total -= weights[entry] as number;
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

/** Judges the matches of one block; looks at the text only where a match is not sure by itself. */
export class Judge {
  private line: string | null = null;
  private shouted: boolean | null = null;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly evidence: PageEvidence,
    private readonly block: BlockMatches,
  ) {}

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

    const surface = this.block.text.slice(match.start, match.end);
    const defined =
      this.evidence.definitionOf(surface) ??
      this.evidence.definitionOf(surface.replace(/(?<=\p{Lu})s$/u, ''));
    if (defined && gate !== GATE_FREE) {
      if (defined.entry === null) return no({ kind: 'defined-otherwise', long: defined.long });
      if (this.evidence.isAboutSubject) return yes({ kind: 'defined', long: defined.long }, defined.entry);
    }
    if (gate === GATE_FREE && !match.loose) return yes({ kind: 'sure' });
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
    return cue === undefined ? no({ kind: 'no-cue' }) : yes({ kind: 'cue', cue });
  }

  private cuesOf(match: Match): Cues {
    const number = this.lexicon.formCues[match.form] as number;
    return this.lexicon.cues[number - 1] ?? { for: [], against: [] };
  }
}
