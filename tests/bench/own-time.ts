/** What scripts of extensions take in a page, by sampling: what the browser counts as scripts leaves promises out. */
import type { Page, Protocol } from 'puppeteer-core';
import { meter } from './metrics.ts';

/** Microseconds between samples: 100 and 1,000 gave the same. */
const INTERVAL = 500;

/**
 * @returns milliseconds of processor time in functions of extensions and in all that they call; not what collecting garbage
 * takes. Samples are of the clock: of it counts what the main thread had of the processor while it was at work.
 */
export async function extensionTime(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  const [clock, processor] = await Promise.all([meter(page, 'timeTicks'), meter(page, 'threadTicks')]);
  const read = async (): Promise<number[]> => [(await clock.read()).task, (await processor.read()).task];
  const [clockBefore = 0, processorBefore = 0] = await read();
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const [clockAfter = 0, processorAfter = 0] = await read();
  return (timeIn(profile) * (processorAfter - processorBefore)) / (clockAfter - clockBefore);
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
