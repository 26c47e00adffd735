/** Packs what is said of nodes, forms and entries, as far as it does not follow from the rest. Build time only. */
import { HAS_CUES, NO_FORM, TAKES_ANTI, TAKES_TAIL } from './form-flags.ts';
import type { PackedLexicon } from './lexicon.ts';
import { AS_BEFORE, FIRST_ENTRY, NEXT_NAMED } from './lexicon.ts';
import { packNumbers } from './numbers.ts';
import type { EntrySpec, PackedNode, TrieForm } from './trie.ts';

const ENTRY_FLAGS = TAKES_TAIL | TAKES_ANTI;

/** Groups of numbers, each different one once, the most frequent first; and the place of each group among them. */
function ranked(groups: readonly (readonly number[])[]): { places: string; sets: number[] } {
  const uses = new Map<string, number>();
  const keys = groups.map((group) => group.join());
  for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const order = [...uses].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const places = new Map(order.map((key, place) => [key, place]));
  return {
    places: packNumbers(keys.map((key) => places.get(key) as number)),
    sets: order.flatMap((key) => key.split(',').map(Number)),
  };
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
): Pick<PackedLexicon, 'flags' | 'flagSets' | 'formEntries' | 'entries' | 'entrySets' | 'otherIds'> {
  const { order, naming } = orderEntries(nodes, entries);
  const numbers = new Map(order.map((entry, number) => [entry, number]));
  const forms = nodes.flatMap(({ form }) => form ?? []);
  const entryFlags = flagsOfEntries(forms, entries.length);
  const codes = forms.map((form, i) => {
    const number = numbers.get(form.entry);
    if (number === undefined)
      throw new RangeError(`a form belongs to entry ${form.entry}, which is not there`);
    if (naming.has(form)) return NEXT_NAMED;
    return form.entry === forms[i - 1]?.entry ? AS_BEFORE : FIRST_ENTRY + number;
  });
  const flags = nodes.map(({ form }) => {
    if (!form) return [NO_FORM];
    return [form.flags & HAS_CUES ? form.flags : form.flags ^ (entryFlags[form.entry] as number)];
  });
  const flagRanks = ranked(flags);
  const entryRanks = ranked(order.map((entry) => [entries[entry]?.weight ?? 0, entryFlags[entry] ?? 0]));
  return {
    flags: flagRanks.places,
    flagSets: flagRanks.sets,
    formEntries: packNumbers(codes),
    entries: entryRanks.places,
    entrySets: entryRanks.sets,
    otherIds: order
      .slice(naming.size)
      .map((entry) => entries[entry]?.id)
      .join('\n'),
  };
}
