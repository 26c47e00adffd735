/** The built extension in a real browser, driven as a reader would. */
import path from 'node:path';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import type { BrowserName, LaunchOptions } from './launch.ts';
import { GECKO_UUID, launchBrowser } from './launch.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: path.join(ROOT, '.output/chrome-mv3'),
  firefox: path.join(ROOT, '.output/firefox-mv3'),
};

const SIZE = { width: 1000, height: 800 };

export interface Installed {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of one of our own pages. */
  readonly own: (page: string) => string;
  readonly close: () => Promise<void>;
}

export async function installed(
  name: BrowserName,
  options: LaunchOptions & { build?: string } = {},
): Promise<Installed> {
  const browser = await launchBrowser(name, options);
  const id = await browser.installExtension(options.build ?? BUILDS[name]);
  const origin = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${GECKO_UUID}`;
  return { name, browser, own: (page) => `${origin}/${page}`, close: () => browser.close() };
}

export async function openPage(
  { browser }: Installed,
  url: string,
  size: Viewport | null = SIZE,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}

/** Our own pages never report "load" to the driver in Firefox. */
export async function openOwnPage(
  ext: Installed,
  name: string,
  size = { width: 400, height: 600 },
): Promise<Page> {
  const page = await ext.browser.newPage();
  await page.setViewport(size);
  await page.goto(ext.own(name), { waitUntil: ext.name === 'firefox' ? 'networkidle0' : 'load' });
  return page;
}

/** Texts that are marked now, as the page itself can see them; empty while nothing is. */
export async function markedTexts(
  page: Page,
  names = ['immunolens-first', 'immunolens-repeat'],
): Promise<string[]> {
  return page.evaluate(
    (all) => all.flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString())),
    names,
  );
}

export async function waitForMarks(page: Page, text?: string, ms = 8000): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const names = ['immunolens-first', 'immunolens-repeat'];
      const found = names.flatMap((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString()),
      );
      return wanted ? found.includes(wanted) : found.length > 0;
    },
    { timeout: ms, polling: 50 },
    text,
  );
}

/** A point in the middle of the nth occurrence of a text on the page, scrolled into view. */
export async function pointAt(page: Page, text: string, occurrence = 0): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (wanted, nth) => {
      let left = nth;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0 || left-- > 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const rect = range.getClientRects()[0];
        if (rect) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      }
      return null;
    },
    text,
    occurrence,
  );
  if (!point) throw new Error(`"${text}" is not on the page`);
  return point;
}

/** Brings the pointer to rest, as a hand would: it slows down on the way. */
export async function restOn(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 40, y - 12);
  await page.mouse.move(x - 3, y, { steps: 4 });
  await page.mouse.move(x, y);
}
