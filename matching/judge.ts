/**
 * Whether a match may be shown: last pure stage, over the matches of a block and what the page says as a whole. Every
 * verdict has a reason that can be told to the reader.
 */
import { bracketedShortForm } from './abbreviations.ts';
import { CueFinder } from './cues.ts';
import type { BlockMatches, PageEvidence } from './evidence.ts';
import { LONGEST_SHORT_FORM } from './evidence.ts';
import type { Cues, Lexicon } from './lexicon.ts';
import { GATE_ASK, GATE_FREE, GATE_LOCAL, gateOf, STRICT_CASE, TECHNICAL } from './lexicon.ts';
import type { Match } from './matcher.ts';
import type { DecodedName } from './name-stems.ts';
import type { Paragraph } from './paragraph.ts';
import { paragraphAt } from './paragraph.ts';
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

/** "mismatch repair deficient (dMMR)": the same thing again as a short form in brackets; a brand name is a mark of its own. */
const isBracketed = (text: string, from: number, { start, end }: Match): boolean =>
  /^\s?[([]$/.test(text.slice(from, start)) &&
  /[)\]]/.test(text.charAt(end)) &&
  /\p{Lu}.*\p{Lu}/u.test(text.slice(start, end));

/** Judges the matches of a page, block by block; looks at a text only where a match is not sure by itself. */
export class Judge {
  private readonly finder = new CueFinder();
  private block: BlockMatches = { text: '', matches: [], names: [] };
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
    const no = (reason: Reason): Verdict => ({ shown: false, entry, reason });
    const yes = (reason: Reason, meant = entry): Verdict => ({ shown: true, entry: meant, reason });

    if (gate === GATE_ASK) return no(REASONS.everyday);
    const defined = gate === GATE_FREE ? undefined : this.definitionOf(match);
    if (defined) {
      if (defined.entry === null) return no({ kind: 'defined-otherwise', long: defined.long });
      if (this.evidence.isAboutSubject) return yes({ kind: 'defined', long: defined.long }, defined.entry);
    }
    if (gate === GATE_FREE && !match.loose) {
      return this.evidence.isLone(entry) ? no(REASONS.lone) : yes(REASONS.sure);
    }
    if (!this.evidence.isAboutSubject) return no(REASONS['off-subject']);
    if (gate !== GATE_LOCAL) return yes(REASONS.subject);
    return this.byCues(match, no, yes);
  }

  /** What the page itself says that a short form, or its plural, stands for. */
  private definitionOf({ form, start, end }: Match): ReturnType<PageEvidence['definitionOf']> {
    const isShort =
      ((this.lexicon.formFlags[form] as number) & STRICT_CASE) !== 0 && end - start <= LONGEST_SHORT_FORM + 1;
    if (!isShort || !this.evidence.hasDefinitions) return undefined;
    const surface = this.block.text.slice(start, end);
    return (
      this.evidence.definitionOf(surface) ?? this.evidence.definitionOf(surface.replace(/(?<=\p{Lu})s$/u, ''))
    );
  }

  private byCues(match: Match, no: (r: Reason) => Verdict, yes: (r: Reason) => Verdict): Verdict {
    const flags = this.lexicon.formFlags[match.form] as number;
    const paragraph = this.paragraphAt(match.start);
    if ((flags & STRICT_CASE) !== 0 && paragraph.isShouted) return no(REASONS.capitals);
    const technical = (flags & TECHNICAL) !== 0;
    if (!technical && !this.evidence.isEnglish) return no(REASONS['other-language']);
    const cues = this.cuesOf(match.form);
    const near = paragraph.cues(this.finder, () => this.listsIn(paragraph));
    const against = cues.against.find((cue) => near.has(cue));
    if (against !== undefined) return no({ kind: 'cue-against', cue: against });
    const cue = cues.for.find((word) => near.has(word));
    if (cue !== undefined) return yes({ kind: 'cue', cue });
    // "PCR" may be another thing than "pCR".
    const isPlain = technical && !match.loose;
    return isPlain && this.evidence.isSteeped ? yes(REASONS.subject) : no(REASONS['no-cue']);
  }

  private paragraphAt(at: number): Paragraph {
    if (!this.paragraph?.holds(at)) this.paragraph = paragraphAt(this.block.text, at, this.paragraph);
    return this.paragraph;
  }

  /** The lists of cues of all matches in a paragraph. */
  private listsIn({ start, end }: Paragraph): Cues[] {
    const { matches } = this.block;
    const lists: Cues[] = [];
    for (let i = firstFrom(matches, start); i < matches.length && (matches[i] as Match).start < end; i++) {
      const { form, rivals } = matches[i] as Match;
      lists.push(this.cuesOf(form), ...rivals.map((rival) => this.cuesOf(rival)));
    }
    return lists;
  }

  private cuesOf(form: number): Cues {
    return this.lexicon.cues[(this.lexicon.formCues[form] as number) - 1] ?? NO_CUES;
  }
}

/** Number of the first match that does not begin before `start`. */
function firstFrom(matches: readonly Match[], start: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as Match).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NO_CUES: Cues = { for: [], against: [] };

/** Names of drugs that we do not know, beside what was found: on pages about the subject only. */
function withNames(found: readonly Found[], names: readonly DecodedName[]): Found[] {
  const verdict: Verdict = { shown: true, entry: NO_ENTRY, reason: REASONS.subject };
  const unknown = names
    .filter(({ start, end }) => !found.some((f) => f.start < end && start < f.end))
    .map((name): Found => ({ start: name.start, end: name.end, verdict, name }));
  return [...found, ...unknown].sort((a, b) => a.start - b.start);
}
