/** How long the main thread is held in one piece, from a trace; and how soon a page answers to clicks meanwhile. */
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
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

export interface Tasks {
  readonly page: string;
  /** Milliseconds of processor time of the longest task in which a script ran; made pages have none of their own. */
  readonly longest: number;
  /** Tasks longer than 8 ms in which a script ran. */
  readonly overEight: number;
}

const SCRIPT = /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|v8\.run)$/;
const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'];
/** Below this a task has only looked in: the driver asks for something, too. */
const SHORTEST_SCRIPT = 300;

function scriptTasks(events: readonly TraceEvent[]): number[] {
  const isMain = (e: TraceEvent) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain';
  const threads = new Set(events.filter(isMain).map((e) => `${e.pid}/${e.tid}`));
  const here = events.filter((e) => e.ph === 'X' && threads.has(`${e.pid}/${e.tid}`));
  const scripts = here.filter((e) => SCRIPT.test(e.name) && (e.dur ?? 0) > SHORTEST_SCRIPT);
  return here
    .filter((e) => /RunTask$/.test(e.name))
    .filter((task) =>
      scripts.some(
        (e) =>
          e.tid === task.tid && e.pid === task.pid && e.ts >= task.ts && e.ts < task.ts + (task.dur ?? 0),
      ),
    )
    .map((task) => (task.tdur ?? task.dur ?? 0) / 1000);
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
    const tasks = scriptTasks(traceEvents);
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
