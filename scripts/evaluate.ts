/**
 * `npm run evaluate -- FOLDER [scorer options]`: runs the engine over an evaluation corpus (subfolders `ontopic` and
 * `offtopic`) and prints what its own `score.mjs` says. The corpus is not part of the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDetect, readBlocks } from './engine.ts';

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
    const found = detect(readBlocks(path.join(corpus, group, name))).filter((f) => f.shown);
    const list = found.map(({ start, end, text, id, term }) => ({ start, end, text, id, term }));
    writeFileSync(path.join(out, group, name.replace(/\.\w+$/, '.json')), JSON.stringify(list));
  }
}
const { status } = spawnSync(process.execPath, [path.join(corpus, 'score.mjs'), out, ...options], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
