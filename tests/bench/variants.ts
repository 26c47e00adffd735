/** Three browsers side by side: without an extension, with one that does nothing, and with ours. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { BUILDS } from '../support/extension.ts';
import { launchBrowser } from '../support/launch.ts';
import { ROOT } from './bundle.ts';

/** What any extension with a content script costs is the floor under ours. */
export const VARIANTS = ['none', 'empty', 'ours'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface Variants {
  readonly browsers: Readonly<Record<Variant, Browser>>;
  /** Address of one of our own pages. */
  readonly own: (page: string) => string;
  /** Ends the background of ours, as the browser does after half a minute. */
  readonly putToSleep: () => Promise<void>;
  readonly close: () => Promise<void>;
}

function emptyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'empty-extension-'));
  const matches = ['http://*/*', 'https://*/*'];
  const script = { matches, js: ['empty.js'], run_at: 'document_idle', all_frames: true };
  const frames = { match_about_blank: true, match_origin_as_fallback: true };
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ ...script, ...frames }],
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'empty.js'), '0;');
  return folder;
}

export async function launchVariants(): Promise<Variants> {
  if (!existsSync(path.join(BUILDS.chromium, 'manifest.json')))
    execFileSync('npx', ['wxt', 'build'], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  const empty = emptyExtension();
  const [none, withEmpty, ours] = await Promise.all(VARIANTS.map(() => launchBrowser('chromium')));
  if (!none || !withEmpty || !ours) throw new Error('no browser');
  await withEmpty.installExtension(empty);
  const id = await ours.installExtension(BUILDS.chromium);
  return {
    browsers: { none, empty: withEmpty, ours },
    own: (page) => `chrome-extension://${id}/${page}`,
    async putToSleep() {
      const target = ours.targets().find((t) => t.type() === 'service_worker');
      await (await target?.worker())?.close();
    },
    async close() {
      await Promise.all([none, withEmpty, ours].map((browser) => browser.close()));
      rmSync(empty, { recursive: true, force: true });
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
