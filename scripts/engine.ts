/** The engine of the extension, for the command line: the same matcher, evidence and glossary. */
import { readFileSync } from 'node:fs';
import { compileLexicon } from '../glossary/compile.ts';
import { loadEntries, loadSubject } from '../glossary/load.ts';
import type { Reason } from '../matching/reasons.ts';
import { Engine } from '../matching/engine.ts';
import { unpackLexicon } from '../matching/lexicon.ts';
import type { TextBlock } from './html-text.ts';
import { htmlText, plainBlocks } from './html-text.ts';

export interface Detection {
  /** UTF-16 offsets: into the file for .txt, into the visible text of `html-text.ts` for .html. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly id: string;
  readonly term: string;
}

export interface Explained extends Detection {
  readonly shown: boolean;
  readonly reason: Reason;
}

export type Detect = (blocks: readonly TextBlock[], isEnglish?: boolean) => Explained[];

/** @param root the folder of the project. */
export function createDetect(root: string): Detect {
  const { entries } = loadEntries(root);
  const terms = new Map(entries.map(({ id, term }) => [id, term]));
  const lexicon = unpackLexicon(compileLexicon(entries, loadSubject(root, entries)));
  const engine = new Engine(lexicon);
  return (blocks, isEnglish = true) => {
    const { evidence, judge } = engine.forPage(isEnglish);
    const read = blocks.map(({ text, start }) => {
      const block = evidence.read(text);
      evidence.add(block);
      return { block, from: start };
    });
    return read.flatMap(({ block, from }) =>
      judge.all(block).map(({ start, end, verdict: { shown, entry, reason } }) => {
        const at = { start: from + start, end: from + end };
        const text = block.text.slice(start, end);
        // The lexicon numbers entries in its own order.
        const id = lexicon.idOf(entry) || 'unknown-drug';
        return {
          ...at,
          text,
          id,
          term: terms.get(id) ?? text,
          shown,
          reason,
        };
      }),
    );
  };
}

export interface StoredPage {
  readonly source: string;
  /** What the offsets of a `Detection` count in. */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** False where the page says that it is in another language. */
  readonly isEnglish: boolean;
}

export function readPage(file: string): StoredPage {
  const source = readFileSync(file, 'utf8');
  if (/\.html?$/i.test(file)) {
    const language = /<html\b[^>]*\slang\s*=\s*["']?([\w-]*)/i.exec(source)?.[1] ?? '';
    return { source, ...htmlText(source), isEnglish: /^(en\b|$)/i.test(language) };
  }
  if (/\.txt$/i.test(file)) return { source, text: source, blocks: plainBlocks(source), isEnglish: true };
  throw new Error('only .txt, .html and .htm can be read');
}
