/** Second part: from the pointer's rest to the card, and the popup. */
import type { Page } from 'puppeteer-core';
import { restOn, waitForMarks } from '../support/extension.ts';
import { meter, minus } from './metrics.ts';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';
import type { Summary } from './stats.ts';
import { summarize } from './stats.ts';
import type { Variants } from './variants.ts';
import { newPage, pause } from './variants.ts';

/** The rest that opens a card, see `TIMING` in `popover/popover-state.ts`. */
const DWELL = 300;

export interface CardTimes {
  readonly background: 'asleep' | 'awake';
  /** Milliseconds from the last move of the pointer to the card in the page; the dwell is part of it. */
  readonly first: Summary;
  /** The same for the next card in the same page, without closing the first. */
  readonly next: Summary;
  readonly dwell: number;
  /** Cards that did not come within a second and a half. */
  readonly missed: number;
}

/** Middles of the first marks in view, a line apart at least. */
function spotsInView(): { x: number; y: number }[] {
  const spots: { x: number; y: number }[] = [];
  for (const range of CSS.highlights.get('immunolens-first') ?? []) {
    const [rect, second] = (range as Range).getClientRects();
    const inLink = (range as Range).startContainer.parentElement?.closest('a') !== null;
    // The middle of a mark over two lines is none of it.
    if (!rect || second || inLink || rect.top < 0 || rect.bottom > 700 || rect.width < 12) continue;
    spots.push({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 });
  }
  return spots;
}

/** Notes the last move and the moment when a card stands in the page. */
function watchCard(): void {
  const seen = { moved: 0, shown: 0 };
  Object.assign(globalThis, { benchCard: seen });
  addEventListener('pointermove', (event) => (seen.moved = event.timeStamp), {
    capture: true,
    passive: true,
  });
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.nodeName === 'IMMUNOLENS-CARD') seen.shown = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** @returns NaN where no card came. */
async function hover(page: Page, spot: { x: number; y: number }): Promise<number> {
  await page.evaluate(() => {
    (globalThis as unknown as { benchCard: { shown: number } }).benchCard.shown = 0;
  });
  await restOn(page, spot);
  await pause(1500);
  return page
    .evaluate(() => {
      const { benchCard } = globalThis as unknown as { benchCard: { moved: number; shown: number } };
      return benchCard.shown > 0 ? benchCard.shown - benchCard.moved : null;
    })
    .then((ms) => ms ?? Number.NaN);
}

export async function measureCard(
  { browsers, putToSleep }: Variants,
  server: BenchServer,
  of: BenchPage,
  background: CardTimes['background'],
  repetitions: number,
): Promise<CardTimes> {
  const first: number[] = [];
  const next: number[] = [];
  for (let n = 0; n < repetitions; n++) {
    const page = await newPage(browsers.ours);
    await page.evaluateOnNewDocument(watchCard);
    await page.goto(server.url(of), { waitUntil: 'load' });
    await page.bringToFront();
    await waitForMarks(page);
    await pause(800);
    const [spot, ...others] = await page.evaluate(spotsInView);
    const other = others.find(({ y }) => spot && y > spot.y + 300);
    if (!spot) throw new Error(`no mark in view on ${of.name}`);
    if (background === 'asleep') {
      await putToSleep();
      // It must have gone before it is called again.
      await pause(500);
    }
    first.push(await hover(page, spot));
    await page.keyboard.press('Escape');
    await pause(200);
    if (other) next.push(await hover(page, other));
    await page.close();
  }
  const came = (times: readonly number[]) => summarize(times.filter((ms) => Number.isFinite(ms)));
  const missed = [...first, ...next].filter((ms) => !Number.isFinite(ms)).length;
  return { background, first: came(first), next: came(next), dwell: DWELL, missed };
}

export interface PopupTimes {
  /** Milliseconds from the start of the page to its first text. */
  readonly firstPaint: Summary;
  /** Milliseconds of processor time for one keystroke in the search box: all of it, and scripts alone. */
  readonly keystroke: Summary;
  readonly keystrokeScript: Summary;
  readonly slowestKeystroke: number;
}

const TYPED = 'checkpoint inhibitor';

export async function measurePopup({ browsers, own }: Variants, repetitions: number): Promise<PopupTimes> {
  const paints: number[] = [];
  const keys: number[] = [];
  const scripts: number[] = [];
  for (let n = 0; n <= repetitions; n++) {
    const page = await browsers.ours.newPage();
    await page.setViewport({ width: 400, height: 600 });
    const count = await meter(page);
    await page.goto(own('popup.html'), { waitUntil: 'load' });
    await page.bringToFront();
    await page.waitForSelector('[role="tab"]');
    await pause(600);
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    // The first fills the caches of the browser, as everywhere here.
    if (n > 0) paints.push(paint);
    await page.focus('input');
    for (const char of TYPED) {
      const before = await count.read();
      await page.keyboard.type(char);
      await pause(80);
      const { task, script } = minus(await count.read(), before);
      keys.push(task);
      scripts.push(script);
    }
    await page.close();
  }
  return {
    firstPaint: summarize(paints),
    keystroke: summarize(keys),
    keystrokeScript: summarize(scripts),
    slowestKeystroke: Math.max(...keys),
  };
}
