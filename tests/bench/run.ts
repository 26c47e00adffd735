/**
 * `npm run bench [-- --pages DIR] [--peer DIR ...] [--quick] [--profile]`: what we cost, beside what others cost, in one run. Writes
 * tables to the console and everything to bench-results.json. It never fails on a time.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { sentinelRegExp } from '../../matching/sentinel-regexp.ts';
import { BUILDS } from '../support/extension.ts';
import { launchBrowser } from '../support/launch.ts';
import { bundleForPage, fromGlossary, ROOT } from './bundle.ts';
import type { EngineOptions, EngineRow } from './engine.ts';
import { measurePage } from './engine.ts';
import { measureWhole } from './live-part.ts';
import { enginePages, PageMaker, savedPages } from './pages.ts';
import { measurePeers } from './peer-extensions.ts';
import type { HotSpot } from './profile.ts';
import { profile } from './profile.ts';
import type { Results } from './report.ts';
import { markdown } from './report.ts';
import { serve } from './server.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    peer: { type: 'string', multiple: true, default: [] },
    quick: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
const { quick } = values;
const begun = performance.now();
const say = (what: string): void =>
  console.error(`${Math.round((performance.now() - begun) / 1000)} s: ${what}`);

const given = fromGlossary();
const pattern = sentinelRegExp(given.sentinels);
const { forms, quarter } = given;
const maker = new PageMaker({ forms, quarter, passes: (text) => pattern.test(text.toLowerCase()) });
const saved = values.pages ? savedPages(path.resolve(values.pages)) : [];
const server = await serve();

async function profiles(options: EngineOptions): Promise<Record<string, HotSpot[]>> {
  const out: Record<string, HotSpot[]> = {};
  for (const kind of ['none', 'sparse', 'dense'] as const) {
    const page = maker.article(`${kind} profiled`, kind, 100_000);
    for (const contender of kind === 'none' ? ['gatekeeper, all', 'our reader'] : ['our reader'])
      for (const fresh of [false, true]) {
        say(`profile of ${contender}, ${kind}`);
        const title = `Where the time goes: ${contender}, ${kind} 100 kB, ${fresh ? 'first pass' : 'warm'}`;
        out[title] = await profile(options, page, contender, fresh);
      }
  }
  return out;
}

/** First part. A browser of its own, with a garbage collector that can be called. */
async function measureEngine(): Promise<[EngineRow[], Record<string, HotSpot[]>, string]> {
  const browser = await launchBrowser('chromium', { args: ['--js-flags=--expose-gc'] });
  const options = { browser, server, script: await bundleForPage(), given, quick };
  const rows: EngineRow[] = [];
  for (const page of [...enginePages(maker, quick), ...saved]) {
    say(page.name);
    rows.push(await measurePage(options, page));
  }
  const found = values.profile ? await profiles(options) : {};
  const version = await browser.version();
  await browser.close();
  return [rows, found, version];
}

const [engine, found, browser] = await measureEngine();
const whole = await measureWhole(maker, saved, server, quick, say);
say('extensions of others');
const compared = (['none', 'sparse', 'dense'] as const).map((kind) =>
  maker.article(`${kind} 100 kB`, kind, 100_000),
);
const peers = await measurePeers(values.peer, server, [...compared, ...saved], quick ? 2 : 5);
await server.stop();
const file = (name: string): Buffer => readFileSync(path.join(BUILDS.chromium, name));
const zipped = (name: string): number => gzipSync(file(name), { level: 9 }).length;
const results: Results = {
  when: new Date().toISOString().slice(0, 16),
  machine: `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  browser,
  quick,
  forms: forms.length,
  bytes: {
    gatekeeper: file('gatekeeper.js').length,
    reader: zipped('reader.js'),
  },
  engine,
  whole,
  peers,
  profiles: found,
};
writeFileSync(path.join(ROOT, 'bench-results.json'), `${JSON.stringify(results, null, 1)}\n`);
console.log(markdown(results));
