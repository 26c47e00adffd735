/** What the reader knows of a page: the blocks that hold matches, judged, in document order. */
import type { Judge } from '../matching/judge.ts';
import type { DecodedName } from '../matching/name-stems.ts';
import type { Engine } from '../matching/engine.ts';
import type { BlockMatches, PageEvidence } from '../matching/evidence.ts';
import type { Reason } from '../matching/reasons.ts';
import type { Block } from './blocks.ts';
import { blockOf } from './blocks.ts';
import { order } from './document-order.ts';
import { flowsTogether, rangeOf } from './ranges.ts';

/** A place in the page that may be explained. Stays the same object while its text does. */
export interface Mention {
  readonly record: BlockRecord;
  /** UTF-16 offsets [start, end) into the block's text. */
  readonly start: number;
  readonly end: number;
  /** Number of the entry in the lexicon, or NO_ENTRY. */
  entry: number;
  /** What the name of a drug without an entry tells. */
  readonly name: DecodedName | undefined;
  /** Why it is shown. */
  reason: Reason;
  /** The first of its entry in its section. */
  first: boolean;
  range: Range | null;
}

export interface BlockRecord {
  readonly block: Block;
  /** What stands in it, whether or not it is shown. */
  readonly read: BlockMatches;
  /** What its section begins with. */
  readonly heading: Element | null;
  /** What is shown of the matches, after the last judgement. */
  mentions: readonly Mention[];
  /** State of the evidence at the last judgement. */
  judgedIn: number;
  /** Hidden text counts for nothing until it is shown. */
  visible: boolean;
}

const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** A page that does not say its language is taken for English. */
const isEnglish = (): boolean => /^(en\b|$)/i.test(document.documentElement.lang.trim());

/** Blocks that stay as they are, in one step. */
const STRIDE = 256;

export class PageRecords {
  readonly evidence: PageEvidence;
  private readonly byElement = new Map<Element, BlockRecord[]>();
  /** By what stands first in each. */
  private readonly byFirst = new WeakMap<Node, BlockRecord>();
  /** All records in document order, and those among them that have been forgotten: taken out together. */
  private ordered: BlockRecord[] = [];
  private readonly gone = new Set<BlockRecord>();
  private readonly verdicts: Judge;
  /** Of the page, from the first walk after a judgement to the next one. */
  private headings: NodeListOf<Element> | null = null;
  /** Mentions that a reader can see, and the entries that they name, at the last judgement. */
  count = 0;
  entries: ReadonlySet<number> = new Set();

  constructor(engine: Engine) {
    const { evidence, judge } = engine.forPage(isEnglish());
    this.evidence = evidence;
    this.verdicts = judge;
  }

  /**
   * Reads a block. @param before what was read last in the same walk: its blocks come in order.
   * @param met the heading met last in it.
   * @returns its record, or null where no form occurs in it.
   */
  read(block: Block, before: BlockRecord | null = null, met = block.heading): BlockRecord | null {
    // A walk may have come to what was added before it was told of.
    const list = this.byElement.get(block.element);
    const known = list && this.byFirst.get(block.first);
    if (known?.block.element === block.element && known.block.text === block.text) return known;
    const all = this.evidence.read(block.text);
    // Copied, for as it grows a list has room for many more.
    const matches = all.matches.filter((m) => flowsTogether(block, m.start, m.end)).slice();
    if (matches.length + all.names.length === 0) return null;
    const read = { ...all, matches };
    const heading = met ?? (before ? before.heading : this.headingOf(block.first));
    const record: BlockRecord = {
      block,
      read,
      heading,
      mentions: NO_MENTIONS,
      judgedIn: -1,
      visible: false,
    };
    this.byFirst.set(block.first, record);
    if (list) list.push(record);
    else this.byElement.set(block.element, [record]);
    this.insert(record, before);
    this.refreshVisibility(record);
    return record;
  }

  /** Forgets the blocks of an element, before they are read again. */
  forget(element: Element): readonly BlockRecord[] {
    const gone = this.recordsOf(element);
    this.byElement.delete(element);
    for (const record of gone) {
      if (record.visible) this.evidence.remove(record.read);
      this.byFirst.delete(record.block.first);
      this.gone.add(record);
    }
    return gone;
  }

  private get inOrder(): BlockRecord[] {
    if (this.gone.size > 0) this.ordered = this.ordered.filter((record) => !this.gone.has(record));
    this.gone.clear();
    return this.ordered;
  }

