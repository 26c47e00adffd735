/** Packs what is said of nodes, forms and entries, as far as it does not follow from the rest. Build time only. */
import { HAS_CUES, likelyFlags, NAMES_CANCER, NO_FORM, TAKES_ANTI, TAKES_TAIL } from './form-flags.ts';
import type { PackedLexicon } from './lexicon.ts';
import { AS_BEFORE, FIRST_ENTRY, NEXT_NAMED } from './nodes.ts';
import { bytesAsText, DIGITS, packNumbers } from './numbers.ts';
import type { WordList } from './pack-words.ts';
import type { EntrySpec, PackedNode, TrieForm } from './trie.ts';

const ENTRY_FLAGS = TAKES_TAIL | TAKES_ANTI | NAMES_CANCER;

/** Each different key once, the most frequent first. */
function byFrequency<T>(keys: readonly T[]): T[] {
  const uses = new Map<T, number>();
  for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

/** Entries in their new order: first those named by the words of a form, in order of these forms. */
function orderEntries(
  nodes: readonly PackedNode[],
  entries: readonly EntrySpec[],
): { order: number[]; naming: Set<TrieForm> } {
  const naming = new Set<TrieForm>();
  const named = new Set<number>();
  for (const { path, form } of nodes) {
    if (!path || !form || named.has(form.entry) || entries[form.entry]?.id !== path.join('-')) continue;
    named.add(form.entry);
    naming.add(form);
  }
  return { order: [...new Set([...named, ...entries.keys()])], naming };
}

/** The flags that all forms of an entry without cues have, of those that come from the entry. */
function flagsOfEntries(forms: readonly TrieForm[], count: number): number[] {
  const flags = new Map<number, number>();
  for (const form of forms) {
    if ((form.flags & HAS_CUES) === 0)
      flags.set(form.entry, (flags.get(form.entry) ?? ENTRY_FLAGS) & form.flags);
  }
  return Array.from({ length: count }, (_, entry) => flags.get(entry) ?? 0);
}

export function packForms(
  nodes: readonly PackedNode[],
  entries: readonly EntrySpec[],
  { hasCapitals }: WordList,
): Pick<PackedLexicon, 'flags' | 'leafFlags' | 'innerFlags' | 'weights' | 'flagsOfEntry' | 'otherIds'> & {
  /** What `formEntries` says of each form. */
  codes: number[];
} {
  const { order, naming } = orderEntries(nodes, entries);
  const numbers = new Map(order.map((entry, number) => [entry, number]));
  const forms = nodes.flatMap(({ form, part }) => (form ? { ...form, own: form, part } : []));
  const entryFlags = flagsOfEntries(forms, entries.length);
  let nextNamed = 0;
  const codes = forms.map((form, i) => {
    const number = numbers.get(form.entry);
    if (number === undefined)
      throw new RangeError(`a form belongs to entry ${form.entry}, which is not there`);
    if (naming.has(form.own)) return (++nextNamed, NEXT_NAMED);
    const before = forms[i - 1];
    if (form.entry === before?.entry && form.part === before.part) return AS_BEFORE;
    const step = number - nextNamed;
    return FIRST_ENTRY + (step < 0 ? -2 * step - 1 : 2 * step);
  });
  let path: readonly string[] = [];
  const flags = nodes.map((node) => {
    path = node.path ?? path;
    if (!node.form) return NO_FORM;
    const capital = hasCapitals(path[0] ?? '') || (node.path !== null && hasCapitals(path.at(-1) ?? ''));
    const likely = likelyFlags(node.path?.length !== 1, capital ? 1 : 0);
    const { entry, flags: own } = node.form;
    return own ^ likely ^ (own & HAS_CUES ? 0 : (entryFlags[entry] as number));
  });
  const leafFlags = byFrequency(flags.filter((_, i) => nodes[i]?.below === 0));
  const innerFlags = byFrequency(flags.filter((_, i) => nodes[i]?.below !== 0));
  if (Math.max(leafFlags.length, innerFlags.length) > DIGITS)
    throw new RangeError(
      `${leafFlags.length} and ${innerFlags.length} kinds of flags are too many for one digit`,
    );
  return {
    flags: packNumbers(flags.map((set, i) => (nodes[i]?.below === 0 ? leafFlags : innerFlags).indexOf(set))),
    leafFlags,
    innerFlags,
    codes,
    weights: bytesAsText(order.map((entry) => entries[entry]?.weight ?? 0)),
    flagsOfEntry: bytesAsText(order.map((entry) => entryFlags[entry] ?? 0)),
    otherIds: order
      .slice(naming.size)
      .map((entry) => entries[entry]?.id)
      .join('\n'),
  };
}
