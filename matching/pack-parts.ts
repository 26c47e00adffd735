/**
 * Says for each part of the nodes how much it takes of the lists that tell about them, so that it can be decoded alone.
 * Build time only.
 */
import { COUNTS, CUES, ENTRIES, INNER, NAMED, NEW_CUES, NEXT_NAMED, partOf, SPELLINGS } from './nodes.ts';
import { bytesAsText, packedWidths } from './numbers.ts';
import type { PackedLexicon } from './lexicon.ts';
import type { PackedNode } from './trie.ts';

export interface PartLists {
  /** Codes of the words of inner nodes, and how many digits lead a second one at least. */
  readonly inner: readonly number[];
  readonly innerLeads: number;
  /** Of each form. */
  readonly entries: readonly number[];
  /** Of each form with cues. */
  readonly cues: readonly number[];
}

/** A node that has a word of its own list: neither a root nor the one that is none. */
export const isInner = ({ path }: PackedNode): boolean => path?.length !== 0 && path?.length !== 1;

export function packParts(
  nodes: readonly PackedNode[],
  { inner, innerLeads, entries, cues }: PartLists,
): Pick<PackedLexicon, 'taken' | 'firstNodes' | 'firstWords'> {
  const counts = new Uint16Array((partOf(nodes.length) + 1) * COUNTS);
  const add = (part: number, count: number, many: number): void => {
    counts[part * COUNTS + count] = (counts[part * COUNTS + count] as number) + many;
  };
  const innerWidths = packedWidths(inner, innerLeads);
  const entryWidths = packedWidths(entries);
  const cueWidths = packedWidths(cues);
  let [innerAt, formAt, cueAt] = [0, 0, 0];
  for (const node of nodes) {
    const { part, form } = node;
    if (isInner(node)) add(part, INNER, innerWidths[innerAt++] as number);
    if (!form) continue;
    add(part, ENTRIES, entryWidths[formAt] as number);
    if (entries[formAt++] === NEXT_NAMED) add(part, NAMED, 1);
    if (form.spelling !== null) add(part, SPELLINGS, 1);
    if (!form.cues) continue;
    add(part, CUES, cueWidths[cueAt] as number);
    if (cues[cueAt++] === 0) add(part, NEW_CUES, 1);
  }
  let sum: readonly number[] = Array.from({ length: COUNTS }, () => 0);
  const taken = Array.from({ length: counts.length / COUNTS + 1 }, (_, part) => {
    const before = sum;
    sum = sum.map((count, i) => count + (counts[part * COUNTS + i] ?? 0));
    return before;
  });
  const roots = nodes.flatMap(({ path }, node) => (path?.length === 1 ? [node] : []));
  const firstRoots = taken.map((_, part) => roots.findIndex((node) => partOf(node) >= part));
  return {
    taken: bytesAsText(taken.flat()),
    firstNodes: bytesAsText(firstRoots.map((root) => roots[root] ?? nodes.length)),
    firstWords: bytesAsText(firstRoots.map((root) => (root < 0 ? roots.length : root))),
  };
}
