/** A reader that only explains a selection, and one that reads the page, may be put in at the same moment. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Installed } from '../support/extension.ts';
import { installed, markedTexts, openOwnPage, openPage, waitForMarks } from '../support/extension.ts';
import { BROWSERS } from '../support/launch.ts';
import type { PageServer } from '../support/server.ts';
import { servePages } from '../support/server.ts';

interface Api {
  readonly tabs: {
    readonly query: (what: object) => Promise<{ readonly id: number; readonly url: string }[]>;
  };
  readonly scripting: { readonly executeScript: (injection: object) => Promise<unknown> };
}

describe.each(BROWSERS)('two readers in %s', (name) => {
  let server: PageServer;
  let ext: Installed;

  beforeAll(async () => {
    server = await servePages();
    ext = await installed(name);
  });
  afterAll(async () => {
    await ext?.close();
    await server?.stop();
  });

  it('leave the page read: only the first of them marks nothing', async () => {
    const page = await openPage(ext, server.url('sample-article.html'));
    await waitForMarks(page);
    const own = await openOwnPage(ext, 'popup.html');
    const put = (isQuiet: boolean) =>
      own.evaluate(async (quiet) => {
        const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
        const tab = (await tabs.query({})).find(({ url }) => url?.includes('sample-article'));
        const target = { tabId: tab?.id };
        if (quiet)
          await scripting.executeScript({ target, func: () => void (globalThis.immunolensQuiet = true) });
        await scripting.executeScript({ target, files: ['/reader.js'] });
      }, isQuiet);
    await put(true);
    expect(await markedTexts(page)).toEqual([]);
    await put(false);
    await page.bringToFront();
    await waitForMarks(page);
  });
});
