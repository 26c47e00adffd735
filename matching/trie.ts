/** Builds the packed lexicon from forms. Build time only; the page gets the result. */
import type { Cues, PackedLexicon } from './lexicon.ts';
import { flagsOf, printOf, slotOf, TAKES_TAIL, TECHNICAL } from './lexicon.ts';
import { isStrictWord } from './strict-words.ts';
import { APART, hashOf, HYPHENED, SLASHED, SPACED, TOUCHING, wordsIn } from './words.ts';

export interface FormSpec {
  readonly spelling: string;
  /** Number of the entry in `entries`. */
  readonly entry: number;
  /** GATE_FREE, GATE_PAGE or GATE_LOCAL. */
  readonly gate: number;
  readonly cues?: Cues;
  /** Words such as "drugs" or "therapy" behind it belong to it. */
  readonly takesTail?: boolean;
  /** Hardly a word of everyday speech. */
  readonly technical?: boolean;
}

export interface EntrySpec {
  readonly id: string;
  readonly weight: number;
}

interface Node {
  readonly children: Map<number, Node>;
  readonly forms: FormSpec[];
}

function flagsFor({ spelling, gate, takesTail, technical }: FormSpec): number {
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
    (technical ? TECHNICAL : 0)
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

/** Two open slots for each taken one keep probing short. */
function buildTable(words: readonly string[]): { table: number[]; prints: number[] } {
  const size = 1 << Math.ceil(Math.log2(Math.max(8, words.length * 3)));
  const table = new Array<number>(size).fill(0);
  const prints = new Array<number>(size).fill(0);
  words.forEach((word, i) => {
    const hash = hashOf(word);
    let slot = slotOf(hash, size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = i + 1;
    prints[slot] = printOf(hash);
  });
  return { table, prints };
}

export function packLexicon(forms: readonly FormSpec[], entries: readonly EntrySpec[]): PackedLexicon {
  const words = [...new Set(forms.flatMap((f) => wordsIn(f.spelling).map((w) => w.text)))].sort();
  const numberOf = new Map(words.map((word, i) => [word, i]));
  const root = buildTrie(forms, numberOf);

  const nodes: Node[] = [root];
  const edgeStart: number[] = [];
  const edgeWords: number[] = [];
  const roots = new Array<number>(words.length).fill(0);
  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n] as Node;
    edgeStart.push(edgeWords.length);
    for (const [word, child] of [...node.children].sort(([a], [b]) => a - b)) {
      edgeWords.push(word);
      nodes.push(child);
      if (n === 0) roots[word] = nodes.length - 1;
    }
  }
  edgeStart.push(edgeWords.length);

  const ordered = nodes.flatMap((node) => node.forms);
  const formStart = [0];
  for (const node of nodes) formStart.push((formStart.at(-1) as number) + node.forms.length);
  const flags = ordered.map(flagsFor);
  const cueLines = [...new Set(ordered.flatMap((f) => (f.cues ? [cueLine(f.cues)] : [])))];
  const { table, prints } = buildTable(words);
  return {
    words: words.join('\n'),
    table: pack(table),
    prints: pack(prints),
    roots: pack(roots),
    edgeStart: pack(edgeStart),
    edgeWords: pack(edgeWords),
    formStart: pack(formStart),
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
