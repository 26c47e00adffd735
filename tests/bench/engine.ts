/** First part: the pieces of our engine beside what others would use, in one page at a time, turn by turn. */
import type { Browser, Page } from 'puppeteer-core';
import type { Script } from './bundle.ts';
import type { Family, Sample, SetUp } from './in-page/types.ts';
import { CONTENDERS } from './in-page/types.ts';
import { meter, minus } from './metrics.ts';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';
import type { Summary } from './stats.ts';
import { median, shuffled, summarize } from './stats.ts';
import type { World } from './world.ts';
import { isolatedWorld } from './world.ts';

export interface EngineOptions {
  readonly browser: Browser;
  readonly server: BenchServer;
  readonly script: Script;
  readonly given: SetUp;
  readonly quick: boolean;
}

export interface Result {
  /** Multiples of the limit, which runs alone in a world of its own; pair by pair of one round. */
  readonly ratio: Summary;
  /** The fastest run against the fastest limit: what is left when nothing else ran on the machine. */
  readonly fastest: number;
  readonly ms: number;
  readonly found: number;
  /** Below 1 where it was stopped and the rest is reckoned. */
  readonly share: number;
}

export interface EngineRow {
  readonly page: string;
  readonly kind: BenchPage['kind'];
  readonly characters: number;
  readonly limitMs: Summary;
  /** Right after another one, when all nodes still have their objects: what the machine can do. */
  readonly limitAgainMs: Summary;
  readonly results: Readonly<Record<string, Result>>;
  /** Of the reader, as multiples of the limit. */
  readonly stages: Readonly<Record<string, Summary>>;
  /**
   * First pass in a fresh page, processor time, as multiples of the first pass of the limit there. By the clock a first
   * pass takes longer than that: compilers and collectors of the engine run beside it, and so does the browser.
   */
  readonly cold: Readonly<Record<string, number>>;
  /** Milliseconds to make a list ready: ours in a fresh world, and what the packages build in every page. */
  readonly ready: Readonly<Record<string, number>>;
}

/** All in milliseconds: one run of a contender; mark.js on one page; warming up; from when on fewer rounds have to do. */
const BUDGET = 5_000;
const MARK_BUDGET = 3_000;
const WARM_UP = 300;
const SLOW = 500;
const ROUNDS = { slow: 3, least: 7, most: 40 };
const COLD_LOADS = 5;
const EMPTY_CALLS = 5;
/** Characters: such a page takes seconds to open. */
const LARGE = 5_000_000;
const STAGES = 'our reader in stages';

const SIZE = { width: 1000, height: 800 };

async function openPage({ browser, server }: EngineOptions, of: BenchPage): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(server.url(of), { waitUntil: 'load', timeout: 120_000 });
  await page.bringToFront();
  return page;
}

async function worldIn(page: Page, name: string, { script, given }: EngineOptions): Promise<World> {
  const world = await isolatedWorld(page, name);
  await world.evaluate(`${script.code}\nglobalThis.given = ${JSON.stringify(given)};0`);
  return world;
}

/** A page with one world. */
export async function open(options: EngineOptions, of: BenchPage): Promise<[Page, World]> {
  const page = await openPage(options, of);
  return [page, await worldIn(page, 'bench', options)];
}

export const call = <T>(world: World, method: string, ...args: unknown[]): Promise<T> =>
  world.evaluate(`immunolensBench.${method}(${args.map((arg) => JSON.stringify(arg)).join()})`);
/** @returns milliseconds that it took. */
export const setUp = (world: World, family: Family): Promise<number> => call(world, 'setUp', family);

const FAMILIES = Object.keys(CONTENDERS) as Family[];
const LIBRARIES: readonly Family[] = ['Aho-Corasick (ahocorasick)', 'one RegExp'];

interface Runs {
  readonly limits: number[];
  readonly samples: Sample[];
}

/** Turn by turn in changing order; the limit runs right before or behind each of them, in its own world. */
async function rounds(worlds: ReadonlyMap<Family, World>, ms: number): Promise<Map<string, Runs>> {
  const of = new Map<string, World>();
  for (const [family, world] of worlds) for (const name of CONTENDERS[family]) of.set(name, world);
  const run = (name: string): Promise<Sample> => call(of.get(name) as World, 'run', name, BUDGET);
  const taken = new Map([...of.keys()].map((name): [string, Runs] => [name, { limits: [], samples: [] }]));
  for (const [name, world] of of) await call(world, 'warm', name, WARM_UP);
  const deadline = performance.now() + ms;
  for (let n = 0; n < ROUNDS.most && (n < ROUNDS.least || performance.now() < deadline); n++) {
    for (const [name, { limits, samples }] of shuffled([...taken])) {
      const slowest = Math.max(0, ...samples.map((sample) => sample.ms * sample.share));
      if (slowest > SLOW && (n >= ROUNDS.slow || performance.now() > deadline)) continue;
      if (slowest > BUDGET && n > 0) continue;
      const first = n % 2 === 0 ? await run('limit') : null;
      samples.push(await run(name));
      limits.push((first ?? (await run('limit'))).ms);
    }
  }
  return taken;
}

