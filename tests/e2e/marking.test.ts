import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeText } from '../support/commands.ts';
import type { Installed } from '../support/extension.ts';
import { installed, markedTexts, openPage, waitForMarks } from '../support/extension.ts';
import { BROWSERS } from '../support/launch.ts';
import type { PageServer } from '../support/server.ts';
import { servePages } from '../support/server.ts';

/** Long enough for a mark that should not come to come. */
const A_WHILE = 1500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)('marks in %s', (name) => {
  let server: PageServer;
  let ext: Installed;
  let page: Page;
  const open = async (file: string) => (page = await openPage(ext, server.url(file)));

  beforeAll(async () => {
    server = await servePages();
    ext = await installed(name);
  });
  afterAll(async () => {
    await ext?.close();
    await server?.stop();
  });

  it('marks the terms of an article, and only those', async () => {
    await open('sample-article.html');
    await waitForMarks(page, 'melanoma');
    await page.setViewport({ width: 1000, height: 4000 });
    await waitForMarks(page, 'hazard ratio');
    await pause(300);
    const first = await markedTexts(page, ['immunolens-first']);
    const repeats = await markedTexts(page, ['immunolens-repeat']);
    const all = [...first, ...repeats];
    for (const text of [
      'immuno therapy',
      'PD‑1',
      'CAR-T cell therapy',
      'neo\u00adantigen vaccine',
      'Keytruda',
      'cytokine release syndrome (CRS)',
      'ICANS',
      'Tumor-infiltrating lymphocytes (TILs)',
    ]) {
      expect(all, text).toContain(text);
    }
    // Police checkpoint and car; the navigation line.
    expect(all.filter((text) => /^(checkpoint|car)$/.test(text))).toEqual([]);
    expect(first.filter((text) => text === 'pembrolizumab')).toHaveLength(1);
    expect(repeats).toContain('pembrolizumab');
    expect(await badgeText(ext, page)).toMatch(/^[4-9]\d$/);
  });

  it('changes nothing in the page', async () => {
    const plain = await openPage(ext, server.url('sample-article.html?plain'));
    await waitForMarks(plain);
    const source = await plain.evaluate(async () => {
      const answer = await fetch(location.href);
      const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
      return [
        parsed.documentElement.outerHTML,
        document.documentElement.outerHTML,
        document.adoptedStyleSheets.length,
      ];
    });
    expect(source[1]).toBe(source[0]);
    expect(source[2]).toBe(0);
  });

  it('leaves a page about other things alone', async () => {
    await open('other-subjects.html');
    await pause(A_WHILE);
    expect(await markedTexts(page)).toEqual([]);
    expect(await badgeText(ext, page)).toBe('');
  });

  it('never reads inputs, editors, code, navigation and hidden text', async () => {
    await open('unread-parts.html');
    await waitForMarks(page, 'pembrolizumab');
    await pause(A_WHILE);
    expect([...new Set(await markedTexts(page))]).toEqual(['pembrolizumab']);
    await page.click('#editor');
    await page.keyboard.type(' nivolumab and melanoma ');
    await pause(A_WHILE);
    expect([...new Set(await markedTexts(page))]).toEqual(['pembrolizumab']);
    await page.evaluate(() => document.getElementById('folded')?.removeAttribute('style'));
    await waitForMarks(page, 'ipilimumab');
  });

  it('finds late, streamed and replaced text, frames and shadow trees', async () => {
    await open('late-content.html');
    await pause(300);
    expect(await markedTexts(page)).toEqual([]);
    const act = (what: string) => page.evaluate((event) => document.dispatchEvent(new Event(event)), what);
    await act('append');
    await waitForMarks(page, 'durvalumab');
    await act('stream');
    await waitForMarks(page, 'tisagenlecleucel');
    await act('replace');
    await waitForMarks(page, 'lifileucel');
    expect(await markedTexts(page)).not.toContain('durvalumab');
    await act('change');
    await waitForMarks(page, 'atezolizumab');
    expect(await markedTexts(page)).not.toContain('lifileucel');
    await act('shadow');
    await waitForMarks(page, 'nivolumab');
    await act('frame');
    const frame = await page.waitForFrame((f) => f !== page.mainFrame());
    await frame.waitForFunction(
      () =>
        [...(CSS.highlights.get('immunolens-first') ?? [])].some((range) => range.toString() === 'avelumab'),
      { polling: 50, timeout: 8000 },
    );
  });

  it('comes back when the page clears the registry', async () => {
    await open('late-content.html');
    await page.evaluate(() => document.dispatchEvent(new Event('append')));
    await waitForMarks(page, 'durvalumab');
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.dispatchEvent(new Event('stream'));
    });
    await waitForMarks(page, 'durvalumab');
  });
});
