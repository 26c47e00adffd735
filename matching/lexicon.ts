/**
 * The compiled word list of all forms: words, and a trie of words in typed arrays. Built at build time (`trie.ts`); the
 * background only decodes it: the words at once, nodes and what few pages need where they are asked for.
 */
import type { PackedCues } from './cue-list.ts';
import { CueLists } from './cue-list.ts';
import { wordsTo } from './lexicon-texts.ts';
import { NodeParts } from './node-parts.ts';
import { NONE_BELOW } from './nodes.ts';
import { bytesOf, numbersOf, unpackNumbers } from './numbers.ts';
import type { PackedWords, WordTable } from './word-table.ts';
import { unpackWords } from './word-table.ts';

export * from './form-flags.ts';

/**
 * As shipped; numbers are packed as `numbers.ts` says. The trie is written depth first: behind each node all that is
 * below it, and node 0 is none. So a node says where its neighbour is, and nothing has to be added up later.
 */
export interface PackedLexicon extends PackedCues {
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
   * For each node, with one digit, the place of what is to be changed in the likely flags of its form, and those of its
   * entry, to have its flags: in the one list for nodes with none below them, in the other for all others, most of which
   * have no form.
   */
  readonly flags: string;
  readonly leafFlags: readonly number[];
  readonly innerFlags: readonly number[];
  /**
   * For each form NEXT_NAMED, AS_BEFORE, or FIRST_ENTRY and more: the step to its entry from the one to be named next, steps
   * back being odd. Forms of an entry mostly stand near each other.
   */
  readonly formEntries: string;
  /** For each entry, as in `Lexicon`; and the flags of its forms. What `numbersOf` reads is used as it is shipped. */
  readonly weights: string;
  readonly flagsOfEntry: string;
  /** Ids of the last entries: those that are not the words of one of their forms. */
  readonly otherIds: string;
  /** Of the forms with SPELLED, in their order. */
  readonly spellings: string;
  /** For each form with HAS_CUES the number of its cues + 1, or 0 for the next ones. */
  readonly formCues: string;
  /** For each part of the nodes COUNTS numbers: how much of the lists above the parts before it take. For `numbersOf`. */
  readonly taken: string;
  /** For each part its first node and the word of that, and one more for the end. For `numbersOf`. */
  readonly firstNodes: string;
  readonly firstWords: string;
}

export interface Lexicon {
  readonly words: WordTable;
  /** The node at the root for a word, or 0. Until it has been asked for, it and what is below it say nothing. */
  readonly rootOf: (word: number) => number;
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

export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const words = unpackWords(packed.words);
  const { otherIds } = packed;
  const below = new Uint16Array(bytesOf(packed.below));
  const manyBelow = unpackNumbers(packed.manyBelow);
  for (let i = 0, node = 0; i < manyBelow.length; i += 2) {
    node += manyBelow[i] as number;
    below[node] = (manyBelow[i + 1] as number) + NONE_BELOW;
  }
  const nodes = new NodeParts(packed, words, below);
  const { nodeWords, formFlags, formEntry, formCues, spelled } = nodes;
  const entryIds: string[] = [];
  const idOf = (of: number): string =>
    (entryIds[of] ??=
      of < nodes.namedCount
        ? wordsTo({ words, below, nodeWords }, ...nodes.namingForm(of))
        : (otherIds.split('\n')[of - nodes.namedCount] ?? ''));
  let cues: CueLists | undefined;
  return {
    words,
    rootOf: (word) => nodes.rootOf(word),
    below,
    nodeWords,
    rival: packed.words.count,
    formFlags,
    formEntry,
    formCues,
    weights: numbersOf(packed.weights),
    idOf,
    get cues() {
      return (cues ??= new CueLists(packed));
    },
    spellingOf: (form) => spelled.get(form) ?? '',
  };
}
