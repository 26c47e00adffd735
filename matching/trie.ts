/** Builds the packed lexicon from forms. Build time only; the page gets the result. */
import type { Cues, PackedLexicon } from './lexicon.ts';
import {
  COUNT_BASE,
  flagsOf,
  MOST_COUNT,
  NAMES_CANCER,
  TAKES_ANTI,
  TAKES_TAIL,
  TECHNICAL,
} from './lexicon.ts';
import { isStrictWord } from './strict-words.ts';
import { britishOf } from './variants.ts';
import { APART, HYPHENED, SLASHED, SPACED, TOUCHING, wordsIn } from './words.ts';

export interface FormSpec {
  readonly spelling: string;
  /** Number of the entry in `entries`. */
  readonly entry: number;
  /** GATE_FREE, GATE_PAGE or GATE_LOCAL. */
  readonly gate: number;
  readonly cues?: Cues;
  /** Words such as "drugs" or "therapy" behind it belong to it. */
  readonly takesTail?: boolean;
  /** "anti-" before it belongs to it. */
  readonly takesAnti?: boolean;
  /** Hardly a word of everyday speech. */
  readonly technical?: boolean;
  /** Only pages about cancer have it. */
  readonly namesCancer?: boolean;
}

export interface EntrySpec {
  readonly id: string;
  readonly weight: number;
}

interface Node {
  readonly children: Map<number, Node>;
  readonly forms: FormSpec[];
}

function flagsFor({ spelling, gate, takesTail, takesAnti, technical, namesCancer }: FormSpec): number {
  const words = wordsIn(spelling);
  let joints = 0;
  words.slice(1).forEach(({ joint, text }, i) => {
    joints |= 1 << joint;
    const meetsDigit = /^\d/.test(text) !== /^\d/.test(words[i]?.text ?? '');
    if (meetsDigit && joint === SPACED) joints |= 1 << TOUCHING;
    if (joint === SPACED || joint === HYPHENED) joints |= (1 << SPACED) | (1 << HYPHENED);
    // "PD1" is written "PD-1" and "PD 1" too; letters and digits touch, letters and letters cannot.
    if (joint === TOUCHING || joint === HYPHENED) joints |= (1 << TOUCHING) | (1 << HYPHENED) | (1 << SPACED);
    if (joint === SLASHED) joints |= 1 << HYPHENED;
  });
  const strict = words.some(({ start, end }) => isStrictWord(spelling.slice(start, end)));
  return (
    flagsOf(gate, strict, (joints & (1 << APART)) !== 0, joints) |
    (takesTail ? TAKES_TAIL : 0) |
    (takesAnti ? TAKES_ANTI : 0) |
    (technical ? TECHNICAL : 0) |
    (namesCancer ? NAMES_CANCER : 0)
  );
}

function pack(values: readonly number[]): string {
  const bytes = values.map((value) => {
    if (!Number.isInteger(value) || value < 0 || value > 0xffff)
      throw new RangeError(`${value} does not fit 16 bits`);
    return String.fromCharCode(value & 0xff, value >> 8);
  });
  return btoa(bytes.join(''));
}

function packCounts(counts: readonly number[]): string {
  const most = Math.max(...counts);
  if (most > MOST_COUNT)
    throw new RangeError(`a word is followed by ${most} others; at most ${MOST_COUNT} can be packed`);
  return counts.map((count) => String.fromCharCode(COUNT_BASE + count)).join('');
}

function buildTrie(forms: readonly FormSpec[], numberOf: ReadonlyMap<string, number>): Node {
  const root: Node = { children: new Map(), forms: [] };
  for (const form of forms) {
    let node = root;
    for (const word of wordsIn(form.spelling)) {
      const key = numberOf.get(word.text) as number;
      let next = node.children.get(key);
      if (!next) node.children.set(key, (next = { children: new Map(), forms: [] }));
      node = next;
    }
    if (node === root) throw new Error(`form "${form.spelling}" has no letters`);
    node.forms.push(form);
  }
  return root;
}

/** Regular plurals are found by way of their singular, so both are one word where both are known. */
function singularIn(words: ReadonlySet<string>, word: string): string {
  if (!/[^s]s$/.test(word)) return word;
  const found = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return found.find((single) => single.length > 2 && single !== word && words.has(single)) ?? word;
}

export function packLexicon(forms: readonly FormSpec[], entries: readonly EntrySpec[]): PackedLexicon {
  const spelled = new Set(forms.flatMap((f) => wordsIn(f.spelling).map((w) => w.text)));
  const singulars = new Map([...spelled].map((word) => [word, singularIn(spelled, word)]));
  const words = [...spelled].filter((word) => singulars.get(word) === word).sort();
  const numbers = new Map(words.map((word, i) => [word, i]));
  const numberOf = new Map([...singulars].map(([word, single]) => [word, numbers.get(single) as number]));
  const root = buildTrie(forms, numberOf);

  const nodes: Node[] = [root];
  const edgeWords: number[] = [];
  for (const node of nodes) {
    for (const [word, child] of [...node.children].sort(([x], [y]) => x - y)) {
      edgeWords.push(word);
      nodes.push(child);
    }
  }
  const inner = nodes.slice(1);
  const aliases = [
    ...[...numberOf].filter(([word]) => !numbers.has(word)),
    ...words.flatMap((word, i): [string, number][] => {
      const other = britishOf(word);
      return other && !numberOf.has(other) ? [[other, i]] : [];
    }),
  ];
  const ordered = nodes.flatMap((node) => node.forms);
  const flags = ordered.map(flagsFor);
  const cueLines = [...new Set(ordered.flatMap((f) => (f.cues ? [cueLine(f.cues)] : [])))];
  return {
    words: [...words, ...aliases.map(([word]) => word)].join('\n'),
    aliases: pack(aliases.map(([, word]) => word)),
    edgeWords: pack(edgeWords),
    rootEdges: root.children.size,
    edgeCounts: packCounts(inner.map((node) => node.children.size)),
    formCounts: packCounts(inner.map((node) => node.forms.length)),
    formEntry: pack(ordered.map((f) => f.entry)),
    formFlags: pack(flags),
    spellings: ordered.map((f, i) => ((flags[i] as number) & 0b1100 ? f.spelling : '')).join('\n'),
    cues: cueLines.join('\n'),
    formCues: pack(ordered.map((f) => (f.cues ? cueLines.indexOf(cueLine(f.cues)) + 1 : 0))),
    ids: entries.map((e) => e.id).join('\n'),
    weights: pack(entries.map((e) => e.weight)),
  };
}

const foldCue = (cue: string): string =>
  wordsIn(cue)
    .map((word) => word.text)
    .join(' ') + (cue.trim().endsWith('*') ? '*' : '');
const cueLine = (cues: Cues): string =>
  [cues.for, cues.against].map((list) => list.map(foldCue).join(',')).join('|');
