/** Extensions of others, unpacked, given with `--peer DIR`: what each adds to the load of a page, beside ours in one run. */
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { BUILDS } from '../support/extension.ts';
import { launchBrowser } from '../support/launch.ts';
import type { LoadCost } from './loads.ts';
import { load } from './loads.ts';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';
import type { Summary } from './stats.ts';
import { shuffled, summarize } from './stats.ts';
import { newPage, pause } from './variants.ts';

export interface PeerRow {
  readonly page: string;
  /** Folder of the extension, or OURS. */
  readonly name: string;
  /** Milliseconds of processor time of the page, and kilobytes, above the same load without an extension. */
  readonly task: Summary;
  readonly heap: Summary;
}

export const OURS = 'ours';
/** Milliseconds until an extension just installed has made itself at home. */
const INSTALLING = 2000;

async function withExtension(folder: string): Promise<Browser> {
  const browser = await launchBrowser('chromium');
  await browser.installExtension(folder);
  await pause(INSTALLING);
  return browser;
}

async function measure(
  browsers: ReadonlyMap<string, Browser>,
  bare: Browser,
  server: BenchServer,
  of: BenchPage,
  repetitions: number,
): Promise<PeerRow[]> {
  const costOn = async (browser: Browser): Promise<LoadCost> => {
    const page = await newPage(browser);
    const cost = await load(page, server.url(of));
    await page.close();
    return cost;
  };
  const all = new Map([...browsers.keys()].map((name): [string, LoadCost[]] => [name, []]));
  const none: LoadCost[] = [];
  for (let n = 0; n <= repetitions; n++) {
    const base = await costOn(bare);
    if (n > 0) none.push(base);
    for (const [name, browser] of shuffled([...browsers])) {
      const cost = await costOn(browser);
      // The first fills the caches of the browser.
      if (n > 0) all.get(name)?.push(cost);
    }
  }
  const above = (costs: readonly LoadCost[], key: 'task' | 'heap') =>
    summarize(costs.map((cost, i) => cost[key] - (none[i]?.[key] ?? Number.NaN)));
  return [...all].map(([name, costs]) => ({
    page: of.name,
    name,
    task: above(costs, 'task'),
    heap: above(costs, 'heap'),
  }));
}

/** @param folders of unpacked extensions. */
export async function measurePeers(
  folders: readonly string[],
  server: BenchServer,
  pages: readonly BenchPage[],
  repetitions: number,
): Promise<PeerRow[]> {
  if (folders.length === 0) return [];
  const bare = await launchBrowser('chromium');
  const browsers = new Map([[OURS, await withExtension(BUILDS.chromium)]]);
  for (const folder of folders)
    browsers.set(path.basename(folder), await withExtension(path.resolve(folder)));
  const rows: PeerRow[] = [];
  try {
    for (const page of pages) rows.push(...(await measure(browsers, bare, server, page, repetitions)));
  } finally {
    await Promise.all([bare, ...browsers.values()].map((browser) => browser.close()));
  }
  return rows;
}
