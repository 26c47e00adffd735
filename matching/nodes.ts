/**
 * Nodes of the trie are written depth first, each with the number of those below it: they are right behind it, and
 * behind them is its neighbour.
 */

/** Numbers are used as they are shipped, as codes of characters: the first of a run of those that need no escape. */
export const NONE_BELOW = 0x28;
export const MOST_BELOW = 0x5b - NONE_BELOW;
