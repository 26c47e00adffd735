/** How long we hold the main thread in one piece, from a trace; and how soon a page answers to clicks meanwhile. */
import type { Page } from 'puppeteer-core';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';
import { median } from './stats.ts';
import type { Variant, Variants } from './variants.ts';
import { newPage, pause } from './variants.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    /** Empty for the page's own scripts. */
    readonly worldName?: string;
    readonly data?: { readonly url?: string };
  };
}

export interface Tasks {
  readonly page: string;
  /** Milliseconds of processor time of scripts of ours, and of all that they make the browser do, in one task at most. */
  readonly longest: number;
  /** Tasks with more than 8 ms of it. */
  readonly overEight: number;
}

/** What runs behind promises: whose it is is not told, but pages are made, or saved without their scripts. */
const PROMISES = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'];

const isOurs = ({ name, args }: TraceEvent): boolean =>
  name === PROMISES ||
  (name === 'v8.run' && Boolean(args?.worldName)) ||
  // Compiling a script, too, is ours.
  (/^(?:FunctionCall|EvaluateScript)$/.test(name) && (args?.data?.url ?? '').startsWith('chrome-extension:'));
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** @returns milliseconds of ours in each task that has some. */
function ownTasks(events: readonly TraceEvent[]): number[] {
  const isMain = (e: TraceEvent) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain';
  const threads = new Set(events.filter(isMain).map((e) => `${e.pid}/${e.tid}`));
  const here = events
    .filter((e) => e.ph === 'X' && threads.has(`${e.pid}/${e.tid}`))
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const own: number[] = [];
  const reached = new Map<number, { task: number; ours: number; sum: number }>();
  for (const e of here) {
    const at = reached.get(e.pid) ?? { task: 0, ours: 0, sum: 0 };
    reached.set(e.pid, at);
    if (/RunTask$/.test(e.name) && e.ts >= at.task) {
      if (at.sum > 0) own.push(at.sum);
      at.task = endOf(e);
      at.sum = 0;
    }
    // What stands within ours is part of it already.
    if (e.ts < at.ours || !isOurs(e)) continue;
    at.ours = endOf(e);
    at.sum += (e.tdur ?? e.dur ?? 0) / 1000;
  }
  return [...own, ...[...reached.values()].map(({ sum }) => sum)];
}

export async function measureTasks(
  { browsers }: Variants,
  server: BenchServer,
  of: BenchPage,
  repetitions: number,
): Promise<Tasks> {
  const longest: number[] = [];
  const overEight: number[] = [];
  for (let n = 0; n < repetitions; n++) {
    const page = await newPage(browsers.ours);
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(server.url(of), { waitUntil: 'load', timeout: 120_000 });
    await page.bringToFront();
    await pause(2000);
    const trace = await page.tracing.stop();
    await page.close();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
    const tasks = ownTasks(traceEvents);
    longest.push(Math.max(0, ...tasks));
    overEight.push(tasks.filter((ms) => ms > 8).length);
  }
  return { page: of.name, longest: median(longest), overEight: median(overEight) };
}

export interface Answers {
  readonly page: string;
  readonly variant: Variant;
  /** Milliseconds from a click to the next paint, in steps of 8, while the page is read. */
  readonly worst: number;
  readonly middle: number;
}

/** Clicks without rest from the moment the page can be seen. */
const CLICKS = 40;

function watchEvents(): void {
  const durations: number[] = [];
  Object.assign(globalThis, { benchDurations: durations });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) durations.push(duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

export async function measureAnswers(
  { browsers }: Variants,
  server: BenchServer,
  of: BenchPage,
  variant: Variant,
): Promise<Answers> {
  const page: Page = await newPage(browsers[variant]);
  await page.evaluateOnNewDocument(watchEvents);
  await page.goto(server.url(of), { waitUntil: 'domcontentloaded', timeout: 120_000 });
  await page.bringToFront();
  for (let n = 0; n < CLICKS; n++) {
    await page.mouse.click(4, 4 + n * 10);
    await pause(30);
  }
  await pause(500);
  const durations = await page.evaluate(
    () => (globalThis as unknown as { benchDurations: number[] }).benchDurations,
  );
  await page.close();
  // Quicker ones are not reported.
  return {
    page: of.name,
    variant,
    worst: Math.max(16, ...durations),
    middle: durations.length ? median(durations) : 16,
  };
}
