/** Bundles what runs in the pages, and gathers what the glossary gives to it. */
import path from 'node:path';
import { build } from 'vite';
import { compileLexicon, formsOf } from '../../glossary/compile.ts';
import { loadSubject } from '../../glossary/load.ts';
import { loadChecked, sentinelSource } from '../../glossary/vite-plugin.ts';
import { GATE_ASK } from '../../matching/lexicon.ts';
import { packLexicon } from '../../matching/trie.ts';
import type { SetUp } from './in-page/types.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Script {
  readonly code: string;
  /** A source map, as JSON. */
  readonly map: string;
}

export async function bundleForPage(): Promise<Script> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      sourcemap: true,
      target: 'es2023',
      lib: {
        entry: path.join(import.meta.dirname, 'in-page/main.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk' || !chunk.map) throw new Error('the script for the pages was not built');
  return { code: chunk.code, map: chunk.map.toString() };
}

export function fromGlossary(): SetUp {
  const entries = loadChecked(ROOT);
  const forms = formsOf(entries);
  const quarter = forms.filter((_, i) => i % 4 === 0);
  /** Those that are marked at all. */
  const spellings = (of: typeof forms): string[] =>
    of.filter(({ gate }) => gate !== GATE_ASK).map(({ spelling }) => spelling);
  return {
    packed: compileLexicon(entries, loadSubject(ROOT, entries)),
    packedQuarter: packLexicon(
      quarter,
      entries.map(({ id }) => ({ id, weight: 1 })),
    ),
    packedNothing: packLexicon([], []),
    sentinels: sentinelSource(entries),
    forms: spellings(forms),
    quarter: spellings(quarter),
  };
}
