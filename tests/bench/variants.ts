/** Browsers side by side: without an extension, with one that does nothing, with one that only paints, and with ours. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { BUILDS } from '../support/extension.ts';
import { launchBrowser } from '../support/launch.ts';
import { ROOT } from './bundle.ts';

/**
 * What any extension with a content script costs is the floor under ours while a page loads; while it lives, what any
 * costs that paints as many marks and hears of changes, and does nothing else.
 */
export const VARIANTS = ['none', 'empty', 'marks', 'ours'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface Variants {
  readonly browsers: Readonly<Record<Variant, Browser>>;
  /** Address of one of our own pages. */
  readonly own: (page: string) => string;
  /** Ends the background of ours, as the browser does after half a minute. */
  readonly putToSleep: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A range of ten letters every sixty in what is in and near the view, and an observer that only looks away. */
const PAINT = `
  const ranges = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const isDense = document.body.textContent.includes('immun');
  for (let node; isDense && ranges.length < 250 && (node = walker.nextNode()); )
    for (let at = 5; at + 10 < node.length && ranges.length < 250; at += 60) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 10);
      ranges.push(range);
    }
  CSS.highlights.set('immunolens-first', new Highlight(...ranges));
  new MutationObserver(() => undefined)
    .observe(document, { childList: true, characterData: true, subtree: true, attributeFilter: ['hidden', 'aria-hidden'] });
  document.addEventListener('pointermove', () => undefined, { passive: true, capture: true });
`;

function bareExtension(script: string, css?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-extension-'));
  const frames = { all_frames: true, match_about_blank: true, match_origin_as_fallback: true };
  const files = { js: ['bare.js'], ...(css && { css: ['bare.css'] }) };
  const content = { matches: ['http://*/*', 'https://*/*'], run_at: 'document_idle', ...files, ...frames };
  const manifest = { manifest_version: 3, name: 'Bare', version: '1', content_scripts: [content] };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'bare.js'), script);
  if (css) writeFileSync(path.join(folder, 'bare.css'), css);
  return folder;
}

export async function launchVariants(): Promise<Variants> {
  // Always: an old build would be measured as if it were this one.
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore', shell: process.platform === 'win32' });
  const css = readFileSync(path.join(BUILDS.chromium, 'assets/highlight.css'), 'utf8');
  const bare = { empty: bareExtension('0;'), marks: bareExtension(PAINT, css) };
  const [none, empty, marks, ours] = await Promise.all(VARIANTS.map(() => launchBrowser('chromium')));
  if (!none || !empty || !marks || !ours) throw new Error('no browser');
  await empty.installExtension(bare.empty);
  await marks.installExtension(bare.marks);
  const id = await ours.installExtension(BUILDS.chromium);
  return {
    browsers: { none, empty, marks, ours },
    own: (page) => `chrome-extension://${id}/${page}`,
    async putToSleep() {
      const target = ours.targets().find((t) => t.type() === 'service_worker');
      await (await target?.worker())?.close();
    },
    async close() {
      await Promise.all([none, empty, marks, ours].map((browser) => browser.close()));
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
