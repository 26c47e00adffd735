/** `npm test`: sets up, then everything that must hold, in the order in which it is quickest to know. */
import { setUp, run } from './setup.mjs';

const { chromium, firefox } = setUp();
process.env.CHROMIUM_PATH = chromium;
process.env.FIREFOX_PATH = firefox;

const steps = [
  ['types', 'npx', ['tsc', '--noEmit']],
  ['style', 'npm', ['run', '--silent', 'lint']],
  ['glossary', 'npm', ['run', '--silent', 'glossary']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['tests', 'npx', ['vitest', 'run']],
];
const failed = [];
for (const [name, command, args] of steps) {
  console.log(`\n== ${name}`);
  if (run(command, args) !== 0) failed.push(name);
}
console.log(failed.length === 0 ? `\nAll ${steps.length} steps passed.` : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
