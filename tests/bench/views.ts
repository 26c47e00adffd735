/** Second part: from the pointer's rest to the card, and the popup. */
import type { Page } from 'puppeteer-core';
import { restOn, waitForMarks } from '../support/extension.ts';
import { meter, minus } from './metrics.ts';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';
import type { Summary } from './stats.ts';
import { summarize } from './stats.ts';
import type { Installed, Variants } from './variants.ts';
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
  { ours }: Pick<Variants, 'ours'>,
  server: BenchServer,
  of: BenchPage,
  background: CardTimes['background'],
  repetitions: number,
): Promise<CardTimes> {
  const first: number[] = [];
  const next: number[] = [];
  for (let n = 0; n < repetitions; n++) {
    const page = await newPage(ours.browser);
    await page.evaluateOnNewDocument(watchCard);
    await page.goto(server.url(of), { waitUntil: 'load' });
    await page.bringToFront();
    await waitForMarks(page);
    await pause(800);
    const [spot, ...others] = await page.evaluate(spotsInView);
    const other = others.find(({ y }) => spot && y > spot.y + 300);
    if (!spot) throw new Error(`no mark in view on ${of.name}`);
    if (background === 'asleep') {
      await ours.putToSleep();
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
  /** Milliseconds from the start of the page to its first text; and for one with nothing but a line of it. */
  readonly firstPaint: Summary;
  readonly floor: Summary;
  /** The same to all that the popup shows first. */
  readonly drawn: Summary;
  /** Milliseconds of processor time for one keystroke in the search box: all of it, and scripts alone. */
  readonly keystroke: Summary;
  readonly keystrokeScript: Summary;
  readonly slowestKeystroke: number;
}

const TYPED = 'checkpoint inhibitor';

/** Runs in the page. */
function watchTabs(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role="tab"]')) return;
    observer.disconnect();
    Object.assign(globalThis, { benchDrawn: performance.now() });
  }).observe(document, { childList: true, subtree: true });
}

async function openOwn({ browser, own }: Installed): Promise<{ page: Page; paint: number; drawn: number }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.evaluateOnNewDocument(watchTabs);
  await page.goto(own('popup.html'), { waitUntil: 'load' });
  await page.bringToFront();
  await pause(800);
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    drawn: (globalThis as unknown as { benchDrawn?: number }).benchDrawn ?? Number.NaN,
  }));
  return { page, ...times };
}

export async function measurePopup(
  { ours, floor }: Pick<Variants, 'ours' | 'floor'>,
  repetitions: number,
): Promise<PopupTimes> {
  const paints: number[] = [];
  const bare: number[] = [];
  const drawns: number[] = [];
  const keys: number[] = [];
  const scripts: number[] = [];
  for (let n = 0; n <= repetitions; n++) {
    const line = await openOwn(floor);
    await line.page.close();
    const { page, paint, drawn } = await openOwn(ours);
    // The first fills the caches of the browser, as everywhere here.
    if (n > 0) {
      bare.push(line.paint);
      paints.push(paint);
      drawns.push(drawn);
    }
    const count = await meter(page);
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
    floor: summarize(bare),
    drawn: summarize(drawns),
    keystroke: summarize(keys),
    keystrokeScript: summarize(scripts),
    slowestKeystroke: Math.max(...keys),
  };
}
