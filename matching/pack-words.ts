/** Which words the forms are made of, how each is written by nature, and their order in the packed list. Build time only. */
import { bytesAsText, packNumbers } from './numbers.ts';
import { isStrictWord } from './strict-words.ts';
import { britishOf } from './variants.ts';
import type { PackedWords } from './word-table.ts';
import { MOST_SPELLINGS, signatureOf, slotOf } from './word-table.ts';
import { wordsIn } from './words.ts';

/** A word of a form: folded, in the singular where the singular is a word too, and as written there. */
export interface FormWord {
  readonly word: string;
  readonly written: string;
}

export interface WordList {
  readonly packed: PackedWords;
  readonly numbers: ReadonlyMap<string, number>;
  /** Words that begin forms come first, and those that stand elsewhere too come last among them. */
  readonly firstInner: number;
  /** Whether the word is written like this wherever nothing else is said. */
  readonly isNatural: (word: FormWord) => boolean;
  readonly hasCapitals: (word: string) => boolean;
}

/** Regular plurals are found by way of their singular, so both are one word where both are known. */
function singularIn(words: ReadonlySet<string>, word: string): string {
  if (!/[^s]s$/.test(word)) return word;
  const found = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return found.find((single) => single.length > 2 && single !== word && words.has(single)) ?? word;
}

/** The words of each form, and for words that have one their other spelling. */
export function wordsOfForms(forms: readonly string[]): {
  readonly words: readonly (readonly FormWord[])[];
  readonly others: ReadonlyMap<string, string>;
} {
  const cut = forms.map((form) =>
    wordsIn(form).map(({ text, start, end }) => ({ text, written: form.slice(start, end) })),
  );
  const spelled = new Set(cut.flatMap((words) => words.map(({ text }) => text)));
  const singulars = new Map([...spelled].map((word) => [word, singularIn(spelled, word)]));
  const others = new Map<string, string>();
  for (const [word, single] of singulars) {
    const british = single === word ? britishOf(word) : null;
    if (british !== null && !spelled.has(british)) others.set(word, british);
  }
  const words = cut.map((form) =>
    form.map(({ text, written }) => ({ word: singulars.get(text) as string, written })),
  );
  return { words, others };
}

/** A word as most forms write it, if that is strict: "PD", "mRNA"; else small. */
function naturalSpellings(forms: readonly (readonly FormWord[])[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { word, written } of forms.flat()) {
    const spelling = isStrictWord(written) && written.toLowerCase() === word ? written : word;
    const known = counts.get(word) ?? new Map<string, number>();
    counts.set(word, known.set(spelling, (known.get(spelling) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([word, known]) => [word, [...known].sort(([, a], [, b]) => b - a)[0]?.[0] ?? word]),
  );
}

/** Two open slots for each taken one keep probing short. */
const sizeFor = (count: number): number => 1 << Math.ceil(Math.log2(Math.max(8, count * 3)));

/** @param spellings in their order. @returns `WordTable.table`. */
function tableOf(spellings: readonly string[]): Uint16Array {
  const table = new Uint16Array(sizeFor(spellings.length));
  const mask = table.length - 1;
  for (const [n, spelling] of spellings.entries()) {
    const { length } = spelling;
    const at = (place: number): number => spelling.charCodeAt(place);
    const signature = signatureOf(length, at(0), at(length >> 2), at(length >> 1), at(length - 1));
    let slot = slotOf(signature, mask);
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = n + 1;
  }
  return table;
}

/** Places in the text are kept in 16 bits. */
const LONGEST = 0xffff;

export function packWords(
  forms: readonly (readonly FormWord[])[],
  others: ReadonlyMap<string, string>,
): WordList {
  const natural = naturalSpellings(forms);
  const roots = new Set(forms.map((words) => words[0]?.word));
  const inner = new Set(forms.flatMap((words) => words.slice(1).map(({ word }) => word)));
  const spellingOf = (word: string): string => natural.get(word) ?? word;
  const hasCapitals = (word: string): boolean => spellingOf(word) !== word;
  const bySpelling = (a: string, b: string): number => (spellingOf(a) < spellingOf(b) ? -1 : 1);
  const all = [...natural.keys()].sort(
    (a, b) => Number(hasCapitals(b)) - Number(hasCapitals(a)) || bySpelling(a, b),
  );
  const onlyFirst = all.filter((word) => roots.has(word) && !inner.has(word));
  const ordered = [
    ...onlyFirst,
    ...all.filter((word) => roots.has(word) && inner.has(word)),
    ...all.filter((word) => !roots.has(word)),
  ];

  const numbers = new Map(ordered.map((word, number) => [word, number]));
  const capitals = ordered.flatMap((word, number) => {
    const isEdge = (beside = ''): boolean => hasCapitals(word) && !hasCapitals(beside);
    return [
      ...(isEdge(ordered[number - 1]) ? [number] : []),
      ...(isEdge(ordered[number + 1]) ? [number + 1] : []),
    ];
  });
  const withOther = ordered.filter((word) => others.has(word)).map((word) => numbers.get(word) as number);
  const steps = withOther.map((number, i) => number - (withOther[i - 1] ?? 0));
  const spellings = [...ordered.map(spellingOf), ...ordered.flatMap((word) => others.get(word) ?? [])];
  const wrong = spellings.find((spelling) => !/^[a-z0-9]+$/i.test(spelling));
  if (wrong !== undefined)
    throw new RangeError(`"${wrong}" has letters that cannot be packed; only a to z and digits can`);
  if (spellings.length > MOST_SPELLINGS)
    throw new RangeError(`${spellings.length} words are too many, ${MOST_SPELLINGS} at most`);
  const text = spellings.map((spelling) => `${spelling},`).join('');
  if (text.length > LONGEST) throw new RangeError(`${text.length} letters are too many, ${LONGEST} at most`);
  let start = 0;
  const starts = spellings.map((spelling) => {
    const here = start;
    start += spelling.length + 1;
    return here;
  });
  return {
    packed: {
      text,
      count: ordered.length,
      capitals,
      others: packNumbers(steps),
      starts: bytesAsText(starts),
      table: bytesAsText([...tableOf(spellings)]),
    },
    numbers,
    firstInner: numbers.get(ordered[onlyFirst.length] ?? '') ?? ordered.length,
    hasCapitals,
    isNatural: ({ word, written }) => {
      const spelling = spellingOf(word);
      return isStrictWord(written) ? spelling === written : spelling === word;
    },
  };
}
