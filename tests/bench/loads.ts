/** Second part: what the built extension adds to the load of a page. */
import type { Page } from 'puppeteer-core';
import type { Metrics } from './metrics.ts';
import { meter } from './metrics.ts';
import { extensionTime } from './own-time.ts';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';
import type { Summary } from './stats.ts';
import { median, shuffled, summarize } from './stats.ts';
import type { Installed, Variant, Variants } from './variants.ts';
import { newPage, pause, VARIANTS } from './variants.ts';

/** Milliseconds after the load until everything has come to rest, the later look of the gatekeeper included. */
const SETTLE = 1800;

export interface LoadCost extends Metrics {
  readonly heap: number;
}

export interface LoadRow {
  readonly page: string;
  /** Medians of whole loads. */
  readonly costs: Readonly<Record<Variant, LoadCost>>;
  /** Milliseconds of processor time, and kilobytes, that ours adds to a load without an extension. */
  readonly addedTask: Summary;
  readonly addedHeap: Summary;
}

export async function load(page: Page, url: string): Promise<LoadCost> {
  const count = await meter(page);
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await page.bringToFront();
  await pause(SETTLE);
  return { ...(await count.read()), heap: await count.heap() };
}

export async function measureLoad(
  { browsers }: Variants,
  server: BenchServer,
  of: BenchPage,
  repetitions: number,
): Promise<LoadRow> {
  const all: Record<Variant, LoadCost[]> = { none: [], empty: [], marks: [], ours: [] };
  for (let n = 0; n <= repetitions; n++) {
    for (const variant of shuffled(VARIANTS)) {
      const page = await newPage(browsers[variant]);
      const cost = await load(page, server.url(of));
      await page.close();
      // The first fills the caches of the browser.
      if (n > 0) all[variant].push(cost);
    }
  }
  const middle = (costs: readonly LoadCost[], key: keyof LoadCost) => median(costs.map((cost) => cost[key]));
  const costOf = (variant: Variant): LoadCost => ({
    task: middle(all[variant], 'task'),
    script: middle(all[variant], 'script'),
    style: middle(all[variant], 'style'),
    layout: middle(all[variant], 'layout'),
    layouts: middle(all[variant], 'layouts'),
    heap: middle(all[variant], 'heap'),
  });
  const added = (key: keyof LoadCost) =>
    summarize(all.ours.map((cost, i) => cost[key] - (all.none[i]?.[key] ?? Number.NaN)));
  return {
    page: of.name,
    costs: { none: costOf('none'), empty: costOf('empty'), marks: costOf('marks'), ours: costOf('ours') },
    addedTask: added('task'),
    addedHeap: added('heap'),
  };
}

/** @returns milliseconds in our scripts, in the page and in frames of its own process, while it loads and settles. */
export async function scriptsOnLoad(
  { browser }: Installed,
  server: BenchServer,
  of: BenchPage,
  repetitions: number,
): Promise<Summary> {
  const times: number[] = [];
  for (let n = 0; n <= repetitions; n++) {
    const page = await newPage(browser);
    const time = await extensionTime(page, async () => {
      await page.goto(server.url(of), { waitUntil: 'load' });
      await pause(SETTLE);
    });
    await page.close();
    if (n > 0) times.push(time);
  }
  return summarize(times);
}

export interface MarkTimes {
  readonly page: string;
  readonly background: 'asleep' | 'awake';
  /** Milliseconds from DOMContentLoaded. */
  readonly first: Summary;
  readonly last: Summary;
  readonly painted: number;
  /** To the only mark of an extension that is built as ours and has nothing to do. */
  readonly floor: Summary;
}

/** Runs in the page, once a frame: marks show in the registry that a page has in common with its extensions. */
function watchMarks(): void {
  const seen = { first: 0, last: 0, painted: 0 };
  Object.assign(globalThis, { benchMarks: seen });
  const before: Record<string, unknown> = {};
  // A method, because tsx wraps functions with a name into something that the page does not have.
  const watcher = {
    look() {
      for (const name of ['immunolens-first', 'immunolens-repeat']) {
        const now = CSS.highlights.get(name);
        if (!now || now === before[name]) continue;
        before[name] = now;
        seen.last = performance.now();
        seen.first ||= seen.last;
        seen.painted = Math.max(seen.painted, now.size);
      }
      requestAnimationFrame(() => this.look());
    },
  };
  watcher.look();
}

/** @returns milliseconds from DOMContentLoaded; Infinity where no mark came. */
async function marksOn(
  { browser, putToSleep }: Installed,
  url: string,
  background: MarkTimes['background'],
): Promise<{ first: number; last: number; painted: number }> {
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(watchMarks);
  if (background === 'asleep') {
    // Opening a tab has woken it.
    await pause(300);
    await putToSleep();
  }
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await page.bringToFront();
  await pause(SETTLE);
  const { first, last, painted, ready } = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { benchMarks } = globalThis as unknown as {
      benchMarks: { first: number; last: number; painted: number };
    };
    return { ...benchMarks, ready: entry?.domContentLoadedEventEnd ?? Number.NaN };
  });
  await page.close();
  return { first: first ? first - ready : Infinity, last: last ? last - ready : Infinity, painted };
}

export async function measureMarks(
  { ours, floor }: Pick<Variants, 'ours' | 'floor'>,
  server: BenchServer,
  of: BenchPage,
  background: MarkTimes['background'],
  repetitions: number,
): Promise<MarkTimes> {
  const own: Awaited<ReturnType<typeof marksOn>>[] = [];
  const bare: typeof own = [];
  // The first fills the caches of the browsers.
  for (let n = 0; n <= repetitions; n++)
    for (const [installed, to] of shuffled([[ours, own] as const, [floor, bare] as const])) {
      const times = await marksOn(installed, server.url(of), background);
      if (n > 0) to.push(times);
    }
  return {
    page: of.name,
    background,
    first: summarize(own.map(({ first }) => first)),
    last: summarize(own.map(({ last }) => last)),
    painted: own.at(-1)?.painted ?? 0,
    floor: summarize(bare.map(({ first }) => first)),
  };
}
