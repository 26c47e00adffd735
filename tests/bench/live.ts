/** Second part: what the extension costs while a page lives: the pointer moves, text comes, changes and is typed. */
import type { Page } from 'puppeteer-core';
import type { Meter, Metrics } from './metrics.ts';
import { meter, minus } from './metrics.ts';
import { extensionTime } from './own-time.ts';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';
import type { Summary } from './stats.ts';
import { median, shuffled, summarize } from './stats.ts';
import type { Variants } from './variants.ts';
import { newPage, pause } from './variants.ts';
import { LONGER, PREPARED, WORKLOADS } from './workloads.ts';

const COMPARED = ['none', 'marks', 'ours'] as const;
/** Milliseconds until a fresh page rests, and until the longest wait of our observer is over after the work. */
const FRESH = 1200;
const SETTLE = 2200;
const MOVES = 1000;
/** Samples differ from run to run. */
const LEAST_SAMPLED = 3;

type Compared = (typeof COMPARED)[number];

export interface LiveRow {
  readonly page: string;
  readonly work: string;
  /** Medians for the whole of the work, nothing else. */
  readonly costs: Readonly<Record<Compared, Metrics>>;
  /** Milliseconds of processor time that ours adds, and as a share of what the page takes by itself. */
  readonly added: Summary;
  readonly share: number;
  /** The same share for nothing but marks. */
  readonly floor: number;
  /** Milliseconds in our scripts alone, and in that of the extension which does the least. */
  readonly scripts: Summary;
  readonly floorScripts: Summary;
}

async function movePointer(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  for (let i = 0; i < MOVES; i++) {
    const x = 120 + ((i * 7) % 760);
    const y = 60 + ((i * 3) % 680);
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }
  // Not on a term: opening a card is another story.
  await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 2, y: 2 });
}

export interface Work {
  readonly prepare: (page: Page) => Promise<unknown>;
  readonly run: (page: Page) => Promise<unknown>;
}

export function works(texts: readonly string[]): Record<string, Work> {
  const once = Object.entries(WORKLOADS).map(([name, run]) => [name, run, 1] as const);
  const longer = Object.entries(LONGER).map(([name, { of, times }]) => [name, WORKLOADS[of], times] as const);
  const inPage = [...once, ...longer].map(([name, run, times]): [string, Work] => {
    const before = PREPARED[name];
    return [
      name,
      {
        prepare: async (page) => before && page.evaluate(before, [...texts]),
        run: (page) => page.evaluate(run, [...texts], times),
      },
    ];
  });
  const pointer: Work = { prepare: () => Promise.resolve(), run: movePointer };
  return { [`${MOVES} pointer moves`]: pointer, ...Object.fromEntries(inPage) };
}

export async function measureLive(
  { browsers }: Variants,
  server: BenchServer,
  base: BenchPage,
  [name, work]: readonly [string, Work],
  repetitions: number,
): Promise<LiveRow> {
  const all: Record<Compared, Metrics[]> = { none: [], marks: [], ours: [] };
  const open = async (variant: Compared, begin: (page: Page) => Promise<unknown>): Promise<Page> => {
    const page = await newPage(browsers[variant]);
    await begin(page);
    await page.goto(server.url(base), { waitUntil: 'load' });
    await page.bringToFront();
    await work.prepare(page);
    await pause(FRESH);
    return page;
  };
  const whole = async (page: Page): Promise<void> => {
    await work.run(page);
    await pause(SETTLE);
  };
  const scripts = { marks: [] as number[], ours: [] as number[] };
  const enough = Math.max(repetitions, LEAST_SAMPLED);
  for (let n = 0; n < enough; n++) {
    for (const variant of shuffled(['marks', 'ours'] as const)) {
      const page = await open(variant, () => Promise.resolve());
      scripts[variant].push(await extensionTime(page, () => whole(page)));
      await page.close();
    }
  }
  for (let n = 0; n < enough; n++) {
    // What is a share of the page's own work wavers with that.
    for (const variant of n < repetitions ? shuffled(COMPARED) : (['none'] as const)) {
      let count!: Meter;
      const page = await open(variant, async (fresh) => (count = await meter(fresh)));
      const before = await count.read();
      await whole(page);
      all[variant].push(minus(await count.read(), before));
      await page.close();
    }
  }
  const middle = (variant: Compared): Metrics => {
    const of = (key: keyof Metrics): number => median(all[variant].map((metrics) => metrics[key]));
    return {
      task: of('task'),
      script: of('script'),
      style: of('style'),
      layout: of('layout'),
      layouts: of('layouts'),
    };
  };
  const costs = { none: middle('none'), marks: middle('marks'), ours: middle('ours') };
  const added = summarize(all.ours.map(({ task }, i) => task - (all.none[i]?.task ?? Number.NaN)));
  const { task } = costs.none;
  const floor = (costs.marks.task - task) / task;
  return {
    page: base.name,
    work: name,
    costs,
    added,
    share: added.median / task,
    floor,
    scripts: summarize(scripts.ours),
    floorScripts: summarize(scripts.marks),
  };
}
