/**
 * The compiled word list of all forms: words, and a trie of words in typed arrays. Built at build time (`trie.ts`); in a
 * page it is only decoded, in one pass, and what few pages need is left packed until it is asked for.
 */
import type { PackedCues } from './cue-list.ts';
import { CueLists } from './cue-list.ts';
import { HAS_CUES, likelyFlags, NO_FORM } from './form-flags.ts';
import { wordsTo, spellingsOf } from './lexicon-texts.ts';
import { NONE_BELOW } from './nodes.ts';
import { bytesOf, DIGITS, digits, unpackNumbers } from './numbers.ts';
import type { PackedWords, WordTable } from './word-table.ts';
import { unpackWords } from './word-table.ts';

export * from './form-flags.ts';

/**
 * As shipped; numbers are packed as `numbers.ts` says. The trie is written depth first: behind each node all that is
 * below it, and node 0 is none. So a node says where its neighbour is, and nothing has to be added up in a page.
 */
export interface PackedLexicon {
  /** Those that begin forms come first, and their nodes have their order. */
  readonly words: PackedWords;
  /** For each node the character with the code NONE_BELOW + the number of nodes below it. */
  readonly below: string;
  /** Numbers that no character has: steps from one such node to the next, each with the number. */
  readonly manyBelow: string;
  /** Words of all other nodes: the first digits are places in `frequent`, what is beyond is counted from `firstInner`. */
  readonly innerWords: string;
  readonly frequent: string;
  readonly firstInner: number;
  /**
   * For each node the place of what is to be changed in the likely flags of its form, and those of its entry, to have
   * its flags: in the one list for nodes with none below them, in the other for all others, most of which have no form.
   */
  readonly flags: string;
  readonly leafFlags: readonly number[];
  readonly innerFlags: readonly number[];
  /**
   * For each form NEXT_NAMED, AS_BEFORE, or FIRST_ENTRY and more: the step to its entry from the one to be named next, steps
   * back being odd. Forms of an entry mostly stand near each other.
   */
  readonly formEntries: string;
  /** For each entry the place in `entrySets`, which are pairs, of its weight and the flags of its forms. */
  readonly entries: string;
  readonly entrySets: readonly number[];
  /** Ids of the last entries: those that are not the words of one of their forms. */
  readonly otherIds: string;
  /** Of the forms with SPELLED, in their order. */
  readonly spellings: string;
  /** For each form with HAS_CUES the number of its cues + 1, or 0 for the next ones. */
  readonly formCues: string;
  readonly cueSteps: PackedCues['steps'];
  readonly ownCues: PackedCues['own'];
  readonly cues: PackedCues['texts'];
}

/** The entry that has the words of this form as its id; such entries are numbered in order of these forms. */
export const NEXT_NAMED = 0;
/** That of the form before. */
export const AS_BEFORE = 1;
export const FIRST_ENTRY = 2;

export interface Lexicon {
  readonly words: WordTable;
  /** Word -> its node at the root, or 0. */
  readonly roots: Uint16Array;
  /** Node -> NONE_BELOW + number of nodes below it: those right behind it. */
  readonly below: Uint16Array;
  readonly nodeWords: Uint16Array;
  /** Instead of a word: a node for one more form of the node before it, with the same words. */
  readonly rival: number;
  /** Forms have the numbers of their nodes. NO_FORM where none ends. */
  readonly formFlags: Uint16Array;
  readonly formEntry: Uint16Array;
  /** Form -> number of its cues + 1, or 0. */
  readonly formCues: Uint16Array;
  /** Entry -> how much one free mention says that the page is about the subject: 0, 1 or CORE_WEIGHT. */
  readonly weights: Uint16Array;
  /** Made when first asked for, as is what follows; empty where there is no such entry. */
  readonly idOf: (entry: number) => string;
  readonly cues: CueLists;
  /** As written, of forms with SPELLED. */
  readonly spellingOf: (form: number) => string;
}

