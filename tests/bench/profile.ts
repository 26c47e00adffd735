/** Where the time goes, by sampling: functions by their own time, with the line of the source that took most of it. */
import { SourceMap } from 'node:module';
import path from 'node:path';
import type { Protocol } from 'puppeteer-core';
import { ROOT } from './bundle.ts';
import type { EngineOptions } from './engine.ts';
import { call, open, setUp } from './engine.ts';
import type { BenchPage } from './pages.ts';

export interface HotSpot {
  readonly name: string;
  /** "page/records.ts:118", or where the engine itself works. */
  readonly at: string;
  /** Of all samples. */
  readonly share: number;
}

/** Microseconds between samples. */
const INTERVAL = 100;
/** Milliseconds to sample code that has been made quick; and fresh pages to sample the first pass of. */
const WARM_TIME = 3000;
const FRESH_PAGES = 6;

type Profile = Protocol.Profiler.Profile;

function tally(profiles: readonly Profile[], map: string): HotSpot[] {
  const source = new SourceMap(JSON.parse(map));
  const place = (line: number): string => {
    const entry = source.findEntry(line, 1000);
    if (!('originalSource' in entry)) return '';
    const file = path.relative(ROOT, path.resolve(ROOT, 'x', entry.originalSource));
    return `${file.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}`;
  };
  const spots = new Map<string, { name: string; hits: number; lines: Map<number, number> }>();
  let all = 0;
  for (const { nodes } of profiles) {
    for (const { callFrame, hitCount = 0, positionTicks = [] } of nodes) {
      if (hitCount === 0 || callFrame.functionName === '(idle)') continue;
      all += hitCount;
      // Expressions are named by their whole source.
      const name = (callFrame.functionName || '(anonymous)').slice(0, 28);
      const key = `${name}:${callFrame.lineNumber}`;
      const spot = spots.get(key) ?? { name, hits: 0, lines: new Map() };
      spot.hits += hitCount;
      for (const { line, ticks } of positionTicks) spot.lines.set(line, (spot.lines.get(line) ?? 0) + ticks);
      spots.set(key, spot);
    }
  }
  return [...spots.values()]
    .sort((a, b) => b.hits - a.hits)
    .slice(0, 15)
    .map(({ name, hits, lines }) => {
      const hottest = [...lines].sort(([, a], [, b]) => b - a)[0]?.[0];
      return { name, at: hottest === undefined ? '' : place(hottest - 1), share: hits / all };
    });
}

/** @param fresh the first pass in fresh pages; else repeated passes in one page. */
export async function profile(
  options: EngineOptions,
  of: BenchPage,
  contender: string,
  fresh: boolean,
): Promise<HotSpot[]> {
  const profiles: Profile[] = [];
  for (let n = 0; n < (fresh ? FRESH_PAGES : 1); n++) {
    const [page, world] = await open(options, of);
    await setUp(world, contender.startsWith('gatekeeper') ? 'gatekeeper' : 'reader');
    if (!fresh) await call(world, 'warm', contender, 1000);
    const { session } = world;
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.send('Profiler.start');
    const deadline = performance.now() + WARM_TIME;
    do await call(world, 'once', contender);
    while (!fresh && performance.now() < deadline);
    profiles.push((await session.send('Profiler.stop')).profile);
    await page.close();
  }
  return tally(profiles, options.script.map);
}
