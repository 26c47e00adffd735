/** What an analyst has not been told yet: blocks that were read, and what has become of others. */
import type { PageNews } from '../matching/page-news.ts';
import type { Block } from './blocks.ts';

/** Blocks have numbers: the analyst never sees the page. */
interface Told {
  readonly number: number;
  readonly block: Block;
  readonly visible: boolean;
}

export interface ReadBlock<Known> extends Told {
  /** Whether it was met behind the one before, in the same walk. */
  readonly follows: boolean;
  /** The heading met last in that walk. */
  readonly met: Element | null;
  /** It had been read before, and is as it was. */
  readonly known: Known | undefined;
}

/**
 * Text to be told at once, in characters: first about as much as stands in a view, so that it is marked soon; then what can
 * be made into a message in one task.
 */
const FIRST_LETTERS = 10_000;
const MOST_LETTERS = 100_000;

/** A page that does not say its language is taken for English. */
const isEnglish = (): boolean => /^(en\b|$)/i.test(document.documentElement.lang.trim());

const added = (blocks: readonly Told[]): PageNews['added'] =>
  blocks.map(({ number, block, visible }) => [number, block.text, visible]);

export class Outbox<Known extends Told> {
  private reads: ReadBlock<Known>[] = [];
  private removed: number[] = [];
  private turned = new Set<Known>();
  private refused: PageNews['refused'][number][] = [];
  private most = FIRST_LETTERS;
  /** Blocks that an answer is awaited for, in the order in which they were read. */
  asked: readonly ReadBlock<Known>[] = [];

  read(block: ReadBlock<Known>): void {
    this.reads.push(block);
  }

  /** It has come into sight, or gone out of it. */
  turn(block: Known): void {
    this.turned.add(block);
  }

  remove({ number }: Told): void {
    this.removed.push(number);
  }

  refuse({ number }: Known, start: number, end: number): void {
    this.refused.push([number, start, end]);
  }

  /** @returns what has come about since the last time, or null; of many texts the first ones. */
  take(): PageNews | null {
    let length = 0;
    const last = this.reads.findIndex(({ block }) => (length += block.text.length) > this.most);
    const reads = this.reads.splice(0, last < 0 ? Infinity : last + 1);
    if (reads.length > 0) this.most = MOST_LETTERS;
    return this.news(reads);
  }

  /** The same without what has been read. */
  takeChanges(): PageNews | null {
    return this.news([]);
  }

  private news(reads: readonly ReadBlock<Known>[]): PageNews | null {
    const { removed, turned, refused } = this;
    if (reads.length + removed.length + turned.size + refused.length === 0) return null;
    this.asked = reads;
    this.removed = [];
    this.turned = new Set();
    this.refused = [];
    return {
      isEnglish: isEnglish(),
      added: added(reads.filter(({ known }) => !known)),
      removed,
      visible: [...turned].map(({ number, visible }) => [number, visible]),
      refused,
    };
  }

  /** The same for an analyst who knows nothing of this page. @param known all that is known of it. */
  all(known: Iterable<Known>): PageNews {
    const blocks = [...known, ...this.asked.filter((read) => !read.known)];
    return { isEnglish: isEnglish(), added: added(blocks), removed: [], visible: [], refused: [] };
  }
}
