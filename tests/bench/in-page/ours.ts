/** Our own stages, through the functions that the extension itself calls. */
import { Engine } from '../../../matching/engine.ts';
import type { Lexicon } from '../../../matching/lexicon.ts';
import type { Match } from '../../../matching/matcher.ts';
import { Matcher } from '../../../matching/matcher.ts';
import { sentinelRegExp } from '../../../matching/sentinel-regexp.ts';
import { PageAnalysis } from '../../../matching/page-analysis.ts';
import type { Block } from '../../../page/blocks.ts';
import { blocksIn } from '../../../page/blocks.ts';
import { Highlighter } from '../../../page/highlighter.ts';
import { PageRecords, rangeOfMention } from '../../../page/records.ts';
import { watchText } from '../../../page/text-watch.ts';
import { learnAll } from '../../support/analysis.ts';
import { limit } from './limit.ts';
import type { Sample } from './types.ts';

/** About as many marks as stand in and near the view of a dense page. */
const NEAR_VIEW = 250;

const timed = <T>(stages: Record<string, number>, name: string, work: () => T): T => {
  const start = performance.now();
  const result = work();
  stages[name] = performance.now() - start;
  return result;
};
const sample = (start: number, found: number, stages?: Record<string, number>): Sample => ({
  ms: performance.now() - start,
  share: 1,
  found,
  ...(stages && { stages }),
});

/** The first test of a frame alone, and with the later look at it that the script plans where the test fails. */
export function gatekeeper(sentinels: string): Record<string, () => Sample> {
  let passed = 0;
  let pattern: RegExp | undefined;
  const run = (isAll: boolean): Sample => {
    passed = 0;
    let later: TimerHandler | undefined;
    const { setTimeout: realTimeout } = globalThis;
    const { now } = Date;
    globalThis.setTimeout = ((job: TimerHandler) => ((later = job), 0)) as unknown as typeof setTimeout;
    // In one piece: slices end by this clock.
    Date.now = () => 0;
    const start = performance.now();
    const stop = watchText(
      () => (pattern ??= sentinelRegExp(sentinels)),
      () => passed++,
      () => undefined,
    );
    if (isAll && passed === 0 && typeof later === 'function') later();
    const out = sample(start, passed);
    stop();
    globalThis.setTimeout = realTimeout;
    Date.now = now;
    return out;
  };
  return { 'gatekeeper, first test': () => run(false), 'gatekeeper, all': () => run(true) };
}

const root = (): Element => document.documentElement;

/** Everything before paint, in one piece: as the reader of a page and the background do it between them. */
function detect(engine: Engine): Sample {
  const start = performance.now();
  const records = new PageRecords();
  for (const block of blocksIn(root())) records.read(block, true);
  learnAll(records, new PageAnalysis(engine));
  const shown = records.shown();
  for (const mention of shown.slice(0, NEAR_VIEW)) rangeOfMention(mention);
  return sample(start, shown.length);
}

/** Finding stands within the analysis; its time is taken there, short texts looked up by the evidence left out. */
class TimedMatcher extends Matcher {
  ms = 0;
  private texts = new Set<string>();

  expect(texts: Iterable<string>): void {
    this.texts = new Set(texts);
  }

  override find(text: string): Match[] {
    if (!this.texts.has(text)) return super.find(text);
    const start = performance.now();
    const found = super.find(text);
    this.ms += performance.now() - start;
    return found;
  }
}

/** Stage after stage over the whole page; `evidence+judge` is what the background takes beyond finding. */
function inStages(lexicon: Lexicon): Sample {
  const start = performance.now();
  const stages: Record<string, number> = {};
  const records = new PageRecords();
  const blocks: readonly Block[] = timed(stages, 'walk', () => [...blocksIn(root())]);
  timed(stages, 'news', () => {
    for (const block of blocks) records.read(block, true);
  });
  const matcher = new TimedMatcher(lexicon);
  matcher.expect(blocks.map(({ text }) => text));
  const analysis = new PageAnalysis(new Engine(lexicon, matcher));
  let analysed = 0;
  const take = analysis.take.bind(analysis);
  analysis.take = (news) => {
    const began = performance.now();
    const findings = take(news);
    analysed += performance.now() - began;
    return findings;
  };
  timed(stages, 'learn', () => learnAll(records, analysis));
  stages['fold+match'] = matcher.ms;
  stages['evidence+judge'] = analysed - matcher.ms;
  stages['learn'] = (stages['learn'] as number) - analysed;
  const shown = records.shown();
  const near = shown.slice(0, NEAR_VIEW);
  const ranges = timed(stages, 'ranges', () => near.flatMap((mention) => rangeOfMention(mention) ?? []));
  const highlighter = new Highlighter();
  timed(stages, 'paint', () => highlighter.paint('first', ranges));
  highlighter.stop();
  timed(stages, 'ranges, all', () => shown.forEach(rangeOfMention));
  return sample(start, shown.length, stages);
}

/** Finding alone, to compare word lists of different sizes. */
function findOnly(lexicon: Lexicon): Sample {
  const texts = [...blocksIn(root())].map(({ text }) => text);
  const matcher = new Matcher(lexicon);
  const start = performance.now();
  let found = 0;
  for (const text of texts) found += matcher.find(text).length;
  return sample(start, found);
}

export function reader(lexicon: Lexicon, quarter: Lexicon): Record<string, () => Sample> {
  // One for all pages, as in the background.
  const engine = new Engine(lexicon);
  return {
    'our reader': () => detect(engine),
    // Right after another walk, before the objects for the nodes have been cleared away.
    'our reader, nodes known': () => (limit(), detect(engine)),
    'our reader in stages': () => inStages(lexicon),
    'find, all forms': () => findOnly(lexicon),
    'find, a quarter of the forms': () => findOnly(quarter),
  };
}
