/** Browsers side by side: without an extension, with those that do next to nothing, and with ours. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { BUILDS } from '../support/extension.ts';
import { launchBrowser } from '../support/launch.ts';
import { emptyExtension, floorExtension, marksExtension } from './bare-extensions.ts';
import { ROOT } from './bundle.ts';

/**
 * What any extension with a content script costs is the floor under ours while a page loads; while it lives, what any
 * costs that paints as many marks and goes through what is new once.
 */
export const VARIANTS = ['none', 'empty', 'marks', 'ours'] as const;
export type Variant = (typeof VARIANTS)[number];

/** A browser with an extension that has a background and a page of its own. */
export interface Installed {
  readonly browser: Browser;
  /** Address of one of its own pages. */
  readonly own: (page: string) => string;
  /** Ends its background, as the browser does after half a minute. */
  readonly putToSleep: () => Promise<void>;
}

export interface Variants {
  readonly browsers: Readonly<Record<Variant, Browser>>;
  readonly ours: Installed;
  /** Built as ours, with nothing to do: what the browser itself takes. */
  readonly floor: Installed;
  readonly close: () => Promise<void>;
}

async function install(browser: Browser, folder: string): Promise<Installed> {
  const id = await browser.installExtension(folder);
  return {
    browser,
    own: (page) => `chrome-extension://${id}/${page}`,
    async putToSleep() {
      const target = browser.targets().find((t) => t.type() === 'service_worker');
      await (await target?.worker())?.close();
    },
  };
}

export async function launchVariants(): Promise<Variants> {
  // Always: an old build would be measured as if it were this one.
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore', shell: process.platform === 'win32' });
  const css = readFileSync(path.join(BUILDS.chromium, 'assets/highlight.css'), 'utf8');
  const bare = { empty: emptyExtension(), marks: marksExtension(css), floor: floorExtension() };
  const all = await Promise.all([...VARIANTS, 'floor'].map(() => launchBrowser('chromium')));
  const [none, empty, marks, ours, floor] = all;
  if (!none || !empty || !marks || !ours || !floor) throw new Error('no browser');
  await empty.installExtension(bare.empty);
  await marks.installExtension(bare.marks);
  return {
    browsers: { none, empty, marks, ours },
    ours: await install(ours, BUILDS.chromium),
    floor: await install(floor, bare.floor),
    async close() {
      await Promise.all(all.map((browser) => browser.close()));
      for (const folder of Object.values(bare)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const SIZE = { width: 1000, height: 800 };

export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return page;
}
