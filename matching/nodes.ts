/**
 * Nodes of the trie are written depth first, each with the number of those below it: they are right behind it, and
 * behind them is its neighbour.
 */

/** Numbers are used as they are shipped, as codes of characters: the first of a run of those that need no escape. */
export const NONE_BELOW = 0x28;
export const MOST_BELOW = 0x5b - NONE_BELOW;

/**
 * Nodes are decoded in parts: a root, and all that is below it, is of the part that its own number says. More of them cost
 * more bytes, fewer more time for a page that has words of few.
 */
const PART_SHIFT = 6;
export const partOf = (root: number): number => root >> PART_SHIFT;
/**
 * How much a part takes, number by number: characters of the words of its inner nodes; of its entries; entries that have
 * their ids from it; characters of its cues; lists of cues that are new; forms with a spelling of their own.
 */
export const INNER = 0;
export const ENTRIES = 1;
export const NAMED = 2;
export const CUES = 3;
export const NEW_CUES = 4;
export const SPELLINGS = 5;
export const COUNTS = 6;

/** The entry that has the words of this form as its id; such entries are numbered in order of these forms. */
export const NEXT_NAMED = 0;
/** That of the form before, in the same part. */
export const AS_BEFORE = 1;
export const FIRST_ENTRY = 2;
