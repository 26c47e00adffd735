/**
 * `npm start`: sets up, builds, and opens a browser with the extension on a sample article. Without a display it does
 * the same unseen and saves pictures of what a reader sees in `pictures/`. `npm start -- firefox` takes Firefox.
 */
import { setUp, run } from './setup.mjs';

const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const programs = setUp([name]);
process.env[name === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH'] = programs[name];

const target = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
if (run('npx', ['wxt', 'build', ...target]) !== 0) process.exit(1);

const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const script = hasDisplay && !process.env.CI ? 'scripts/open-sample.ts' : 'scripts/take-pictures.ts';
process.exitCode = run('npx', ['tsx', script, name]);
