/**
 * What the reader knows of a page: the blocks that hold matches, in document order. What stands in them is found elsewhere:
 * blocks are read, an analyst is told the news, and what it finds is learnt.
 */
import type { DecodedName } from '../matching/name-stems.ts';
import type { BlockFindings, PageFindings, PageNews, ShownSpan, Span } from '../matching/page-news.ts';
import type { Reason } from '../matching/reasons.ts';
import type { Block } from './blocks.ts';
import { blockOf } from './blocks.ts';
import { Counts } from './counts.ts';
import { order } from './document-order.ts';
import { Headings } from './headings.ts';
import type { ReadBlock } from './outbox.ts';
import { Outbox } from './outbox.ts';
import { flowsTogether, hasNoBoxes, rangeOf } from './ranges.ts';

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
  /** Given once in a page. */
  readonly number: number;
  readonly block: Block;
  /** What its section begins with. */
  readonly heading: Element | null;
  /** What is to be shown, after the last judgement. */
  mentions: readonly Mention[];
  /** Hidden text counts for nothing until it is shown. */
  visible: boolean;
  /** It has been counted, as it is now or was before. */
  isCounted: boolean;
}

const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

export class PageRecords {
  private readonly byElement = new Map<Element, BlockRecord[]>();
  /** By what stands first in each. */
  private readonly byFirst = new WeakMap<Node, BlockRecord>();
  private readonly byNumber = new Map<number, BlockRecord>();
  /** All records in document order, and those among them that have been forgotten: taken out together. */
  private ordered: BlockRecord[] = [];
  private readonly gone = new Set<BlockRecord>();
  private readonly headings = new Headings((element) => {
    const last = this.recordsOf(element).at(-1);
    return last?.block.first === element ? last.heading : undefined;
  });
  private numbers = 0;
  private readonly outbox = new Outbox<BlockRecord>();
  /** The record that what is read next may follow. */
  private last: BlockRecord | null = null;
  private readonly ids = new Map<number, string>();
  private reasons: Reason[] = [];
  /** An analyst who knew nothing is being told all: what it does not name is none. */
  private isAllTold = false;
  readonly counts = new Counts();

  /**
   * Reads a block. @param follows whether it was met behind the one before, in the same walk.
   * @param met the heading met last in that walk.
   */
  read(block: Block, follows = false, met = block.heading): void {
    // A walk may have come to what was added before it was told of.
    const known = this.knownAs(block);
    const visible = known?.visible ?? isVisible(block.element);
    this.outbox.read({ number: ++this.numbers, block, visible, follows, met, known });
  }

  private knownAs(block: Block): BlockRecord | undefined {
    const known = this.byElement.has(block.element) ? this.byFirst.get(block.first) : undefined;
    return known?.block.element === block.element && known.block.text === block.text ? known : undefined;
  }

  /** @returns what the analyst is to be told, or null; asked for again, what has come about since. */
  news(): PageNews | null {
    return this.outbox.take();
  }

  /** The same without what has been read: what the last answer has led to. */
  changes(): PageNews | null {
    return this.outbox.takeChanges();
  }

  /** The same for an analyst who knows nothing of this page, in place of the news taken last. */
  allNews(): PageNews {
    this.reasons = [];
    this.isAllTold = true;
    return this.outbox.all(this.byNumber.values());
  }

  /**
   * Takes in an answer. To be run to its end, in slices: a step is a block.
   * @param found is given the records that have come by it, in order.
   */
  *learn({ blocks, ids, reasons }: PageFindings, found: BlockRecord[] = []): Generator<void> {
    for (const [entry, id] of ids) this.ids.set(entry, id);
    this.reasons.push(...reasons);
    const told = new Map<number, BlockFindings>();
    for (const findings of blocks) told.set(findings.block, findings);
    for (const read of this.outbox.asked) {
      if (!read.follows) this.last = null;
      // It has left the page meanwhile: among what has a place there, it has none.
      if (!read.block.element.isConnected) {
        this.outbox.remove(read);
        continue;
      }
      const findings = told.get(read.number);
      const known = read.known ?? (findings && this.knownAs(read.block));
      // Read twice before the answer to the first came.
      if (known && !read.known) this.outbox.remove(read);
      const record = known ?? (findings && this.record(read));
      if (!record) continue;
      this.last = record;
      if (!known) found.push(record);
      yield;
    }
    this.outbox.asked = [];
    this.headings.forget();
    for (const findings of blocks) {
      const record = this.byNumber.get(findings.block);
      if (!record) continue;
      const refused = this.refuseIn(record, findings);
      if (findings.shown) this.show(record, standing(findings.shown, refused), findings.names);
      yield;
    }
    if (this.isAllTold)
      for (const record of this.byNumber.values()) if (!told.has(record.number)) this.show(record, []);
    this.isAllTold = false;
  }

