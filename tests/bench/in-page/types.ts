/** What the driver and the script in the page say to each other; plain data, so that it can be sent. */
import type { PackedLexicon } from '../../../matching/lexicon.ts';

export interface SetUp {
  readonly packed: PackedLexicon;
  /** A quarter of the forms, to see whether their number matters. */
  readonly packedQuarter: PackedLexicon;
  /** No forms at all. */
  readonly packedNothing: PackedLexicon;
  /** Source of the gatekeeper's expression. */
  readonly sentinels: string;
  /** Every spelling, for the peers. */
  readonly forms: readonly string[];
}

/** One measurement. */
export interface Sample {
  /** Milliseconds for the whole page; scaled up where only a share of it was read in time. */
  readonly ms: number;
  /** Below 1 where the contender was stopped. */
  readonly share: number;
  readonly found: number;
  /** Milliseconds of each stage. */
  readonly stages?: Readonly<Record<string, number>>;
}

export interface Bench {
  /** @returns what it took to make each list ready. */
  readonly setUp: () => Record<string, number>;
  readonly names: () => string[];
  /** The limit and the contender right after each other, in this order or the other: the first warms the page up. */
  readonly pair: (
    name: string,
    budget: number,
    limitFirst: boolean,
  ) => readonly [limit: number, sample: Sample];
  readonly once: (name: string) => number;
  /** Runs a contender until its code is as quick as it gets, or the time is over. */
  readonly warm: (name: string, budget: number) => void;
  /** Milliseconds to make our word list ready; and to read its letters once, and do nothing with them. */
  readonly unpack: () => number;
  readonly touch: () => number;
  readonly mark: (budget: number) => Sample;
  readonly characters: () => number;
}
