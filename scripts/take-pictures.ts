/** Saves pictures of what a reader sees: the article, the card and the popup, light and dark, narrow and zoomed. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitForCard } from '../tests/support/card.ts';
import type { Installed } from '../tests/support/extension.ts';
import {
  installed,
  openOwnPage,
  openPage,
  pointAt,
  restOn,
  waitForMarks,
} from '../tests/support/extension.ts';
import type { BrowserName } from '../tests/support/launch.ts';
import { servePages } from '../tests/support/server.ts';

const FOLDER = path.resolve('pictures');
const name: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function save(page: Page, title: string): Promise<void> {
  await pause(400);
  const file = path.join(FOLDER, `${name}-${title}.png`) as `${string}.png`;
  await page.screenshot({ path: file });
  console.log(`  pictures/${path.basename(file)}`);
}

interface Scene {
  readonly title: string;
  readonly size: { readonly width: number; readonly height: number; readonly deviceScaleFactor?: number };
  readonly dark?: boolean;
}

const ARTICLE: readonly Scene[] = [
  { title: 'light', size: { width: 1000, height: 800 } },
  { title: 'dark', size: { width: 1000, height: 800 }, dark: true },
  { title: 'narrow', size: { width: 360, height: 740 } },
  // What a page zoomed to 200 % leaves of a window 1280 pixels wide.
  { title: 'zoomed', size: { width: 640, height: 400, deviceScaleFactor: 2 } },
];

async function article(ext: Installed, url: string, { title, size, dark }: Scene): Promise<void> {
  const page = await openPage(ext, url, size);
  if (dark) await setDark(page);
  await waitForMarks(page);
  await save(page, `article-${title}`);
  await restOn(page, await pointAt(page, 'Ipilimumab'));
  await waitForCard(name, page, 'ipilimumab');
  await save(page, `card-${title}`);
  await page.close();
}

/** Firefox takes no emulated colour scheme over this driver; there the dark pictures are left out. */
const setDark = (page: Page): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);

async function popup(ext: Installed, url: string, dark: boolean): Promise<void> {
  const page = await openPage(ext, url);
  await waitForMarks(page);
  await pause(400);
  const own = await openOwnPage(ext, 'popup.html?beside');
  if (dark) await setDark(own);
  const scheme = dark ? 'dark' : 'light';
  await own.waitForSelector('[role="tab"]');
  await save(own, `popup-page-${scheme}`);
  await own.type('input', 'keitruda');
  await save(own, `popup-search-${scheme}`);
  await own.keyboard.press('Enter');
  await own.waitForSelector('.card');
  await save(own, `popup-entry-${scheme}`);
  await own.close();
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await servePages();
  const ext = await installed(name);
  try {
    console.log('There is no display, so here are pictures of what a reader sees:');
    const url = server.url('sample-article.html');
    for (const scene of ARTICLE) if (name === 'chromium' || !scene.dark) await article(ext, url, scene);
    await popup(ext, url, false);
    if (name === 'chromium') await popup(ext, url, true);
  } finally {
    await ext.close();
    await server.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
