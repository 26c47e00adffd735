/**
 * The nodes of the trie, decoded part by part, where a page has a word that begins there: code that runs for the first
 * time is slow, and most pages have words of some parts only.
 */
import { HAS_CUES, likelyFlags, NO_FORM, SPELLED } from './form-flags.ts';
import type { PackedLexicon } from './lexicon.ts';
import {
  COUNTS,
  CUES,
  ENTRIES,
  FIRST_ENTRY,
  INNER,
  NAMED,
  NEW_CUES,
  NEXT_NAMED,
  NONE_BELOW,
  SPELLINGS,
} from './nodes.ts';
import { bytesOf, DIGITS, digits, numbersOf, unpackNumbers } from './numbers.ts';
import type { WordTable } from './word-table.ts';

const singleOf = (bytes: Uint8Array): number => DIGITS - (digits[bytes[0] as number] as number);

export class NodeParts {
  /** Word -> its node at the root, once that is decoded, or 0. */
  private readonly roots: Uint16Array;
  readonly nodeWords: Uint16Array;
  readonly formFlags: Uint16Array;
  readonly formEntry: Uint16Array;
  readonly formCues: Uint16Array;
  /** Forms with SPELLED, as written. */
  readonly spelled = new Map<number, string>();
  /** Entry -> the form that it has its id from. */
  private readonly named: Uint16Array;
  /** Words that begin forms come first. */
  private readonly rootCount: number;
  private readonly isOpen: Uint8Array;
  private readonly flagsOfEntry: Uint16Array;
  /** Part -> its first node and the word of that; one more for the end. */
  private readonly firstNodes: Uint16Array;
  private readonly firstWords: Uint16Array;
  /** Part -> COUNTS numbers: how much of each list the parts before it have taken; one more for the end. */
  private readonly taken: Uint16Array;
  private readonly inner: Uint8Array;
  private readonly frequent: Uint16Array;
  private readonly flags: Uint8Array;
  private readonly entries: Uint8Array;
  private readonly cues: Uint8Array;
  private spellings: readonly string[] | undefined;

  constructor(
    private readonly packed: PackedLexicon,
    private readonly words: WordTable,
    private readonly below: Uint16Array,
  ) {
    const nodes = below.length;
    this.roots = new Uint16Array(packed.words.count);
    // One more, so that whoever looks for a rival behind the last node finds none.
    this.nodeWords = new Uint16Array(nodes + 1);
    this.formFlags = new Uint16Array(nodes);
    this.formEntry = new Uint16Array(nodes);
    this.formCues = new Uint16Array(nodes);
    this.flagsOfEntry = numbersOf(packed.flagsOfEntry);
    this.named = new Uint16Array(this.flagsOfEntry.length);
    this.firstNodes = numbersOf(packed.firstNodes);
    this.firstWords = numbersOf(packed.firstWords);
    this.taken = numbersOf(packed.taken);
    this.rootCount = this.firstWords.at(-1) as number;
    this.isOpen = new Uint8Array(this.firstNodes.length - 1);
    this.inner = bytesOf(packed.innerWords);
    this.frequent = unpackNumbers(packed.frequent);
    this.flags = bytesOf(packed.flags);
    this.entries = bytesOf(packed.formEntries);
    this.cues = bytesOf(packed.formCues);
  }

  /** The node at the root for a word, with all that is below it, or 0. */
  rootOf(word: number): number {
    const node = this.roots[word] as number;
    if (node !== 0 || word >= this.rootCount) return node;
    let part = this.isOpen.length - 1;
    while ((this.firstWords[part] as number) > word) part--;
    this.open(part);
    return this.roots[word] as number;
  }

  /** How many entries have the words of a form as their id. */
  get namedCount(): number {
    return this.taken[this.isOpen.length * COUNTS + NAMED] as number;
  }

  /** @returns the form that an entry has its id from, behind a root that stands near before it. */
  namingForm(entry: number): readonly [root: number, form: number] {
    let part = 0;
    while ((this.taken[(part + 1) * COUNTS + NAMED] as number) <= entry) part++;
    if (this.isOpen[part] === 0) this.open(part);
    return [this.firstNodes[part] as number, this.named[entry] as number];
  }

  private open(part: number): void {
    const { below, nodeWords, formFlags, formEntry, inner, flags: flagBytes, entries, frequent } = this;
    const { leafFlags, innerFlags, firstInner } = this.packed;
    const { capital } = this.words;
    const at = part * COUNTS;
    let innerAt = 1 + (this.taken[at + INNER] as number);
    let entryAt = 1 + (this.taken[at + ENTRIES] as number);
    let nextNamed = this.taken[at + NAMED] as number;
    let cueAt = 1 + (this.taken[at + CUES] as number);
    let newestCues = this.taken[at + NEW_CUES] as number;
    let spelled = this.taken[at + SPELLINGS] as number;
    const singleWord = frequent.length;
    const singleEntry = singleOf(entries);
    const plain = likelyFlags(true, 0);
    const strict = likelyFlags(true, 1);
    let word = (this.firstWords[part] as number) - 1;
    let first = 0;
    let entry = 0;
    const stop = this.firstNodes[part + 1] as number;
    this.isOpen[part] = 1;
    for (let node = this.firstNodes[part] as number, end = 0; node < stop; node++) {
      let likely = 0;
      if (node > end) {
        word++;
        nodeWords[node] = word;
        this.roots[word] = node;
        end = node + (below[node] as number) - NONE_BELOW;
        first = capital[word] as number;
        likely = likelyFlags(false, first);
      } else {
        const digit = digits[inner[innerAt++] as number] as number;
        const here =
          digit < singleWord
            ? (frequent[digit] as number)
            : (digit - singleWord) * DIGITS + (digits[inner[innerAt++] as number] as number) + firstInner;
        nodeWords[node] = here;
        likely = first | (capital[here] as number) ? strict : plain;
      }
      const set = digits[flagBytes[node + 1] as number] as number;
      let flags = (below[node] === NONE_BELOW ? leafFlags : innerFlags)[set] as number;
      if (flags !== NO_FORM) {
        let code = digits[entries[entryAt++] as number] as number;
        if (code >= singleEntry)
          code =
            singleEntry + (code - singleEntry) * DIGITS + (digits[entries[entryAt++] as number] as number);
        if (code >= FIRST_ENTRY) {
          const step = code - FIRST_ENTRY;
          entry = nextNamed + (step & 1 ? -((step + 1) >> 1) : step >> 1);
        } else if (code === NEXT_NAMED) {
          entry = nextNamed++;
          this.named[entry] = node;
        }
        formEntry[node] = entry;
        flags ^= likely;
        if (flags & HAS_CUES) {
          let list = digits[this.cues[cueAt++] as number] as number;
          const single = singleOf(this.cues);
          if (list >= single)
            list = single + (list - single) * DIGITS + (digits[this.cues[cueAt++] as number] as number);
          this.formCues[node] = list || ++newestCues;
        } else flags ^= this.flagsOfEntry[entry] as number;
        if (flags & SPELLED)
          this.spelled.set(node, (this.spellings ??= this.packed.spellings.split('\n'))[spelled++] ?? '');
      }
      formFlags[node] = flags;
    }
  }
}
