/**
 * `npm run evaluate -- FOLDER [--browser] [scorer options]`: runs the engine over an evaluation corpus (subfolders
 * `ontopic` and `offtopic`) and prints what its own `score.mjs` says. With --browser the marks are those of the built
 * extension in real Chromium, and where the two differ is said. The corpus is not part of the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Span } from './alignment.ts';
import type { MarkedInBrowser } from './browser-marks.ts';
import { startMarking } from './browser-marks.ts';
import type { Detection } from './engine.ts';
import { createDetect, readPage } from './engine.ts';

/** What the scorer reads of a mark. The page does not say which entry a mark is about: the engine does, or nobody. */
type Prediction = Span & Partial<Detection>;

const detect = createDetect(process.cwd());

async function predict(corpus: string, out: string, inBrowser: boolean): Promise<void> {
  const browser = inBrowser ? await startMarking() : null;
  try {
    for (const group of ['ontopic', 'offtopic']) {
      mkdirSync(path.join(out, group));
      for (const name of readdirSync(path.join(corpus, group)).filter((n) => /\.(txt|html?)$/.test(n))) {
        const page = readPage(path.join(corpus, group, name));
        const found: Prediction[] = detect(page.blocks, page.isEnglish)
          .filter((f) => f.shown)
          .map(({ start, end, text, id, term }) => ({ start, end, text, id, term }));
        const seen = browser && (await browser.marksOf(page, !name.endsWith('.txt')));
        const list = seen ? inPage(page.text, found, seen) : found;
        if (seen) tellDifferences(`${group}/${name}`, found, list, seen.elsewhere);
        writeFileSync(path.join(out, group, name.replace(/\.\w+$/, '.json')), JSON.stringify(list));
      }
    }
  } finally {
    await browser?.close();
  }
}

const key = ({ start, end }: Span): string => `${start}-${end}`;

function inPage(text: string, found: readonly Prediction[], { marks }: MarkedInBrowser): Prediction[] {
  const known = new Map(found.map((f) => [key(f), f]));
  return marks.map((mark) => known.get(key(mark)) ?? { ...mark, text: text.slice(mark.start, mark.end) });
}

function tellDifferences(
  name: string,
  engine: readonly Prediction[],
  page: readonly Prediction[],
  elsewhere: readonly string[],
): void {
  const without = (list: readonly Prediction[], other: readonly Prediction[]): string[] => {
    const spans = new Set(other.map(key));
    return list.filter((p) => !spans.has(key(p))).map((p) => `"${p.text}" at ${p.start}`);
  };
  const tell = (what: string, list: readonly string[]) =>
    list.length > 0 && console.log(`${name}: ${what}: ${list.join(', ')}`);
  tell('marked by the engine only', without(engine, page));
  tell('marked in the browser only', without(page, engine));
  tell('marked outside of the text', elsewhere);
}

/**
 * The scorer's lenient precision leaves neutral marks out of the marks it divides by, but counts them as hits; this
 * undoes that: hits / (hits + marks that are neither hits nor neutral).
 */
function percent(report: string): string {
  const { predicted, precisionStrict, precisionLenient } = (
    JSON.parse(report) as { onTopic: Record<string, number> }
  ).onTopic;
  if (!predicted || !precisionStrict || !precisionLenient) return 'n/a';
  const hits = predicted * precisionStrict;
  const wrong = (predicted - precisionLenient * hits) / (1 + precisionLenient);
  return `${((100 * hits) / (hits + wrong)).toFixed(1)} %`;
}

function score(corpus: string, out: string, options: readonly string[]): number {
  const scorer = path.join(corpus, 'score.mjs');
  const { status } = spawnSync(process.execPath, [scorer, out, ...options], { stdio: 'inherit' });
  if (!options.includes('--json')) {
    const { stdout } = spawnSync(process.execPath, [scorer, out, ...options, '--json'], { encoding: 'utf8' });
    console.log(`\nmarks on annotated terms, of those on annotated or unneutral words: ${percent(stdout)}`);
  }
  return status ?? 1;
}

const [corpus, ...rest] = process.argv.slice(2);
if (!corpus || !existsSync(path.join(corpus, 'score.mjs'))) {
  console.error(
    'usage: npm run evaluate -- FOLDER [--browser] [scorer options]   (a folder with score.mjs, ontopic/ and offtopic/)',
  );
  process.exit(2);
}
const out = mkdtempSync(path.join(tmpdir(), 'immunolens-'));
await predict(corpus, out, rest.includes('--browser'));
process.exitCode = score(
  corpus,
  out,
  rest.filter((option) => option !== '--browser'),
);
