import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { waitForCard, waitForNoCard } from '../support/card.ts';
import {
  BUILDS,
  installed,
  markedTexts,
  openPage,
  pointAt,
  restOn,
  waitForMarks,
} from '../support/extension.ts';
import { BROWSERS } from '../support/launch.ts';
import { servePages } from '../support/server.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)('install and update with tabs open in %s', (name) => {
  it('serves open tabs at once and makes way for a newer version', async () => {
    const server = await servePages();
    const build = path.join(mkdtempSync(path.join(tmpdir(), 'immunolens-update-')), 'build');
    cpSync(BUILDS[name], build, { recursive: true });
    const ext = await installed(name, { build });
    try {
      const page = await openPage(ext, server.url('sample-article.html'));
      await waitForMarks(page, 'melanoma');
      await restOn(page, await pointAt(page, 'pembrolizumab'));
      await waitForCard(name, page, 'pembrolizumab');
      const before = await markedTexts(page);

      const manifest = path.join(build, 'manifest.json');
      const fields = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
      writeFileSync(manifest, JSON.stringify({ ...fields, version: `${fields.version}.1` }));
      await ext.browser.installExtension(build);
      await pause(1500);
      await page.bringToFront();

      await waitForMarks(page, 'melanoma');
      // The text around the pointer may have been scrolled: the same page, the same number of marks, none twice.
      expect(Math.abs((await markedTexts(page)).length - before.length)).toBeLessThan(30);
      expect(await page.evaluate(() => document.querySelectorAll('immunolens-card').length)).toBeLessThan(2);
      await page.mouse.move(5, 5, { steps: 3 });
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await restOn(page, await pointAt(page, 'durvalumab'));
      await waitForCard(name, page, 'durvalumab');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    } finally {
      await ext.close();
      await server.stop();
      rmSync(path.dirname(build), { recursive: true, force: true });
    }
  });

  it('marks a tab that was open before the install, styles included, and brings none to other pages', async () => {
    const server = await servePages();
    const { launchBrowser } = await import('../support/launch.ts');
    const browser = await launchBrowser(name);
    try {
      const page = await browser.newPage();
      await page.goto(server.url('sample-article.html'), { waitUntil: 'domcontentloaded' });
      await browser.installExtension(BUILDS[name]);
      await page.bringToFront();
      await waitForMarks(page, 'melanoma');
      const lines = () =>
        getComputedStyle(document.body, '::highlight(immunolens-first)').textDecorationStyle;
      await vi.waitFor(async () => expect(await page.evaluate(lines)).toBe('dotted'), 2000);
      await page.goto(server.url('none.html'));
      await pause(600);
      expect(await page.evaluate(lines)).toBe('solid');
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
