/** The blocks of one page, matched and judged, as the page tells of them. Pure. */
import type { Engine } from './engine.ts';
import type { BlockMatches, PageEvidence } from './evidence.ts';
import type { Found, Judge } from './judge.ts';
import { NO_ENTRY } from './judge.ts';
import type { Match } from './matcher.ts';
import type { BlockFindings, PageFindings, PageNews, ShownSpan } from './page-news.ts';
import type { Reason } from './reasons.ts';

interface KnownBlock {
  read: BlockMatches;
  isVisible: boolean;
  /** State of the evidence at the last judgement. */
  judgedIn: number;
  /** What the page was told last. */
  shown: readonly ShownSpan[] | undefined;
}

/** One object for all, but for what a page defines. */
const keyOf = (reason: Reason): Reason | string =>
  'long' in reason ? `${reason.kind} ${reason.long}` : reason;
const isSame = (a: readonly ShownSpan[], b: readonly ShownSpan[] | undefined): boolean =>
  a.length === b?.length && a.every((span, i) => span.every((value, k) => value === b[i]?.[k]));
function spansOf(matches: readonly Match[]): number[] {
  const spans: number[] = [];
  for (const { start, end } of matches) spans.push(start, end);
  return spans;
}

export class PageAnalysis {
  readonly evidence: PageEvidence;
  private readonly judge: Judge;
  private readonly blocks = new Map<number, KnownBlock>();
  /** Of what the page has been told already. */
  private readonly entries = new Set<number>();
  private readonly reasons = new Map<Reason | string, number>();

  constructor(
    private readonly engine: Engine,
    isEnglish = true,
  ) {
    const { evidence, judge } = engine.forPage(isEnglish);
    this.evidence = evidence;
    this.judge = judge;
  }

  /** @returns what the page is to do about it. */
  take({ added, removed, visible, refused }: PageNews): PageFindings {
    for (const block of removed) this.remove(block);
    for (const [block, start, end] of refused) this.refuse(block, start, end);
    const fresh = new Set<KnownBlock>();
    for (const [block, text, isVisible] of added) {
      const read = this.evidence.read(text);
      if (read.matches.length + read.names.length === 0) continue;
      const known: KnownBlock = { read, isVisible: false, judgedIn: -1, shown: undefined };
      this.remove(block);
      this.blocks.set(block, known);
      this.setVisible(known, isVisible);
      fresh.add(known);
    }
    for (const [block, isVisible] of visible) this.setVisible(this.blocks.get(block), isVisible);
    return this.findings(fresh);
  }

  private remove(block: number): void {
    this.setVisible(this.blocks.get(block), false);
    this.blocks.delete(block);
  }

  private setVisible(known: KnownBlock | undefined, isVisible: boolean): void {
    if (!known || known.isVisible === isVisible) return;
    known.isVisible = isVisible;
    if (isVisible) this.evidence.add(known.read);
    else this.evidence.remove(known.read);
  }

  private refuse(block: number, start: number, end: number): void {
    const known = this.blocks.get(block);
    if (!known) return;
    const { isVisible } = known;
    this.setVisible(known, false);
    const matches = known.read.matches.filter((match) => match.start !== start || match.end !== end);
    known.read = { ...known.read, matches };
    known.judgedIn = -1;
    this.setVisible(known, isVisible);
  }

  /** @param fresh is given a reason that the page has not been told yet. */
  private numberOf(reason: Reason, fresh: Reason[]): number {
    const key = keyOf(reason);
    const known = this.reasons.get(key);
    if (known !== undefined) return known;
    fresh.push(reason);
    this.reasons.set(key, this.reasons.size);
    return this.reasons.size - 1;
  }

  private findings(fresh: ReadonlySet<KnownBlock>): PageFindings {
    const blocks: BlockFindings[] = [];
    const ids: [entry: number, id: string][] = [];
    const reasons: Reason[] = [];
    const { state } = this.evidence;
    const tell = ({ start, end, verdict: { entry, reason } }: Found): ShownSpan => {
      if (entry !== NO_ENTRY && !this.entries.has(entry)) ids.push([entry, this.engine.lexicon.idOf(entry)]);
      this.entries.add(entry);
      return [start, end, entry, this.numberOf(reason, reasons)];
    };
    for (const [block, known] of this.blocks) {
      const isFresh = fresh.has(known);
      const matches = isFresh && { matches: spansOf(known.read.matches) };
      if (!known.isVisible || known.judgedIn === state) {
        if (matches) blocks.push({ block, ...matches });
        continue;
      }
      known.judgedIn = state;
      const found = this.judge.all(known.read).filter(({ verdict }) => verdict.shown);
      const shown = found.map(tell);
      if (!matches && isSame(shown, known.shown)) continue;
      known.shown = shown;
      const names = found.flatMap(({ name }) => name ?? []);
      blocks.push({ block, ...matches, shown, ...(names.length > 0 && { names }) });
    }
    return { blocks, ids, reasons };
  }
}
