/** What a reader has switched off stays off when the browser starts again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { badgeText } from '../support/commands.ts';
import { installed, markedTexts, openOwnPage, openPage, waitForMarks } from '../support/extension.ts';
import { BROWSERS } from '../support/launch.ts';
import { servePages } from '../support/server.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Firefox drops the data of an add-on that was put in for one session, unless told otherwise. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

describe.each(BROWSERS)('a restart of %s', (name) => {
  it('keeps a site switched off', async () => {
    const server = await servePages();
    const profile = mkdtempSync(path.join(tmpdir(), 'immunolens-profile-'));
    const options = { profile, prefs: KEEP };
    try {
      const first = await installed(name, options);
      const page = await openPage(first, server.url('sample-article.html'));
      await waitForMarks(page);
      const popup = await openOwnPage(first, 'popup.html');
      await popup.waitForSelector('[role="switch"]');
      await popup.evaluate(() => {
        const labels = [...document.querySelectorAll<HTMLElement>('label, [role="switch"]')];
        labels.find((label) => label.textContent?.includes('localhost'))?.click();
      });
      await page.bringToFront();
      await page.waitForFunction(() => !CSS.highlights.has('immunolens-first'), {
        polling: 50,
        timeout: 5000,
      });
      await pause(1000);
      await first.close();

      const second = await installed(name, options);
      const again = await openPage(second, server.url('sample-article.html'));
      await pause(1500);
      expect(await markedTexts(again)).toEqual([]);
      expect(await badgeText(second, again)).toBe('off');
      const elsewhere = await openPage(second, server.url('sample-article.html', 'second'));
      await waitForMarks(elsewhere);
      await second.close();
    } finally {
      await server.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