  private record({ number, block, visible, met }: ReadBlock<BlockRecord>): BlockRecord {
    const heading = met ?? (this.last ? this.last.heading : this.headings.above(block.first));
    const record: BlockRecord = { number, block, heading, mentions: NO_MENTIONS, visible, isCounted: false };
    const list = this.byElement.get(block.element);
    this.byFirst.set(block.first, record);
    this.byNumber.set(number, record);
    if (list) list.push(record);
    else this.byElement.set(block.element, [record]);
    this.insert(record, this.last);
    return record;
  }

  /** Words of boxes side by side make no term: the analyst cannot know. @returns those that are none. */
  private refuseIn(record: BlockRecord, { matches }: BlockFindings): readonly Span[] {
    if (!matches || hasNoBoxes(record.block)) return NO_SPANS;
    const refused: Span[] = [];
    for (let i = 0; i < matches.length; i += 2) {
      const [start, end] = [matches[i] as number, matches[i + 1] as number];
      if (flowsTogether(record.block, start, end)) continue;
      this.outbox.refuse(record, start, end);
      refused.push([start, end]);
    }
    return refused;
  }

  private show(record: BlockRecord, shown: readonly ShownSpan[], names: readonly DecodedName[] = []): void {
    const known = record.mentions;
    let named = 0;
    // Not grown one by one: such a list has room for many more.
    record.mentions = shown.map(([start, end, entry, number]) => {
      const reason = this.reasons[number] as Reason;
      const name = entry < 0 ? names[named++] : undefined;
      const same = known.find((mention) => mention.start === start && mention.end === end);
      return same
        ? Object.assign(same, { entry, reason })
        : { record, start, end, entry, name, reason, first: false, range: null };
    });
    this.counts.change(record);
  }

  /** Of an entry that a mention names; empty for the name of a drug without one. */
  idOf(entry: number): string {
    return this.ids.get(entry) ?? '';
  }

  /** Forgets the blocks of an element, before they are read again. */
  forget(element: Element): readonly BlockRecord[] {
    const gone = this.recordsOf(element);
    this.byElement.delete(element);
    for (const record of gone) {
      this.outbox.remove(record);
      this.byNumber.delete(record.number);
      this.byFirst.delete(record.block.first);
      this.gone.add(record);
      this.counts.change(record);
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
    this.counts.change(record);
    this.outbox.turn(record);
    return true;
  }

  /** Counts what is shown; in slices, as above. */
  counting(): Generator<void> {
    return this.counts.run(this.inOrder);
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
    this.counts.shift(low);
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
const NO_SPANS: readonly Span[] = [];

/** @returns what is to be shown of that without the matches that are none. */
function standing(shown: readonly ShownSpan[], refused: readonly Span[]): readonly ShownSpan[] {
  if (refused.length === 0) return shown;
  return shown.filter(([from, to]) => !refused.some(([start, end]) => from < end && start < to));
}

/** The live range of a mention, or null once its text has gone. */
export function rangeOfMention(mention: Mention): Range | null {
  // The range of what left the page stays empty, though the same text may have come back.
  if (mention.range?.collapsed) mention.range = null;
  return (mention.range ??= rangeOf(mention.record.block, mention.start, mention.end));
}

const inDocumentOrder = (a: BlockRecord, b: BlockRecord): number => order(a.block.first, b.block.first);
