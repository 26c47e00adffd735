/** What the lexicon knows as texts, made only where someone asks: ids, and forms as they are written. */
import { NO_FORM, SPELLED } from './form-flags.ts';
import type { Lexicon } from './lexicon.ts';
import { NONE_BELOW } from './nodes.ts';
import { foldedSpelling } from './word-table.ts';

/** The words from the root to a node are the id of its entry: "car-t-cell". */
export function idsOf(
  { words, below, nodeWords }: Pick<Lexicon, 'words' | 'below' | 'nodeWords'>,
  named: Uint16Array,
  others: string,
): string[] {
  const ids = new Map<number, string>();
  const wanted = new Set(named);
  /** From the root to the current node: the last node below each, and its word. */
  const path: { readonly end: number; readonly word: string }[] = [];
  for (let node = 1; node < below.length; node++) {
    while (path.length > 0 && (path.at(-1)?.end ?? 0) < node) path.pop();
    const word = foldedSpelling(words, nodeWords[node] as number);
    path.push({ end: node + (below[node] as number) - NONE_BELOW, word });
    if (wanted.has(node)) ids.set(node, path.map((step) => step.word).join('-'));
  }
  return [...Array.from(named, (node) => ids.get(node) ?? ''), ...(others === '' ? [] : others.split('\n'))];
}

/** Forms with SPELLED as they are written. */
export function spellingsOf(formFlags: Uint16Array, spellings: string): Map<number, string> {
  const texts = spellings.split('\n');
  const spelled = new Map<number, string>();
  formFlags.forEach((flags, form) => {
    if (flags !== NO_FORM && flags & SPELLED) spelled.set(form, texts[spelled.size] ?? '');
  });
  return spelled;
}
