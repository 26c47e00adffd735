/** Which words the forms are made of, how each is written by nature, and their order in the packed list. Build time only. */
import { isStrictWord } from './strict-words.ts';
import { britishOf } from './variants.ts';
import type { PackedWords } from './word-table.ts';
import { INNER_CAPITALS, markOf, MOST_KEPT, OTHER_SPELLING } from './word-table.ts';
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

/** The words of each form, and for each word its other spellings. */
export function wordsOfForms(forms: readonly string[]): {
  readonly words: readonly (readonly FormWord[])[];
  readonly others: ReadonlyMap<string, readonly string[]>;
} {
  const cut = forms.map((form) =>
    wordsIn(form).map(({ text, start, end }) => ({ text, written: form.slice(start, end) })),
  );
  const spelled = new Set(cut.flatMap((words) => words.map(({ text }) => text)));
  const singulars = new Map([...spelled].map((word) => [word, singularIn(spelled, word)]));
  const others = new Map<string, string[]>();
  for (const [word, single] of singulars) {
    const known = others.get(single) ?? [];
    const british = single === word ? britishOf(word) : null;
    if (single !== word) known.push(word);
    else if (british !== null && !spelled.has(british)) known.push(british);
    others.set(single, known);
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

/** Letters that both begin with. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST_KEPT && length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

export function packWords(
  forms: readonly (readonly FormWord[])[],
  others: ReadonlyMap<string, readonly string[]>,
): WordList {
  const natural = naturalSpellings(forms);
  const roots = new Set(forms.map((words) => words[0]?.word));
  const inner = new Set(forms.flatMap((words) => words.slice(1).map(({ word }) => word)));
  const spellingOf = (word: string): string => natural.get(word) ?? word;
  const bySpelling = (a: string, b: string): number => (spellingOf(a) < spellingOf(b) ? -1 : 1);
  const all = [...natural.keys()].sort(bySpelling);
  const onlyFirst = all.filter((word) => roots.has(word) && !inner.has(word));
  const ordered = [
    ...onlyFirst,
    ...all.filter((word) => roots.has(word) && inner.has(word)),
    ...all.filter((word) => !roots.has(word)),
  ];

  const numbers = new Map<string, number>();
  let text = '';
  let before = '';
  let count = 0;
  let letters = 0;
  const add = (spelling: string, prefix: string): void => {
    if (!/^[a-z0-9]+$/i.test(spelling))
      throw new RangeError(`"${spelling}" has letters that cannot be packed; only a to z and digits can`);
    const kept = sharedLength(before, spelling);
    const inner = /^[a-z].*[A-Z]/.test(spelling) ? INNER_CAPITALS : '';
    text += prefix + inner + markOf(kept) + spelling.slice(kept);
    letters += spelling.length;
    before = spelling;
    count++;
  };
  for (const word of ordered) {
    numbers.set(word, count);
    add(spellingOf(word), '');
    for (const other of others.get(word) ?? []) add(other, OTHER_SPELLING);
  }
  if (letters > 0xffff) throw new RangeError(`${letters} letters are too many`);
  return {
    packed: { text, count, letters },
    numbers,
    firstInner: numbers.get(ordered[onlyFirst.length] ?? '') ?? count,
    hasCapitals: (word) => spellingOf(word) !== word,
    isNatural: ({ word, written }) => {
      const spelling = spellingOf(word);
      return isStrictWord(written) ? spelling === written : spelling === word;
    },
  };
}
