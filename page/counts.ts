/** What a reader can see of a page: how many mentions, of which entries, and which of them stand first in their section. */
import type { BlockRecord } from './records.ts';

/** Blocks that stay as they are, in one step. */
const STRIDE = 256;

export class Counts {
  /** Something is to be shown, or is not any more, since the last count. */
  isStale = false;
  /** Mentions that a reader can see, and the entries that they name, at the last count: a drug without one names none. */
  mentions = 0;
  entries: ReadonlySet<number> = new Set();
  /** So many records, from the first on, are as they were counted: pages mostly grow at the end. */
  private counted = 0;
  /** The section that the last of them stands in, and what it names up to there. */
  private heading: Element | null = null;
  private seen = new Set<number>();

  /** What a record shows is another than before. */
  change({ isCounted }: BlockRecord): void {
    this.isStale = true;
    if (isCounted) this.counted = 0;
  }

  /** A record has come in. @param at its place among all. */
  shift(at: number): void {
    if (at < this.counted) this.counted = 0;
  }

  /** @param ordered all records in document order. To be run to its end, in slices. */
  *run(ordered: readonly BlockRecord[]): Generator<void> {
    // Whatever changes between two slices is for the next count.
    this.isStale = false;
    const from = this.counted;
    if (from === 0) this.heading = null;
    let { heading } = this;
    let seen = from === 0 ? new Set<number>() : this.seen;
    let mentions = from === 0 ? 0 : this.mentions;
    const entries = new Set(from === 0 ? [] : this.entries);
    for (let i = from; i < ordered.length; i++) {
      const record = ordered[i] as BlockRecord;
      record.isCounted = true;
      if (i % STRIDE === 0) yield;
      if (!record.visible) continue;
      if (record.heading !== heading) {
        ({ heading } = record);
        seen = new Set();
      }
      mentions += record.mentions.length;
      for (const mention of record.mentions) {
        const { entry } = mention;
        mention.first = !seen.has(entry);
        if (!mention.first) continue;
        seen.add(entry);
        if (entry >= 0) entries.add(entry);
      }
    }
    this.heading = heading;
    this.seen = seen;
    this.mentions = mentions;
    this.entries = entries;
    this.counted = this.isStale ? 0 : ordered.length;
  }
}
