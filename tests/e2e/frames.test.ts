/** Which frames of a page are read, and that nothing of ours enters the others. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeText } from '../support/commands.ts';
import type { Installed } from '../support/extension.ts';
import { installed, openOwnPage, openPage, waitForMarks } from '../support/extension.ts';
import { BROWSERS } from '../support/launch.ts';
import type { PageServer } from '../support/server.ts';
import { servePages } from '../support/server.ts';

const A_WHILE = 1500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** CSS pixels. */
type Size = readonly [width: number, height: number];
const ADVERTISEMENTS: readonly Size[] = [
  [300, 250],
  [300, 600],
  [336, 280],
  [970, 250],
  [728, 90],
  [320, 480],
];
const FILM: Size = [640, 360];
const TEXT = '<p>In a frame: avelumab for bladder cancer.</p>';
type Kind = 'srcdoc' | 'without a document of its own' | 'blob' | 'data' | 'sandboxed' | 'in a frame';

/** Adds a frame; `named` tells it from others. */
async function add(page: Page, named: string, kind: Kind, [width, height]: Size): Promise<void> {
  await page.evaluate(
    (name, how, html, w, h) => {
      const frame = Object.assign(document.createElement('iframe'), { name, width: w, height: h });
      const make: Record<typeof how, () => void> = {
        srcdoc: () => (frame.srcdoc = html),
        'without a document of its own': () => {
          document.body.append(frame);
          (frame.contentDocument as Document).body.innerHTML = html;
        },
        blob: () => (frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }))),
        data: () => (frame.src = `data:text/html,${encodeURIComponent(html)}`),
        sandboxed: () => {
          frame.sandbox.add('allow-popups');
          frame.srcdoc = html;
        },
        'in a frame': () =>
          (frame.srcdoc = `<iframe name="inner" srcdoc="${html}" width="500" height="450">`),
      };
      make[how]();
      if (!frame.parentNode) document.body.append(frame);
    },
    named,
    kind,
    TEXT,
    width,
    height,
  );
}

/** Adds a frame that never comes to its end. */
async function addSlow(page: Page, url: string): Promise<void> {
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, width: 700, height: 600 }));
  }, url);
  await pause(A_WHILE);
}

const marksIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    ['immunolens-first', 'immunolens-repeat'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString()),
    ),
  );

/** What is marked in a frame; null while it is not there. Found anew each time: with another page it may be another one. */
async function marksOf(page: Page, name: string): Promise<string[] | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const found = await frame.evaluate(() => window.name).catch(() => '');
    if (found === name) return marksIn(frame).catch(() => null);
  }
  return null;
}

const waitForMarksIn = (page: Page, name: string, text: string): Promise<void> =>
  expect.poll(() => marksOf(page, name), { timeout: 8000, interval: 50 }).toContain(text);

describe.each(BROWSERS)('frames in %s', (name) => {
  let server: PageServer;
  let ext: Installed;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    ext = await installed(name);
  });
  afterAll(async () => {
    await ext?.close();
    await server?.stop();
  });

  it.each<[Kind, string]>([
    ['srcdoc', 'f'],
    ['without a document of its own', 'f'],
    ['blob', 'f'],
    ['data', 'f'],
    ['sandboxed', 'f'],
    ['in a frame', 'inner'],
  ])('are read where they take the place of a page about other things: %s', async (kind, named) => {
    page = await openPage(ext, server.url('garden.html'));
    await add(page, 'f', kind, [700, 600]);
    await waitForMarksIn(page, named, 'avelumab');
    await expect.poll(() => badgeText(ext, page), { timeout: 5000 }).toBe('2');
  });

  it('are read from another site, each page that is opened in them', async () => {
    page = await openPage(ext, server.url('garden.html'));
    await add(page, 'f', 'srcdoc', [700, 600]);
    const go = (file: string) =>
      page.$eval(
        'iframe',
        (frame, url) => {
          frame.removeAttribute('srcdoc');
          frame.src = url;
        },
        server.url(file, 'second'),
      );
    await waitForMarksIn(page, 'f', 'avelumab');
    await go('garden.html');
    await expect.poll(() => marksOf(page, 'f'), { timeout: 5000 }).toEqual([]);
    await go('sample-article.html');
    await waitForMarksIn(page, 'f', 'pembrolizumab');
  });

  it.each(['first', 'second'] as const)(
    'are read though another one, of the %s site, never comes to its end',
    async (site) => {
      page = await openPage(ext, server.url('garden.html'));
      await addSlow(page, server.url('slow-garden.html', site));
      await add(page, 'f', 'srcdoc', [700, 600]);
      await waitForMarksIn(page, 'f', 'avelumab');
      await expect.poll(() => badgeText(ext, page), { timeout: 5000 }).toBe('2');
    },
  );

  it.each(['first', 'second'] as const)(
    'are read once they are large enough: of the %s site',
    async (site) => {
      page = await openPage(ext, server.url('garden.html'));
      await page.evaluate(
        (src) => {
          const frame = Object.assign(document.createElement('iframe'), {
            name: 'f',
            src,
            width: 700,
            height: 200,
          });
          document.body.append(frame);
        },
        server.url('sample-article.html', site),
      );
      await pause(A_WHILE);
      expect(await marksOf(page, 'f')).toEqual([]);
      await page.$eval('iframe', (frame) => (frame.style.height = '700px'));
      await waitForMarksIn(page, 'f', 'pembrolizumab');
    },
  );

  it('are read once the site is switched on again, though one never comes to its end', async () => {
    page = await openPage(ext, server.url('garden.html'));
    await addSlow(page, server.url('slow-garden.html'));
    await add(page, 'f', 'srcdoc', [700, 600]);
    await waitForMarksIn(page, 'f', 'avelumab');
    const own = await openOwnPage(ext, 'popup.html');
    const turn = (on: boolean) =>
      own.evaluate((to) => {
        const api = globalThis as unknown as { chrome: { runtime: { sendMessage: (m: object) => unknown } } };
        return api.chrome.runtime.sendMessage({ type: 'set-everywhere', on: to });
      }, on);
    await turn(false);
    await expect.poll(() => marksOf(page, 'f'), { timeout: 5000 }).toEqual([]);
    await turn(true);
    await own.close();
    await page.bringToFront();
    await waitForMarksIn(page, 'f', 'avelumab');
  });

  it.each([
    ['other things', 'garden.html', [...ADVERTISEMENTS, FILM]],
    ['the subject', 'sample-article.html', ADVERTISEMENTS],
  ])('of usual sizes for advertisements are left alone on a page about %s', async (_, file, sizes) => {
    page = await openPage(ext, server.url(file));
    const worlds: string[] = [];
    if (ext.name === 'chromium') {
      const session = await page.createCDPSession();
      session.on('Runtime.executionContextCreated', ({ context }) => {
        const { frameId } = context.auxData as { frameId?: string };
        if (context.name === 'Immunolens') worlds.push(String(frameId));
      });
      await session.send('Runtime.enable');
    }
    if (file === 'sample-article.html') await waitForMarks(page);
    for (const [i, size] of sizes.entries()) await add(page, `f${i}`, 'srcdoc', size);
    await pause(A_WHILE);
    for (const i of sizes.keys()) expect(await marksOf(page, `f${i}`)).toEqual([]);
    // That of the page itself alone.
    if (ext.name === 'chromium') expect(new Set(worlds).size).toBe(1);
  });
});
