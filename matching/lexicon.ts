/**
 * The compiled word list of all forms: a hash table of words and a trie of words, in typed arrays.
 * Built at build time (`trie.ts`); in a page it is only decoded, nothing is built there.
 */

/** As shipped: numbers as base64 of little-endian 16-bit units, texts joined by line feeds. */
export interface PackedLexicon {
  readonly words: string;
  readonly table: string;
  readonly prints: string;
  readonly roots: string;
  readonly edgeStart: string;
  readonly edgeWords: string;
  readonly formStart: string;
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
  /** Folded words. Slot of a hash -> word number + 1, with 16 more bits of the hash beside it. */
  readonly words: readonly string[];
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
  /** Entry -> how much one free mention says that the page is about the subject: 1, or CORE_WEIGHT. */
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

const list = (packed: string, separator: string): string[] => (packed === '' ? [] : packed.split(separator));

export function unpackLexicon(packed: PackedLexicon): Lexicon {
  return {
    words: list(packed.words, '\n'),
    table: numbers(packed.table),
    prints: numbers(packed.prints),
    roots: numbers(packed.roots),
    edgeStart: numbers(packed.edgeStart),
    edgeWords: numbers(packed.edgeWords),
    formStart: numbers(packed.formStart),
    formEntry: numbers(packed.formEntry),
    formFlags: numbers(packed.formFlags),
    spellings: packed.spellings.split('\n'),
    cues: list(packed.cues, '\n').map((line) => {
      const [yes = '', no = ''] = line.split('|');
      return { for: list(yes, ','), against: list(no, ',') };
    }),
    formCues: numbers(packed.formCues),
    ids: list(packed.ids, '\n'),
    weights: numbers(packed.weights),
  };
}