  /** Forgets every block that has left the page. */
  forgetDetached(): readonly Element[] {
    const detached = [...this.byElement.keys()].filter((element) => !element.isConnected);
    for (const element of detached) this.forget(element);
    return detached;
  }

  /** Text hidden when it was read may be shown now, or the other way round. @returns true where that changed. */
  refreshVisibility(record: BlockRecord): boolean {
    const visible = isVisible(record.block.element);
    if (visible === record.visible) return false;
    record.visible = visible;
    if (visible) this.evidence.add(record.read);
    else this.evidence.remove(record.read);
    return true;
  }

  /**
   * Judges what has to be judged anew, and says which mentions stand first in their section. To be run to its end, in
   * slices: a step is a block that is judged, or many that stay as they are.
   */
  *judging(): Generator<void> {
    const { state } = this.evidence;
    const ordered = this.inOrder;
    let heading: Element | null = null;
    let count = 0;
    const entries = new Set<number>();
    let seen = new Set<number>();
    for (let i = 0; i < ordered.length; i++) {
      const record = ordered[i] as BlockRecord;
      if (!record.visible) continue;
      if (record.heading !== heading) seen = new Set();
      heading = record.heading;
      const isStale = record.judgedIn !== state;
      if (isStale) this.judgeRecord(record, state);
      count += record.mentions.length;
      for (const mention of record.mentions) {
        const { entry } = mention;
        mention.first = !seen.has(entry);
        if (!mention.first) continue;
        seen.add(entry);
        entries.add(entry);
      }
      if (isStale || i % STRIDE === 0) yield;
    }
    this.count = count;
    this.entries = entries;
    this.headings = null;
  }

  /**
   * The heading that a node stands under. To compare places is slow where an element has thousands of children, so it is
   * asked for once in a walk only; all others follow from the walk itself.
   */
  private headingOf(node: Node): Element | null {
    this.headings ??= document.querySelectorAll('h1,h2,h3,h4,h5,h6');
    let low = 0;
    let high = this.headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(this.headings[middle] as Element, node) <= 0) low = middle + 1;
      else high = middle;
    }
    return this.headings[low - 1] ?? null;
  }

  /** The same in one piece. */
  judge(): void {
    for (const done of this.judging()) void done;
  }

  private judgeRecord(record: BlockRecord, state: number): void {
    const known = record.mentions;
    const mentions: Mention[] = [];
    for (const { start, end, verdict, name } of this.verdicts.all(record.read)) {
      const { shown, entry, reason } = verdict;
      if (!shown) continue;
      const same = known.find((m) => m.start === start && m.end === end);
      if (same) Object.assign(same, { entry, reason });
      mentions.push(same ?? { record, start, end, entry, name, reason, first: false, range: null });
    }
    record.judgedIn = state;
    // As it grows, a list has room for many more.
    record.mentions = mentions.slice();
  }

  /** Pages mostly grow at the end: looks there first, then by halves. */
  private insert(record: BlockRecord, before: BlockRecord | null): void {
    const ordered = this.inOrder;
    let low = 0;
    let high = ordered.length;
    const last = ordered[high - 1];
    if (!last || last === before || inDocumentOrder(last, record) < 0) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inDocumentOrder(ordered[middle] as BlockRecord, record) < 0) low = middle + 1;
      else high = middle;
    }
    if (low === ordered.length) ordered.push(record);
    else ordered.splice(low, 0, record);
  }

  recordsOf(element: Element): readonly BlockRecord[] {
    return this.byElement.get(element) ?? [];
  }

  recordAt(node: Node): BlockRecord | undefined {
    const element = blockOf(node);
    const records = element ? this.recordsOf(element) : [];
    return records.find(({ block }) => block.nodes.includes(node as Text));
  }

  get elements(): Iterable<Element> {
    return this.byElement.keys();
  }

  /** All mentions a reader can see, in document order. */
  shown(): Mention[] {
    return this.inOrder.flatMap((record) => (record.visible ? record.mentions : []));
  }
}

const NO_MENTIONS: readonly Mention[] = [];

/** The live range of a mention, or null once its text has gone. */
export function rangeOfMention(mention: Mention): Range | null {
  // The range of what left the page stays empty, though the same text may have come back.
  if (mention.range?.collapsed) mention.range = null;
  return (mention.range ??= rangeOf(mention.record.block, mention.start, mention.end));
}

const inDocumentOrder = (a: BlockRecord, b: BlockRecord): number => order(a.block.first, b.block.first);
