/**
 * `npm run --silent detect -- [--explain] FILE...`: for each .txt or .html file one JSON line, a list of
 * {start, end, text, id, term}. With --explain every match is listed with `shown` and `reason`, also the silent ones.
 */
import { createDetect, readPage } from './engine.ts';

const args = process.argv.slice(2);
const explain = args.includes('--explain');
const files = args.filter((arg) => arg !== '--explain');
if (files.length === 0) {
  console.error('usage: npm run --silent detect -- [--explain] FILE...   (.txt, .html)');
  process.exit(2);
}
const detect = createDetect(process.cwd());
for (const file of files) {
  try {
    const { blocks, isEnglish } = readPage(file);
    const found = detect(blocks, isEnglish);
    const plain = found
      .filter((f) => f.shown)
      .map(({ start, end, text, id, term }) => ({ start, end, text, id, term }));
    console.log(JSON.stringify(explain ? found : plain));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
