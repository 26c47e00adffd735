/** Which cue words stand in a text. Lists of cues are taken in as pages need them; a text is read once for all of them. */
import { classOf, IGNORED } from './chars.ts';
import type { Cues } from './lexicon.ts';
import { foldedWord, hashOfRange, mixHash, WordScanner } from './words.ts';

interface Cue {
  readonly text: string;
  /** Hashes of its words; of a last word with an open ending, its letters instead. */
  readonly words: readonly number[];
  /** Of the last word's plural. */
  readonly plural: number;
  readonly open: string | null;
}

/** Hash of the first letters of the word at [start, end), whatever invisible characters stand between them. */
function stemOf(text: string, start: number, end: number): number {
  for (let i = start; i < start + STEM; i++)
    if (classOf(text.charCodeAt(i)) === IGNORED)
      return hashOfRange(foldedWord(text, start, end), 0, STEM, '');
  return hashOfRange(text, start, start + STEM, '');
}

const pluralOf = (hash: number): number => mixHash(hash, 's'.charCodeAt(0));
/** American words that cues have, cues being written once; `variants.ts` has the rules, for build time only. */
const britishOf = (cue: string): string => cue.replace('tumor', 'tumour').replace('leukemi', 'leukaemi');

/** Letters by which cues with an open ending are looked up: the shortest have as many. */
const STEM = 3;
const BITS = 0x3fff;

/** Hash -> cues that begin so. Most words of a text are told apart by one bit, before any look-up. */
class Index {
  private readonly bits = new Uint8Array(BITS + 1);
  private readonly cues = new Map<number, Cue[]>();

  add(hash: number, cue: Cue): void {
    this.bits[hash & BITS] = 1;
    const known = this.cues.get(hash);
    if (known) known.push(cue);
    else this.cues.set(hash, [cue]);
  }

  get(hash: number): readonly Cue[] | undefined {
    return this.bits[hash & BITS] === 0 ? undefined : this.cues.get(hash);
  }
}

/** Words of the text that is being read; the lists are used again and again, and only so many of their items count. */
interface Read {
  text: string;
  count: number;
  readonly starts: number[];
  readonly ends: number[];
  readonly hashes: number[];
}

const startsWith = ({ text, starts, ends }: Read, word: number, letters: string): boolean =>
  foldedWord(text, starts[word] as number, ends[word] as number).startsWith(letters);

function stands({ words, plural, open }: Cue, read: Read, at: number): boolean {
  const last = words.length - 1;
  if (at + last >= read.count) return false;
  for (let i = 0; i <= last; i++) {
    const hash = read.hashes[at + i];
    if (hash !== words[i] && (i < last || open !== null || hash !== plural)) return false;
  }
  return open === null || (at + words.length < read.count && startsWith(read, at + words.length, open));
}

export class CueFinder {
  private readonly known = new Set<Cues>();
  private readonly seen = new Set<string>();
  private readonly byWord = new Index();
  private readonly byStem = new Index();
  private readonly scanner = new WordScanner();
  private readonly words: Read = { text: '', count: 0, starts: [], ends: [], hashes: [] };

  /** @returns those of the given cues, as written in their lists, that stand in the text; more may be named. */
  find(text: string, lists: readonly Cues[]): ReadonlySet<string> {
    for (const cues of lists) this.takeIn(cues);
    const found = new Set<string>();
    const read = this.read(text);
    for (let i = 0; i < read.count; i++) {
      const start = read.starts[i] as number;
      const end = read.ends[i] as number;
      this.collect(this.byWord.get(read.hashes[i] as number), read, i, found);
      if (end - start >= STEM) this.collect(this.byStem.get(stemOf(text, start, end)), read, i, found);
    }
    return found;
  }

  private collect(cues: readonly Cue[] | undefined, read: Read, at: number, found: Set<string>): void {
    if (cues) for (const cue of cues) if (stands(cue, read, at)) found.add(cue.text);
  }

  private read(text: string): Read {
    const { scanner, words } = this;
    words.text = text;
    words.count = 0;
    scanner.reset(text);
    while (scanner.next()) {
      const at = words.count++;
      words.starts[at] = scanner.start;
      words.ends[at] = scanner.end;
      words.hashes[at] = scanner.hash;
    }
    return words;
  }

  private takeIn(cues: Cues): void {
    if (this.known.has(cues)) return;
    this.known.add(cues);
    for (const text of [...cues.for, ...cues.against]) {
      if (this.seen.has(text)) continue;
      this.seen.add(text);
      this.add(text, text);
      const british = britishOf(text);
      if (british !== text) this.add(text, british);
    }
  }

  /** @param spelling of the cue that is told as `text`. */
  private add(text: string, spelling: string): void {
    const isOpen = spelling.endsWith('*');
    const { count, starts, ends, hashes } = this.read(spelling);
    const last = count - 1;
    const open = isOpen ? foldedWord(spelling, starts[last] as number, ends[last] as number) : null;
    const words = hashes.slice(0, isOpen ? last : count);
    const cue: Cue = { text, words, plural: pluralOf(words.at(-1) ?? 0), open };
    const first = words[0];
    if (first === undefined) {
      if (open !== null) this.byStem.add(hashOfRange(open, 0, STEM, ''), cue);
      return;
    }
    this.byWord.add(first, cue);
    if (words.length === 1 && !isOpen) this.byWord.add(cue.plural, cue);
  }
}
