import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { waitForCard } from '../support/card.ts';
import { badgeText } from '../support/commands.ts';
import type { Installed } from '../support/extension.ts';
import { installed, markedTexts, openOwnPage, openPage, waitForMarks } from '../support/extension.ts';
import { BROWSERS } from '../support/launch.ts';
import type { PageServer } from '../support/server.ts';
import { servePages } from '../support/server.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)('the popup in %s', (name) => {
  let server: PageServer;
  let ext: Installed;
  let pages: Page[] = [];

  beforeAll(async () => {
    server = await servePages();
    ext = await installed(name);
  });
  afterAll(async () => {
    await ext?.close();
    await server?.stop();
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close().catch(() => undefined)));
    pages = [];
  });

  const article = async (site?: 'second') => {
    const page = await openPage(ext, server.url('sample-article.html', site));
    pages.push(page);
    await waitForMarks(page);
    await pause(300);
    return page;
  };
  /** As a tab beside the page it speaks about; that is also how it is reached without a mouse. */
  const popup = async () => {
    const page = await openOwnPage(ext, 'popup.html');
    pages.push(page);
    await page.waitForSelector('[role="tab"]');
    return page;
  };
  const texts = (page: Page, selector: string) =>
    page.$$eval(selector, (all) => all.map((el) => el.textContent?.trim() ?? ''));
  const clickText = async (page: Page, selector: string, text: string) => {
    await page.waitForFunction(
      (sel, wanted) => [...document.querySelectorAll(sel)].some((el) => el.textContent?.includes(wanted)),
      { polling: 50, timeout: 5000 },
      selector,
      text,
    );
    await page.evaluate(
      (sel, wanted) =>
        (
          [...document.querySelectorAll(sel)].find((el) => el.textContent?.includes(wanted)) as HTMLElement
        ).click(),
      selector,
      text,
    );
  };

  it('finds entries in spite of typing errors, by keyboard, and shows them whole', async () => {
    const page = await popup();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    for (const [typed, expected] of [
      ['keitruda', 'pembrolizumab'],
      ['pd1', 'PD-1'],
      ['leukaemia', 'leukemia'],
      ['immuno therapy', 'immunotherapy'],
    ] as const) {
      await page.type('input', typed);
      await page.waitForFunction(
        (term) => document.querySelector('[data-item]')?.textContent?.includes(term),
        { polling: 50, timeout: 5000 },
        expected,
      );
      await page.keyboard.press('Escape');
    }
    await page.type('input', 'keitruda');
    await page.waitForSelector('[data-item]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card');
    expect(await page.$eval('.card', (card) => card.textContent)).toContain('Why it matters');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('pembrolizumab');
    await clickText(page, '.card .chip', 'PD-1');
    await page.waitForFunction(
      () => !document.querySelector('.card h2')?.textContent?.includes('pembrolizumab'),
      { polling: 50 },
    );
    await clickText(page, '.card button', 'Back');
    await page.waitForFunction(
      () => document.querySelector('.card h2')?.textContent?.includes('pembrolizumab'),
      { polling: 50 },
    );
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.card'), { polling: 50 });
  });

  it('browses by category and by letter', async () => {
    const page = await popup();
    await clickText(page, '[role="tab"]', 'Browse');
    await page.waitForFunction(() => document.body.textContent?.includes('Side effects'), { polling: 50 });
    await clickText(page, '[role="tabpanel"] button, [role="tabpanel"] summary', 'Drugs');
    await page.waitForFunction(() => document.body.textContent?.includes('nivolumab'), { polling: 50 });
    expect(await texts(page, '[role="tabpanel"]')).not.toEqual([]);
  });

  it('lists the terms of the page in reading order and leads to them', async () => {
    const page = await article();
    const own = await popup();
    await own.waitForSelector('[role="tabpanel"] [data-item]');
    const items = await texts(own, '[role="tabpanel"] [data-item]');
    const at = (term: string) => items.findIndex((text) => text.includes(term));
    expect(at('immunotherapy')).toBe(0);
    expect(at('PD-1')).toBeLessThan(at('ipilimumab'));
    expect(at('ipilimumab')).toBeLessThan(at('lifileucel'));
    expect(items.length).toBeGreaterThan(40);
    await clickText(
      own,
      '[role="tabpanel"] [data-item] button, [role="tabpanel"] button[data-item]',
      'lifileucel',
    );
    // The popup closes itself, as it does in the toolbar.
    await pause(500);
    await page.bringToFront();
    await waitForCard(name, page, 'lifileucel');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  });

  it('switches a site off and on again in every open tab at once, and keeps it', async () => {
    const [first, second] = [await article(), await article()];
    const elsewhere = await article('second');
    await second.bringToFront();
    await pause(200);
    const own = await popup();
    await clickText(own, '[role="switch"], label', 'localhost');
    for (const page of [first, second]) {
      await page.bringToFront();
      await page.waitForFunction(() => !CSS.highlights.has('immunolens-first'), {
        polling: 50,
        timeout: 5000,
      });
      expect(await badgeText(ext, page)).toBe('off');
    }
    await elsewhere.bringToFront();
    expect(await markedTexts(elsewhere)).not.toEqual([]);
    await second.reload({ waitUntil: 'domcontentloaded' });
    await pause(1200);
    expect(await markedTexts(second)).toEqual([]);

    await second.bringToFront();
    await own.bringToFront();
    await clickText(own, '[role="switch"], label', 'localhost');
    for (const page of [first, second]) {
      await page.bringToFront();
      await waitForMarks(page);
    }
    await own.bringToFront();
    await clickText(own, '[role="switch"], label', 'Everywhere');
    await elsewhere.bringToFront();
    await elsewhere.waitForFunction(() => !CSS.highlights.has('immunolens-first'), {
      polling: 50,
      timeout: 5000,
    });
    expect(await badgeText(ext, elsewhere)).toBe('off');
    await own.bringToFront();
    await clickText(own, '[role="switch"], label', 'Everywhere');
    await elsewhere.bringToFront();
    await waitForMarks(elsewhere);
  });

  it('passes axe in every view', async () => {
    await article();
    const page = await popup();
    await page.waitForSelector('[role="tabpanel"] [data-item]');
    expect(await findViolations(page)).toEqual([]);
    await clickText(page, '[role="tab"]', 'Browse');
    expect(await findViolations(page)).toEqual([]);
    await page.type('input', 'pembro');
    await page.waitForSelector('[data-item]');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.card');
    expect(await findViolations(page)).toEqual([]);
  });
});
