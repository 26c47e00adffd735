/**
 * The compiled word list of all forms: words, and a trie of words in typed arrays. Built at build time (`trie.ts`);
 * in a page it is only decoded.
 */
import { hashOf } from './words.ts';

/** As shipped. Lists of texts are joined by line feeds; numbers are base64 of 16-bit units; counts are one character each. */
export interface PackedLexicon {
  /** Words, then other spellings of words: "tumour". */
  readonly words: string;
  /** For each other spelling the number of its word. */
  readonly aliases: string;
  readonly edgeWords: string;
  /** Number of children of the root, and of each other node. */
  readonly rootEdges: number;
  readonly edgeCounts: string;
  readonly formCounts: string;
  readonly formEntry: string;
  readonly formFlags: string;
  readonly spellings: string;
  readonly cues: string;
  readonly formCues: string;
  readonly ids: string;
  readonly weights: string;
}

export interface Cues {
  /** Folded words or phrases; a trailing * leaves the ending open. */
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export interface Lexicon {
  /** Folded words and their other spellings. */
  readonly spelledWords: readonly string[];
  /** Spelling -> word. */
  readonly wordOf: Uint16Array;
  /** Slot of a hash -> number of a spelling + 1, with 16 more bits of the hash beside it. */
  readonly table: Uint16Array;
  readonly prints: Uint16Array;
  /** Word -> node below the root, or 0. Nodes are numbered breadth first, so edge e leads to node e + 1. */
  readonly roots: Uint16Array;
  readonly edgeStart: Uint16Array;
  readonly edgeWords: Uint16Array;
  /** Forms ending at node n: formStart[n] to formStart[n + 1]. */
  readonly formStart: Uint16Array;
  readonly formEntry: Uint16Array;
  readonly formFlags: Uint16Array;
  /** As written, where letter case or punctuation has to be compared; else empty. */
  readonly spellings: readonly string[];
  readonly cues: readonly Cues[];
  /** Form -> number of its cues + 1, or 0. */
  readonly formCues: Uint16Array;
  readonly ids: readonly string[];
  /** Entry -> how much one free mention says that the page is about the subject: 0, 1 or CORE_WEIGHT. */
  readonly weights: Uint16Array;
}

/** Weight of entries that only pages about the subject name. */
export const CORE_WEIGHT = 2;

export const GATE_FREE = 0;
export const GATE_PAGE = 1;
export const GATE_LOCAL = 2;
/** Known to every reader: never marked, but found when a reader asks. */
export const GATE_ASK = 3;
const GATE_BITS = 3;
/** Some words of the form must keep their capitals. */
export const STRICT_CASE = 1 << 2;
/** The form has punctuation inside, which must be the same. */
export const EXACT_GAPS = 1 << 3;
const JOINT_SHIFT = 4;
const JOINT_BITS = 0b111111;
/** Words such as "drugs" or "therapy" behind the form belong to it. */
export const TAKES_TAIL = 1 << 10;
/** Hardly a word of everyday speech: needs no cue on a page that is steeped in the subject. */
export const TECHNICAL = 1 << 11;
/** "anti-" before the form belongs to it, and so do words behind it then: "anti-CD38 antibody". */
export const TAKES_ANTI = 1 << 12;
/** Only pages about cancer have it: "tumor", kinds of cancer, not their short forms. */
export const NAMES_CANCER = 1 << 13;

export const gateOf = (flags: number): number => flags & GATE_BITS;
/** Which joints may stand between the words: bit n for joint n of `words.ts`. */
export const jointsOf = (flags: number): number => (flags >> JOINT_SHIFT) & JOINT_BITS;
export const flagsOf = (gate: number, strict: boolean, exactGaps: boolean, joints: number): number =>
  gate | (strict ? STRICT_CASE : 0) | (exactGaps ? EXACT_GAPS : 0) | (joints << JOINT_SHIFT);

export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;
export const printOf = (hash: number): number => hash >>> 16;

function numbers(packed: string): Uint16Array {
  const bytes = atob(packed);
  const out = new Uint16Array(bytes.length >> 1);
  for (let i = 0; i < out.length; i++) out[i] = bytes.charCodeAt(2 * i) | (bytes.charCodeAt(2 * i + 1) << 8);
  return out;
}

/** First character of a packed count; quotes and the backslash are left out of the range by `packCounts`. */
export const COUNT_BASE = 0x23;
export const MOST_COUNT = 0x5b - COUNT_BASE;

/** Sums of counts: where the children or forms of each node begin. @param first the count of the root. */
function startsOf(first: number, counts: string, from: number): Uint16Array {
  const starts = new Uint16Array(counts.length + 2);
  starts[0] = from;
  starts[1] = from + first;
  for (let i = 0; i < counts.length; i++)
    starts[i + 2] = (starts[i + 1] as number) + counts.charCodeAt(i) - COUNT_BASE;
  return starts;
}

/** Two open slots for each taken one keep probing short. */
function tableOf(words: readonly string[]): Pick<Lexicon, 'table' | 'prints'> {
  const size = 1 << Math.ceil(Math.log2(Math.max(8, words.length * 3)));
  const table = new Uint16Array(size);
  const prints = new Uint16Array(size);
  words.forEach((word, i) => {
    const hash = hashOf(word);
    let slot = slotOf(hash, size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = i + 1;
    prints[slot] = printOf(hash);
  });
  return { table, prints };
}

const list = (packed: string, separator = '\n'): string[] => (packed === '' ? [] : packed.split(separator));

export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const spelledWords = list(packed.words);
  const aliases = numbers(packed.aliases);
  const ownWords = spelledWords.length - aliases.length;
  const edgeWords = numbers(packed.edgeWords);
  const roots = new Uint16Array(ownWords);
  for (let e = 0; e < packed.rootEdges; e++) roots[edgeWords[e] as number] = e + 1;
  return {
    spelledWords,
    wordOf: Uint16Array.from(spelledWords, (_, i) => (i < ownWords ? i : (aliases[i - ownWords] as number))),
    ...tableOf(spelledWords),
    roots,
    edgeStart: startsOf(packed.rootEdges, packed.edgeCounts, 0),
    edgeWords,
    formStart: startsOf(0, packed.formCounts, 0),
    formEntry: numbers(packed.formEntry),
    formFlags: numbers(packed.formFlags),
    spellings: packed.spellings.split('\n'),
    cues: list(packed.cues).map((line) => {
      const [yes = '', no = ''] = line.split('|');
      return { for: list(yes, ','), against: list(no, ',') };
    }),
    formCues: numbers(packed.formCues),
    ids: list(packed.ids),
    weights: numbers(packed.weights),
  };
}