const ratiosOf = ({ limits, samples }: Runs): number[] =>
  samples.map(({ ms }, i) => ms / (limits[i] as number));

const resultOf = (taken: Runs): Result => ({
  ratio: summarize(ratiosOf(taken)),
  fastest: Math.min(...taken.samples.map(({ ms }) => ms)) / Math.min(...taken.limits),
  ms: median(taken.samples.map(({ ms }) => ms)),
  found: taken.samples.at(-1)?.found ?? 0,
  share: Math.min(...taken.samples.map(({ share }) => share)),
});

function stagesOf({ limits, samples }: Runs): Record<string, Summary> {
  const names = Object.keys(samples[0]?.stages ?? {});
  const ratio = ({ stages }: Sample, name: string, i: number) =>
    (stages?.[name] ?? 0) / (limits[i] as number);
  return Object.fromEntries(names.map((name) => [name, summarize(samples.map((s, i) => ratio(s, name, i)))]));
}

/** mark.js changes the page: it comes last, in a page of its own. */
async function markJs(options: EngineOptions, of: BenchPage): Promise<Result> {
  const [page, world] = await open(options, of);
  await setUp(world, 'limit');
  await call(world, 'warm', 'limit', WARM_UP);
  const limits: number[] = [];
  for (let n = 0; n < ROUNDS.least; n++) limits.push((await call<Sample>(world, 'run', 'limit', BUDGET)).ms);
  const sample = await call<Sample>(world, 'mark', MARK_BUDGET);
  await page.close();
  return resultOf({ limits: [median(limits)], samples: [sample] });
}

/** Processor time of the main thread that a call takes, in milliseconds, without what any call takes. */
async function processorTime(page: Page, world: World, method: string, ...args: unknown[]): Promise<number> {
  const count = await meter(page);
  const timeOf = async (...of: [string, ...unknown[]]): Promise<number> => {
    const before = await count.read();
    await call(world, ...of);
    return minus(await count.read(), before).task;
  };
  const empty: number[] = [];
  for (let n = 0; n < EMPTY_CALLS; n++) empty.push(await timeOf('nothing'));
  return Math.max(0, (await timeOf(method, ...args)) - median(empty));
}

/** Pages are read once in life: the first pass in a fresh page, code not yet compiled. */
async function firstPasses(
  options: EngineOptions,
  of: BenchPage,
): Promise<[cold: Record<string, number>, ready: Record<string, number>]> {
  const names: readonly (readonly [Family, string])[] = [
    ['limit', 'limit'],
    ['gatekeeper', 'gatekeeper, first test'],
    ['gatekeeper', 'gatekeeper, all'],
    ['reader', 'our reader'],
    ...LIBRARIES.map((name) => [name, name] as const),
  ];
  const times: Record<string, number[]> = {};
  const ready = { unpack: [] as number[], touch: [] as number[] };
  const loads = options.quick || of.html.length > LARGE ? 3 : COLD_LOADS;
  for (let n = 0; n < loads; n++) {
    for (const [family, name] of shuffled(names)) {
      const [page, world] = await open(options, of);
      // Either of them in a fresh page only.
      const method = shuffled(['unpack', 'touch'] as const)[0] as 'unpack' | 'touch';
      ready[method].push(await call<number>(world, method));
      await setUp(world, family);
      (times[name] ??= []).push(await processorTime(page, world, 'once', name));
      await page.close();
    }
  }
  const limit = median(times['limit'] ?? []);
  const cold = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all) / limit]));
  return [cold, { 'our word trie': median(ready.unpack), 'its words come to once': median(ready.touch) }];
}

export async function measurePage(options: EngineOptions, of: BenchPage): Promise<EngineRow> {
  const page = await openPage(options, of);
  const worlds = new Map<Family, World>();
  const built: Record<string, number> = {};
  for (const family of FAMILIES) {
    const world = await worldIn(page, family, options);
    worlds.set(family, world);
    built[family] = await setUp(world, family);
  }
  // In a world where that makes nothing quicker.
  const characters = await call<number>(worlds.get('other walks') as World, 'characters');
  const taken = await rounds(worlds, options.quick ? 3_000 : 12_000);
  await page.close();
  const results = Object.fromEntries([...taken].map(([name, all]) => [name, resultOf(all)]));
  const [cold, ready] = await firstPasses(options, of);
  return {
    page: of.name,
    kind: of.kind,
    characters,
    limitMs: summarize([...taken.values()].flatMap(({ limits }) => limits)),
    limitAgainMs: summarize((taken.get('limit, nodes known')?.samples ?? []).map(({ ms }) => ms)),
    results: { ...results, 'mark.js': await markJs(options, of) },
    stages: stagesOf(taken.get(STAGES) ?? { limits: [], samples: [] }),
    cold,
    ready: { ...ready, ...built },
  };
}
