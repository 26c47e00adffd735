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
  /** Every spelling, for the peers; and those of the quarter. */
  readonly forms: readonly string[];
  readonly quarter: readonly string[];
}

/**
 * Who runs in which world: what one leaves behind, objects for the nodes of the page above all, must not make another
 * quicker. The limit takes half the time where something else keeps them alive.
 */
export const CONTENDERS = {
  limit: ['limit', 'limit, nodes known'],
  'other walks': ['limit without asking what is seen', 'textContent once'],
  gatekeeper: ['gatekeeper, first test', 'gatekeeper, all'],
  reader: [
    'our reader',
    'our reader, nodes known',
    'our reader in stages',
    'find, all forms',
    'find, a quarter of the forms',
  ],
  'Aho-Corasick (ahocorasick)': ['Aho-Corasick (ahocorasick)'],
  'one RegExp': ['one RegExp'],
  'one RegExp, joints and plurals': ['one RegExp, joints and plurals'],
} as const;

export type Family = keyof typeof CONTENDERS;
/** Those that build something in a page before they can begin. */
export type Library = Extract<Family, 'Aho-Corasick (ahocorasick)' | `one RegExp${string}`>;

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
  /** @returns milliseconds that it took. */
  readonly setUp: (family: Family) => number;
  readonly nothing: () => number;
  readonly run: (name: string, budget: number) => Sample;
  readonly once: (name: string) => number;
  /** Runs a contender until its code is as quick as it gets, or the time is over. */
  readonly warm: (name: string, budget: number) => void;
  /** Milliseconds to make our word list ready; and to go from word to word once, and do nothing with them. */
  readonly unpack: () => number;
  readonly touch: () => number;
  readonly mark: (budget: number) => Sample;
  readonly characters: () => number;
}
