/**
 * `npm run evaluate -- FOLDER [scorer options]`: runs the engine over an evaluation corpus (subfolders `ontopic` and
 * `offtopic`) and prints what its own `score.mjs` says. The corpus is not part of the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDetect, readPage } from './engine.ts';

const [corpus, ...options] = process.argv.slice(2);
if (!corpus || !existsSync(path.join(corpus, 'score.mjs'))) {
  console.error(
    'usage: npm run evaluate -- FOLDER [scorer options]   (a folder with score.mjs, ontopic/ and offtopic/)',
  );
  process.exit(2);
}
const detect = createDetect(process.cwd());
const out = mkdtempSync(path.join(tmpdir(), 'immunolens-'));
for (const group of ['ontopic', 'offtopic']) {
  mkdirSync(path.join(out, group));
  for (const name of readdirSync(path.join(corpus, group)).filter((n) => /\.(txt|html?)$/.test(n))) {
    const { blocks, isEnglish } = readPage(path.join(corpus, group, name));
    const found = detect(blocks, isEnglish).filter((f) => f.shown);
    const list = found.map(({ start, end, text, id, term }) => ({ start, end, text, id, term }));
    writeFileSync(path.join(out, group, name.replace(/\.\w+$/, '.json')), JSON.stringify(list));
  }
}
const scorer = path.join(corpus, 'score.mjs');
const { status } = spawnSync(process.execPath, [scorer, out, ...options], { stdio: 'inherit' });
if (!options.includes('--json')) {
  const { stdout } = spawnSync(process.execPath, [scorer, out, ...options, '--json'], { encoding: 'utf8' });
  console.log(`\nmarks on annotated terms, of those on annotated or unneutral words: ${percent(stdout)}`);
}
process.exitCode = status ?? 1;

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
