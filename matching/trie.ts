/** Builds the trie of the forms and packs the lexicon. Build time only; the page gets the result. */
import type { Cues } from './cue-list.ts';
import {
  EXACT_GAPS,
  flagsOf,
  HAS_CUES,
  NAMES_CANCER,
  SPELLED,
  STRICT_CASE,
  TAKES_ANTI,
  TAKES_TAIL,
  TECHNICAL,
} from './form-flags.ts';
import type { PackedLexicon } from './lexicon.ts';
import { MOST_BELOW, NONE_BELOW, partOf } from './nodes.ts';
import { DIGITS, packNumbers } from './numbers.ts';
import { foldCues, packCues } from './pack-cues.ts';
import { packForms } from './pack-forms.ts';
import { isInner, packParts } from './pack-parts.ts';
import type { FormWord, WordList } from './pack-words.ts';
import { packWords, wordsOfForms } from './pack-words.ts';
import { isStrictWord } from './strict-words.ts';
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

export interface TrieForm {
  readonly entry: number;
  readonly flags: number;
  /** As written, where that does not follow from its words. */
  readonly spelling: string | null;
  /** Folded. */
  readonly cues: Cues | null;
}

/** In the order in which they are shipped. */
export interface PackedNode {
  /** From the root to here; null for a further form of the node before. */
  readonly path: readonly string[] | null;
  readonly below: number;
  readonly form: TrieForm | null;
  /** See `nodes.ts`. */
  readonly part: number;
}

interface TrieNode {
  /** From the root to here. */
  readonly path: readonly string[];
  readonly children: Map<string, TrieNode>;
  readonly forms: TrieForm[];
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

function formOf(spec: FormSpec, words: readonly FormWord[], list: WordList): TrieForm {
  const flags = flagsFor(spec) | (spec.cues ? HAS_CUES : 0);
  const follows = (flags & EXACT_GAPS) === 0 && ((flags & STRICT_CASE) === 0 || words.every(list.isNatural));
  return {
    entry: spec.entry,
    flags: flags | (follows ? 0 : SPELLED),
    spelling: follows ? null : spec.spelling,
    cues: spec.cues ? foldCues(spec.cues) : null,
  };
}

function buildTrie(
  specs: readonly FormSpec[],
  words: readonly (readonly FormWord[])[],
  list: WordList,
): TrieNode {
  const root: TrieNode = { path: [], children: new Map(), forms: [] };
  specs.forEach((spec, i) => {
    let node = root;
    for (const { word } of words[i] ?? []) {
      let next = node.children.get(word);
      if (!next)
        node.children.set(word, (next = { path: [...node.path, word], children: new Map(), forms: [] }));
      node = next;
    }
    if (node === root) throw new Error(`form "${spec.spelling}" has no letters`);
    node.forms.push(formOf(spec, words[i] ?? [], list));
  });
  return root;
}

/** Depth first, children in order of the numbers of their words; a node for each further form of a node right behind it. */
function nodesOf(root: TrieNode, numbers: ReadonlyMap<string, number>): PackedNode[] {
  const nodes: PackedNode[] = [];
  const numberOf = (word: string): number => numbers.get(word) as number;
  let part = 0;
  const visit = ({ path, children, forms }: TrieNode): void => {
    if (path.length === 1) part = partOf(nodes.length);
    const node = { path, below: 0, form: forms[0] ?? null, part };
    const place = nodes.push(node);
    for (const form of forms.slice(1)) nodes.push({ path: null, below: 0, form, part });
    for (const [, child] of [...children].sort(([x], [y]) => numberOf(x) - numberOf(y))) visit(child);
    // Node 0 is none, so nothing is below it.
    if (node.path.length > 0) node.below = nodes.length - place;
  };
  visit(root);
  return nodes;
}

function packBelow(counts: readonly number[]): Pick<PackedLexicon, 'below' | 'manyBelow'> {
  const many: number[] = [];
  let before = 0;
  counts.forEach((count, node) => {
    if (count <= MOST_BELOW) return;
    many.push(node - before, count);
    before = node;
  });
  return {
    below: counts.map((n) => String.fromCharCode(NONE_BELOW + (n > MOST_BELOW ? 0 : n))).join(''),
    manyBelow: packNumbers(many),
  };
}

/** What the nodes below the roots say, the most frequent words with one digit each. */
function packInner(
  nodes: readonly PackedNode[],
  { numbers, packed, firstInner }: WordList,
): { codes: number[]; leads: number; packed: Pick<PackedLexicon, 'innerWords' | 'frequent' | 'firstInner'> } {
  const inner = nodes
    .filter(isInner)
    .map(({ path }) => (path ? (numbers.get(path.at(-1) ?? '') as number) : packed.count));
  const leads = Math.ceil((packed.count + 1 - firstInner) / DIGITS);
  const uses = new Map<number, number>();
  for (const word of inner) uses.set(word, (uses.get(word) ?? 0) + 1);
  const frequent = [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, DIGITS - leads)
    .map(([word]) => word);
  // Every single digit has its word, so that what follows can be counted from there.
  while (frequent.length < DIGITS - leads) frequent.push(packed.count);
  const codes = inner.map((word) => {
    const place = frequent.indexOf(word);
    return place < 0 ? frequent.length + word - firstInner : place;
  });
  const innerWords = packNumbers(codes, leads);
  return { codes, leads, packed: { innerWords, frequent: packNumbers(frequent), firstInner } };
}

export function packLexicon(specs: readonly FormSpec[], entries: readonly EntrySpec[]): PackedLexicon {
  const { words, others } = wordsOfForms(specs.map(({ spelling }) => spelling));
  const list = packWords(words, others);
  const root = buildTrie(specs, words, list);
  const nodes = nodesOf(root, list.numbers);
  const forms = nodes.flatMap(({ form }) => form ?? []);
  const cueLists: Cues[] = [];
  const places = new Map<string, number>();
  const formCues = forms.flatMap(({ cues }) => {
    if (!cues) return [];
    const key = JSON.stringify(cues);
    const place = places.get(key);
    if (place !== undefined) return [place];
    places.set(key, cueLists.push(cues));
    return [0];
  });
  const { cues, ...aboutCues } = packCues(cueLists);
  const { codes, flags, otherIds, ...about } = packForms(nodes, entries, list);
  const inner = packInner(nodes, list);
  // A compressor finds again what is not far away: words stand right before the cues that are made of them, and numbers
  // before and behind both.
  return {
    ...inner.packed,
    ...packParts(nodes, { inner: inner.codes, innerLeads: inner.leads, entries: codes, cues: formCues }),
    ...aboutCues,
    ...about,
    formEntries: packNumbers(codes),
    spellings: forms.flatMap(({ spelling }) => spelling ?? []).join('\n'),
    formCues: packNumbers(formCues),
    otherIds,
    words: list.packed,
    cues,
    ...packBelow(nodes.map(({ below }) => below)),
    flags,
  };
}
