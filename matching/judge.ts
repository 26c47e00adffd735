/**
 * Whether a match may be shown: last pure stage, over the matches of a block and what the page says as a whole. Every
 * verdict has a reason that can be told to the reader.
 */
import { bracketedShortForm } from './abbreviations.ts';
import type { BlockMatches, PageEvidence } from './evidence.ts';
import type { Cues, Lexicon } from './lexicon.ts';
import { GATE_ASK, GATE_FREE, GATE_LOCAL, gateOf, STRICT_CASE, TECHNICAL } from './lexicon.ts';
import type { Match } from './matcher.ts';
import type { DecodedName } from './name-stems.ts';
import { namesIn } from './name-stems.ts';
import { wordsIn } from './words.ts';

export type Reason =
  | { readonly kind: 'sure' }
  | { readonly kind: 'subject' }
  | { readonly kind: 'cue'; readonly cue: string }
  | { readonly kind: 'defined'; readonly long: string }
  | { readonly kind: 'everyday' }
  | { readonly kind: 'lone' }
  | { readonly kind: 'off-subject' }
  | { readonly kind: 'no-cue' }
  | { readonly kind: 'other-language' }
  | { readonly kind: 'cue-against'; readonly cue: string }
  | { readonly kind: 'capitals' }
  | { readonly kind: 'defined-otherwise'; readonly long: string };

export interface Verdict {
  readonly shown: boolean;
  /** The entry to explain; the page's own definition may choose another than the form's. */
  readonly entry: number;
  readonly reason: Reason;
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
  /** For a drug without an entry: what its name tells. The verdict's entry is NO_ENTRY then. */
  readonly name?: DecodedName;
}

export const NO_ENTRY = -1;

/** "mismatch repair deficient (dMMR)": the same thing again as a short form in brackets; a brand name is a mark of its own. */
const isBracketed = (text: string, from: number, { start, end }: Match): boolean =>
  /^\s?[([]$/.test(text.slice(from, start)) &&
  /[)\]]/.test(text.charAt(end)) &&
  /\p{Lu}.*\p{Lu}/u.test(text.slice(start, end));

/** Where a paragraph of a block ends: plain text and `<br><br>` put many into one. */
const PARAGRAPH_END = /\n\s*\n/g;

/** What is around a match, as far as its paragraph reaches. */
class Paragraph {
  private line: string | null = null;
  private shouted: boolean | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    private readonly text: string,
  ) {}

  get isShouted(): boolean {
    return (this.shouted ??= isShouted(this.text));
  }

  holds(cue: string): boolean {
    return holds((this.line ??= foldedLine(this.text)), cue);
  }
}

/** Judges the matches of one block, in order; looks at the text only where a match is not sure by itself. */
export class Judge {
  private paragraph: Paragraph | null = null;

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
      if (
        last &&
        verdict.entry === last.verdict.entry &&
        last.verdict.shown &&
        isBracketed(text, last.end, match)
      ) {
        found[found.length - 1] = { ...last, end: match.end + 1 };
        continue;
      }
      const short = verdict.shown ? bracketedShortForm(text, match.start, match.end) : null;
      found.push({ start: match.start, end: short ? short.end : match.end, verdict });
    }
    return this.evidence.isAboutSubject ? this.withNames(found) : found;
  }

  /** Names of drugs that we do not know, on pages about the subject only. */
  private withNames(found: Found[]): Found[] {
    const verdict: Verdict = { shown: true, entry: NO_ENTRY, reason: { kind: 'subject' } };
    for (const name of namesIn(this.block.text)) {
      const { start, end } = name;
      if (!found.some((f) => f.start < end && start < f.end)) found.push({ start, end, verdict, name });
    }
    return found.sort((a, b) => a.start - b.start);
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
    const defined = gate === GATE_FREE ? undefined : this.definitionOf(match);
    if (defined) {
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

  /** What the page itself says that a short form, or its plural, stands for. */
  private definitionOf({ start, end }: Match): ReturnType<PageEvidence['definitionOf']> {
    if (!this.evidence.hasDefinitions) return undefined;
    const surface = this.block.text.slice(start, end);
    return (
      this.evidence.definitionOf(surface) ?? this.evidence.definitionOf(surface.replace(/(?<=\p{Lu})s$/u, ''))
    );
  }

  private byCues(match: Match, no: (r: Reason) => Verdict, yes: (r: Reason) => Verdict): Verdict {
    const strict = ((this.lexicon.formFlags[match.form] as number) & STRICT_CASE) !== 0;
    const paragraph = this.paragraphAt(match.start);
    if (strict && paragraph.isShouted) return no({ kind: 'capitals' });
    const technical = ((this.lexicon.formFlags[match.form] as number) & TECHNICAL) !== 0;
    if (!technical && !this.evidence.isEnglish) return no({ kind: 'other-language' });
    const cues = this.cuesOf(match);
    const against = cues.against.find((cue) => paragraph.holds(cue));
    if (against !== undefined) return no({ kind: 'cue-against', cue: against });
    const cue = cues.for.find((word) => paragraph.holds(word));
    if (cue !== undefined) return yes({ kind: 'cue', cue });
    return technical && this.evidence.isSteeped ? yes({ kind: 'subject' }) : no({ kind: 'no-cue' });
  }

  private paragraphAt(at: number): Paragraph {
    const { text } = this.block;
    let found = this.paragraph;
    while (!found || at < found.start || at >= found.end) {
      const start = found && at >= found.end ? found.end : 0;
      PARAGRAPH_END.lastIndex = start;
      const end = PARAGRAPH_END.exec(text) ? PARAGRAPH_END.lastIndex : text.length;
      this.paragraph = found = new Paragraph(start, end, text.slice(start, end));
    }
    return found;
  }

  private cuesOf(match: Match): Cues {
    const number = this.lexicon.formCues[match.form] as number;
    return this.lexicon.cues[number - 1] ?? { for: [], against: [] };
  }
}
