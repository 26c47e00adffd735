/** What a page has cost its main thread so far, as the browser itself counts it. */
import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds of processor time (not of the clock: other programs do not count), and numbers of events. */
export interface Metrics {
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly layouts: number;
}

export interface Meter {
  readonly read: () => Promise<Metrics>;
  /** Kilobytes of JavaScript objects that are in use: of the page and of extensions together. */
  readonly heap: () => Promise<number>;
}

/** To be made before the page is opened. @param timeDomain of the processor, unless that of the clock is asked for. */
export async function meter(
  page: Page,
  timeDomain: 'threadTicks' | 'timeTicks' = 'threadTicks',
): Promise<Meter> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain });
  return {
    async read() {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string): number => metrics.find((m) => m.name === name)?.value ?? Number.NaN;
      return {
        task: of('TaskDuration') * 1000,
        script: of('ScriptDuration') * 1000,
        style: of('RecalcStyleDuration') * 1000,
        layout: of('LayoutDuration') * 1000,
        layouts: of('LayoutCount'),
      };
    },
    async heap() {
      // Twice: what the first round frees may be held by nothing else.
      for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
      const { usedSize, embedderHeapUsedSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        embedderHeapUsedSize?: number;
      };
      return (usedSize + embedderHeapUsedSize) / 1024;
    },
  };
}

export const minus = (a: Metrics, b: Metrics): Metrics => ({
  task: a.task - b.task,
  script: a.script - b.script,
  style: a.style - b.style,
  layout: a.layout - b.layout,
  layouts: a.layouts - b.layouts,
});
