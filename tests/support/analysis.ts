/** An analyst without a background, for tests and measurements in one page. */
import type { Engine } from '../../matching/engine.ts';
import { PageAnalysis } from '../../matching/page-analysis.ts';
import type { Analyst } from '../../matching/page-news.ts';
import type { BlockRecord, PageRecords } from '../../page/records.ts';

/** Messages are copied, as they are on their way to another process. */
export function localAnalyst(engine: Engine): Analyst {
  const analysis = new PageAnalysis(engine);
  return {
    tell: (news) => Promise.resolve(structuredClone(analysis.take(structuredClone(news)))),
    stop: () => undefined,
  };
}

/** Has all that was read analysed, and learns it, in one piece. @returns the records that have come by it. */
export function learnAll(records: PageRecords, analysis: PageAnalysis): BlockRecord[] {
  const found: BlockRecord[] = [];
  for (let news = records.news(); news; news = records.news())
    for (const step of records.learn(analysis.take(news), found)) void step;
  for (const step of records.counting()) void step;
  return found;
}