/** The words of all nodes, and flags as they mostly are. @returns word -> node at the root. */
function unpackNodes(
  packed: PackedLexicon,
  { wordOf, capital }: WordTable,
  below: Uint16Array,
  to: Uint16Array,
  likely: Uint16Array,
): Uint16Array {
  const { firstInner } = packed;
  const bytes = bytesOf(packed.innerWords);
  const frequent = unpackNumbers(packed.frequent);
  const single = frequent.length;
  const roots = new Uint16Array(packed.words.count);
  const plain = likelyFlags(true, 0);
  const strict = likelyFlags(true, 1);
  let i = 1;
  let node = 1;
  for (let word = 0; node < below.length; word++) {
    if (wordOf[word] !== word) continue;
    roots[word] = node;
    to[node] = word;
    const first = capital[word] as number;
    likely[node] = likelyFlags(false, first);
    const end = node + (below[node] as number) - NONE_BELOW;
    while (node < end) {
      const digit = digits[bytes[i++] as number] as number;
      const here =
        digit < single
          ? (frequent[digit] as number)
          : (digit - single) * DIGITS + (digits[bytes[i++] as number] as number) + firstInner;
      to[++node] = here;
      likely[node] = first | (capital[here] as number) ? strict : plain;
    }
    node++;
  }
  return roots;
}

export function unpackLexicon(packed: PackedLexicon, words = unpackWords(packed.words)): Lexicon {
  const { leafFlags, innerFlags, entrySets, otherIds, spellings } = packed;
  const below = new Uint16Array(bytesOf(packed.below));
  const manyBelow = unpackNumbers(packed.manyBelow);
  for (let i = 0, node = 0; i < manyBelow.length; i += 2) {
    node += manyBelow[i] as number;
    below[node] = (manyBelow[i + 1] as number) + NONE_BELOW;
  }
  // One more, so that whoever looks for a rival behind the last node finds none.
  const nodeWords = new Uint16Array(below.length + 1);
  const nodes = below.length;
  const formFlags = new Uint16Array(nodes);
  const roots = unpackNodes(packed, words, below, nodeWords, formFlags);
  const cueCodes = unpackNumbers(packed.formCues);
  const entries = unpackNumbers(packed.entries);
  const flagsOfEntry = entries.map((set) => entrySets[2 * set + 1] as number);
  const formEntry = new Uint16Array(nodes);
  const formCues = new Uint16Array(nodes);
  /** Entry -> the form that it has its id from. */
  const named = new Uint16Array(entries.length);
  // Read here instead of by `unpackNumbers`: code that runs once is slow, and another pass over the nodes is dear.
  const flagBytes = bytesOf(packed.flags);
  const entryBytes = bytesOf(packed.formEntries);
  const singleFlag = DIGITS - (digits[flagBytes[0] as number] as number);
  const singleEntry = DIGITS - (digits[entryBytes[0] as number] as number);
  let flagAt = 1;
  let entryAt = 1;
  let entry = 0;
  let nextNamed = 0;
  let cuesSeen = 0;
  let newestCues = 0;
  for (let node = 0; node < nodes; node++) {
    let set = digits[flagBytes[flagAt++] as number] as number;
    if (set >= singleFlag)
      set = singleFlag + (set - singleFlag) * DIGITS + (digits[flagBytes[flagAt++] as number] as number);
    let flags = (below[node] === NONE_BELOW ? leafFlags : innerFlags)[set] as number;
    if (flags !== NO_FORM) {
      let code = digits[entryBytes[entryAt++] as number] as number;
      if (code >= singleEntry)
        code =
          singleEntry + (code - singleEntry) * DIGITS + (digits[entryBytes[entryAt++] as number] as number);
      if (code >= FIRST_ENTRY) {
        const step = code - FIRST_ENTRY;
        entry = nextNamed + (step & 1 ? -((step + 1) >> 1) : step >> 1);
      } else if (code === NEXT_NAMED) {
        entry = nextNamed++;
        named[entry] = node;
      }
      formEntry[node] = entry;
      flags ^= formFlags[node] as number;
      if (flags & HAS_CUES) formCues[node] = cueCodes[cuesSeen++] || ++newestCues;
      else flags ^= flagsOfEntry[entry] as number;
    }
    formFlags[node] = flags;
  }
  const entryIds: string[] = [];
  const idOf = (of: number): string =>
    (entryIds[of] ??=
      of < nextNamed
        ? wordsTo({ words, below, nodeWords }, named[of] as number)
        : (otherIds.split('\n')[of - nextNamed] ?? ''));
  let cues: CueLists | undefined;
  let spelled: ReadonlyMap<number, string> | undefined;
  return {
    words,
    roots,
    below,
    nodeWords,
    rival: packed.words.count,
    formFlags,
    formEntry,
    formCues,
    weights: entries.map((set) => entrySets[2 * set] as number),
    idOf,
    get cues() {
      return (cues ??= new CueLists({ texts: packed.cues, steps: packed.cueSteps, own: packed.ownCues }));
    },
    spellingOf: (wanted) => (spelled ??= spellingsOf(formFlags, spellings)).get(wanted) ?? '',
  };
}
