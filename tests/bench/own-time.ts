/** What scripts of extensions take in a page, by sampling: what the browser counts as scripts leaves promises out. */
import type { Page, Protocol } from 'puppeteer-core';

/** Microseconds between samples: 100 and 1,000 gave the same. */
const INTERVAL = 500;

/** @returns milliseconds in functions of extensions and in all that they call; not what collecting garbage takes. */
export async function extensionTime(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  return timeIn((await session.send('Profiler.stop')).profile);
}

function timeIn({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const ours = new Set<number>();
  // Nodes come before those that they call.
  for (const { id, children = [], callFrame } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const ticks = samples.map((id, i) => (ours.has(id) ? (timeDeltas[i] ?? 0) : 0));
  return ticks.reduce((sum, microseconds) => sum + microseconds, 0) / 1000;
}
