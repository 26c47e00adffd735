/**
 * What `npm start` and `npm test` need beyond Node and npm: the packages, Chromium and Firefox. Node's own modules
 * only, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

function findBrowser({ variable, paths }) {
  const chosen = process.env[variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  return paths.find((candidate) => existsSync(candidate)) ?? null;
}

function installPackages() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages…');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('npm ci did not work: see above, mend it, and run this again.');
    process.exit(1);
  }
}

/** Installs what is missing where that is possible without asking, or says in one line what to install. */
function installBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(BROWSERS[name]));
  if (missing.length === 0) return;
  const packages = missing.map((name) => BROWSERS[name].debian);
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(' and ')}…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    run('apt-get', ['update', '-qq'], quiet);
    run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'fonts-dejavu-core', ...packages],
      quiet,
    );
  }
  for (const name of missing) {
    const { variable, debian } = BROWSERS[name];
    if (findBrowser(BROWSERS[name])) continue;
    console.error(
      `Please install ${name} (Debian, Ubuntu: sudo apt-get install ${debian}) or set ${variable} to its program.`,
    );
    process.exitCode = 1;
  }
  if (process.exitCode) process.exit();
}

/** @returns the programs of the browsers asked for; ends the process with one clear line where one cannot be had. */
export function setUp(names = ['chromium', 'firefox']) {
  installPackages();
  installBrowsers(names);
  if (!existsSync(path.join(root, '.wxt/tsconfig.json'))) run('npx', ['wxt', 'prepare'], { stdio: 'ignore' });
  return Object.fromEntries(names.map((name) => [name, findBrowser(BROWSERS[name])]));
}
