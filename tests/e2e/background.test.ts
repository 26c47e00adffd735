/** Browsers stop the background whenever it has had nothing to do for a while. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { waitForCard, waitForNoCard } from '../support/card.ts';
import { badgeText, stopBackground } from '../support/commands.ts';
import type { Installed } from '../support/extension.ts';
import { installed, markedTexts, openPage, pointAt, restOn, waitForMarks } from '../support/extension.ts';
import { BROWSERS } from '../support/launch.ts';
import type { PageServer } from '../support/server.ts';
import { servePages } from '../support/server.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)('a background that %s has stopped', (name) => {
  let server: PageServer;
  let ext: Installed;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    ext = await installed(name);
    page = await openPage(ext, server.url('sample-article.html'));
    await waitForMarks(page, 'hazard ratio');
  });
  afterAll(async () => {
    await ext?.close();
    await server?.stop();
  });
  const append = (html: string) =>
    page.evaluate(
      (more) => document.querySelector('main, body')?.insertAdjacentHTML('beforeend', more),
      html,
    );

  it('is started again by text that comes, and told what stands there already', async () => {
    const before = await markedTexts(page);
    await stopBackground(ext);
    // "Response" is one of ours only on a page about the subject, which the new text alone is not.
    await append('<p id="late">With avelumab a response of the tumor was seen in some.</p>');
    await waitForMarks(page, 'avelumab');
    // While a page changes, marks stand near the view only.
    await pause(4000);
    const after = await markedTexts(page);
    const responses = (texts: readonly string[]) => texts.filter((text) => text === 'response').length;
    expect(responses(after)).toBe(responses(before) + 1);
    expect(after.filter((text) => before.includes(text)).length).toBeGreaterThanOrEqual(before.length);
    expect(Number(await badgeText(ext, page))).toBeGreaterThan(40);
  });

  it('is started again by text that goes', async () => {
    const before = Number(await badgeText(ext, page));
    await stopBackground(ext);
    await page.evaluate(() => document.querySelector('#late')?.remove());
    const count = async () => Number(await badgeText(ext, page));
    await vi.waitFor(async () => expect(await count()).toBeLessThan(before), {
      timeout: 8000,
      interval: 200,
    });
    expect(await count()).toBeGreaterThan(40);
    await waitForMarks(page, 'melanoma');
  });

  it('is started again for a card, and for marks that have stood there for long', async () => {
    await stopBackground(ext);
    await restOn(page, await pointAt(page, 'durvalumab'));
    await waitForCard(name, page, 'durvalumab');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('hears again of a page that comes back from the history', async () => {
    await page.goto(server.url('none.html'));
    await stopBackground(ext);
    await page.goBack();
    await waitForMarks(page, 'melanoma');
    await append('<p id="back">More of this with tremelimumab.</p>');
    await page.evaluate(() => document.querySelector('#back')?.scrollIntoView({ behavior: 'instant' }));
    await waitForMarks(page, 'tremelimumab');
  });

  it('leaves no mark where the page is replaced meanwhile', async () => {
    await stopBackground(ext);
    await page.evaluate(() => document.body.replaceChildren('Nothing of the kind is left here.'));
    await page.waitForFunction(
      () => ['immunolens-first', 'immunolens-repeat'].every((mark) => !CSS.highlights.get(mark)?.size),
      { timeout: 8000, polling: 50 },
    );
  });
});
