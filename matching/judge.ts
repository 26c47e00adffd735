/**
 * Whether a match may be shown: last pure stage, over the matches of a block and what the page says as a whole. Every
 * verdict has a reason that can be told to the reader.
 */
import { bracketedShortForm, singularOf } from './abbreviations.ts';
import { isCapital } from './chars.ts';
import { sideAgainst, sideFor } from './cue-list.ts';
import type { BlockMatches, PageEvidence } from './evidence.ts';
import { LONGEST_SHORT_FORM } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { GATE_ASK, GATE_FREE, GATE_LOCAL, gateOf, STRICT_CASE, TECHNICAL } from './lexicon.ts';
import type { Match } from './matcher.ts';
import type { DecodedName } from './name-stems.ts';
import { Paragraph } from './paragraph.ts';
import type { Reason } from './reasons.ts';
import { REASONS } from './reasons.ts';

export interface Verdict {
  readonly shown: boolean;
  /** The entry to explain; the page's own definition may choose another than the form's. */
  readonly entry: number;
  readonly reason: Reason;
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

function capitalsIn(text: string, start: number, end: number): number {
  let capitals = 0;
  for (let i = start; i < end; i++) if (isCapital(text.charCodeAt(i))) capitals++;
  return capitals;
}

/** "mismatch repair deficient (dMMR)": the same thing again as a short form in brackets; a brand name is a mark of its own. */
const isBracketed = (text: string, from: number, { start, end }: Match): boolean =>
  /^\s?[([]$/.test(text.slice(from, start)) &&
  /[)\]]/.test(text.charAt(end)) &&
  capitalsIn(text, start, end) > 1;

/** Judges the matches of a page, block by block; looks at a text only where a match is not sure by itself. */
export class Judge {
  /** Cue -> number of the paragraph in which it was seen last, of those looked at so far. */
  private seen: Uint32Array | null = null;
  private turn = 0;
  /** One reason for all matches that have the same. */
  private readonly reasons = new Map<number, Reason>();
  private block: BlockMatches = { text: '', matches: [], names: [], paragraphs: [] };
  private paragraph: Paragraph | null = null;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly evidence: PageEvidence,
  ) {}

  /** Verdicts in order; a long form and its short form in brackets are one mention: "overall survival (OS)". */
  all(block: BlockMatches): Found[] {
    const { text, matches } = block;
    const found: Found[] = [];
    for (const match of matches) {
      const last = found.at(-1);
      if (last && match.start < last.end) continue;
      const verdict = this.verdict(block, match);
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
    return block.names.length > 0 && this.evidence.isAboutSubject ? withNames(found, block.names) : found;
  }

  verdict(block: BlockMatches, match: Match): Verdict {
    if (block !== this.block) {
      this.block = block;
      this.paragraph = null;
    }
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
    if (gate === GATE_ASK) return hidden(entry, REASONS.everyday);
    const defined = gate === GATE_FREE ? undefined : this.definitionOf(match);
    if (defined) {
      const { long } = defined;
      if (defined.entry === null) return hidden(entry, { kind: 'defined-otherwise', long });
      if (this.evidence.isAboutSubject) return shown(defined.entry, { kind: 'defined', long });
    }
    if (gate === GATE_FREE && !match.loose)
      return this.evidence.isLone(entry) ? hidden(entry, REASONS.lone) : shown(entry, REASONS.sure);
    if (!this.evidence.isAboutSubject) return hidden(entry, REASONS['off-subject']);
    return gate === GATE_LOCAL ? this.byCues(match, entry) : shown(entry, REASONS.subject);
  }

  /** What the page itself says that a short form, or its plural, stands for. */
  private definitionOf({ form, start, end }: Match): ReturnType<PageEvidence['definitionOf']> {
    const isShort =
      ((this.lexicon.formFlags[form] as number) & STRICT_CASE) !== 0 && end - start <= LONGEST_SHORT_FORM + 1;
    if (!isShort || !this.evidence.hasDefinitions) return undefined;
    const surface = this.block.text.slice(start, end);
    return this.evidence.definitionOf(surface) ?? this.evidence.definitionOf(singularOf(surface));
  }

  private byCues(match: Match, entry: number): Verdict {
    const flags = this.lexicon.formFlags[match.form] as number;
    const paragraph = this.paragraphAt(match.start);
    if ((flags & STRICT_CASE) !== 0 && paragraph.isShoutedIn(this.block.text))
      return hidden(entry, REASONS.capitals);
    const technical = (flags & TECHNICAL) !== 0;
    if (!technical && !this.evidence.isEnglish) return hidden(entry, REASONS['other-language']);
    const list = (this.lexicon.formCues[match.form] as number) - 1;
    if (list >= 0 && paragraph.cues.length > 0) {
      const { cues } = this.lexicon;
      const against = cues.find(sideAgainst(list), this.isNear);
      if (against >= 0) return hidden(entry, this.reasonOf('cue-against', against));
      const cue = cues.find(sideFor(list), this.isNear);
      if (cue >= 0) return shown(entry, this.reasonOf('cue', cue));
    }
    // "PCR" may be another thing than "pCR".
    const isPlain = technical && !match.loose;
    return isPlain && this.evidence.isSteeped
      ? shown(entry, REASONS.subject)
      : hidden(entry, REASONS['no-cue']);
  }

  private reasonOf(kind: 'cue' | 'cue-against', number: number): Reason {
    const key = kind === 'cue' ? number : ~number;
    const known = this.reasons.get(key);
    if (known) return known;
    const reason = { kind, cue: this.lexicon.cues.textOf(number) };
    this.reasons.set(key, reason);
    return reason;
  }

  private readonly isNear = (cue: number): boolean => this.seen?.[cue] === this.turn;

  private paragraphAt(at: number): Paragraph {
    if (this.paragraph?.holds(at)) return this.paragraph;
    const paragraph = this.block.paragraphs.find((p) => p.holds(at)) ?? NOWHERE;
    this.turn++;
    if (paragraph.cues.length > 0) this.seen ??= new Uint32Array(this.lexicon.cues.count);
    for (const cue of paragraph.cues) (this.seen as Uint32Array)[cue] = this.turn;
    return (this.paragraph = paragraph);
  }
}

/** Every ambiguous match has a paragraph; without one it would have no cues. */
const NOWHERE = new Paragraph(0, 0, []);
const shown = (entry: number, reason: Reason): Verdict => ({ shown: true, entry, reason });
const hidden = (entry: number, reason: Reason): Verdict => ({ shown: false, entry, reason });

/** Names of drugs that we do not know, beside what was found: on pages about the subject only. */
function withNames(found: readonly Found[], names: readonly DecodedName[]): Found[] {
  const verdict: Verdict = { shown: true, entry: NO_ENTRY, reason: REASONS.subject };
  const unknown = names
    .filter(({ start, end }) => !found.some((f) => f.start < end && start < f.end))
    .map((name): Found => ({ start: name.start, end: name.end, verdict, name }));
  return [...found, ...unknown].sort((a, b) => a.start - b.start);
}
