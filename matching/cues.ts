/** Which cue words stand in a text. Lists of cues are taken in as pages need them; a text is read once for all of them. */
import type { Cues } from './lexicon.ts';
import { foldedWord, hashOfRange, WordScanner } from './words.ts';

interface Cue {
  readonly text: string;
  /** Hashes of its words; of a last word with an open ending, its letters instead. */
  readonly words: readonly number[];
  readonly open: string | null;
}

/** Letters by which cues with an open ending are looked up: the shortest have as many. */
const STEM = 3;
const BITS = 0xfff;

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

/** Words of the text that is being read. */
interface Read {
  readonly text: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly hashes: number[];
}

const startsWith = ({ text, starts, ends }: Read, word: number, letters: string): boolean =>
  foldedWord(text, starts[word] as number, ends[word] as number).startsWith(letters);

function stands({ words, open }: Cue, read: Read, at: number): boolean {
  for (let i = 0; i < words.length; i++) if (read.hashes[at + i] !== words[i]) return false;
  return (
    open === null || (at + words.length < read.starts.length && startsWith(read, at + words.length, open))
  );
}

export class CueFinder {
  private readonly known = new Set<Cues>();
  private readonly seen = new Set<string>();
  private readonly byWord = new Index();
  private readonly byStem = new Index();
  private readonly scanner = new WordScanner();

  /** @returns those of the given cues, as written in their lists, that stand in the text; more may be named. */
  find(text: string, lists: readonly Cues[]): ReadonlySet<string> {
    for (const cues of lists) this.takeIn(cues);
    const found = new Set<string>();
    const read = this.read(text);
    for (let i = 0; i < read.starts.length; i++) {
      const start = read.starts[i] as number;
      this.collect(this.byWord.get(read.hashes[i] as number), read, i, found);
      if ((read.ends[i] as number) - start >= STEM)
        this.collect(this.byStem.get(hashOfRange(text, start, start + STEM, '')), read, i, found);
    }
    return found;
  }

  private collect(cues: readonly Cue[] | undefined, read: Read, at: number, found: Set<string>): void {
    if (cues) for (const cue of cues) if (stands(cue, read, at)) found.add(cue.text);
  }

  private read(text: string): Read {
    const { scanner } = this;
    const read: Read = { text, starts: [], ends: [], hashes: [] };
    scanner.reset(text);
    while (scanner.next()) {
      read.starts.push(scanner.start);
      read.ends.push(scanner.end);
      read.hashes.push(scanner.hash);
    }
    return read;
  }

  private takeIn(cues: Cues): void {
    if (this.known.has(cues)) return;
    this.known.add(cues);
    for (const text of [...cues.for, ...cues.against]) {
      if (this.seen.has(text)) continue;
      this.seen.add(text);
      const isOpen = text.endsWith('*');
      const { starts, ends, hashes } = this.read(text);
      const last = starts.length - 1;
      const open = isOpen ? foldedWord(text, starts[last] as number, ends[last] as number) : null;
      const cue: Cue = { text, words: isOpen ? hashes.slice(0, -1) : hashes, open };
      const first = cue.words[0];
      if (first !== undefined) this.byWord.add(first, cue);
      else if (open !== null) this.byStem.add(hashOfRange(open, 0, STEM, ''), cue);
    }
  }
}
