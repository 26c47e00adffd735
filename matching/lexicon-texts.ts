/** Ids of entries, made only where someone asks. */
import type { Lexicon } from './lexicon.ts';
import { NONE_BELOW } from './nodes.ts';
import { foldedSpelling } from './word-table.ts';

/** The words from the root to a node, which are the id of an entry: "car-t-cell". @param from a root before it, or its own. */
export function wordsTo(
  { words, below, nodeWords }: Pick<Lexicon, 'words' | 'below' | 'nodeWords'>,
  from: number,
  node: number,
): string {
  const path: string[] = [];
  for (let at = from; at <= node;) {
    const end = at + (below[at] as number) - NONE_BELOW;
    if (node > end) at = end + 1;
    else path.push(foldedSpelling(words, nodeWords[at++] as number));
  }
  return path.join('-');
}

/** Of all entries, in order of their numbers. */
export const idsOf = ({ weights, idOf }: Lexicon): string[] => Array.from(weights, (_, entry) => idOf(entry));
