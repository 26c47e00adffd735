/** Second part, put together: the built extension as a whole. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './bundle.ts';
import type { LiveRow } from './live.ts';
import { measureLive, works } from './live.ts';
import type { LoadRow, MarkTimes } from './loads.ts';
import { measureLoad, measureMarks, scriptsOnLoad } from './loads.ts';
import type { BenchPage, PageMaker } from './pages.ts';
import type { BenchServer } from './server.ts';
import type { Summary } from './stats.ts';
import type { Answers, Tasks } from './tasks.ts';
import { measureAnswers, measureTasks } from './tasks.ts';
import { launchVariants } from './variants.ts';
import type { CardTimes, PopupTimes } from './views.ts';
import { LONGER } from './workloads.ts';
import { measureCard, measurePopup } from './views.ts';

export interface Whole {
  readonly loads: readonly LoadRow[];
  /** Milliseconds in our scripts while the page with nothing but frames loads, and while the same loads without them. */
  readonly inFrames: { readonly all: Summary; readonly none: Summary };
  readonly marks: readonly MarkTimes[];
  readonly tasks: readonly Tasks[];
  readonly answers: readonly Answers[];
  readonly live: readonly LiveRow[];
  readonly cards: readonly CardTimes[];
  readonly popup: PopupTimes | undefined;
}

export const SAMPLE = 'sample article';
export const FRAMES = 50;
/** What cannot differ much from pages with no terms, or with many. */
const WELL_KNOWN = ['1000 pointer moves', 'text streaming in', 'text rewriting', 'typing in an editor'];

/** One after the other; what does not work is told and left out, so that the rest is not lost. */
async function inTurn<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const out: T[] = [];
  for (const job of jobs) {
    try {
      out.push(await job());
    } catch (error) {
      console.error('not measured:', error);
    }
  }
  return out;
}

export async function measureWhole(
  maker: PageMaker,
  saved: readonly BenchPage[],
  server: BenchServer,
  quick: boolean,
  say: (what: string) => void,
): Promise<Whole> {
  const sample: BenchPage = {
    name: SAMPLE,
    kind: 'sparse',
    html: readFileSync(path.join(ROOT, 'tests/pages/sample-article.html'), 'utf8'),
  };
  const none = maker.article('none 100 kB', 'none', 100_000);
  const sparse = maker.article('sparse 100 kB', 'sparse', 100_000);
  const dense = maker.article('dense 100 kB', 'dense', 100_000);
  const large = quick ? [] : [maker.article('dense 1 MB', 'dense', 1_000_000)];
  const pages = [maker.news(25_000, 12), none, sparse, dense, ...large, sample, ...saved];
  const times = quick ? 2 : 7;
  const variants = await launchVariants();
  const each = <T>(list: readonly BenchPage[], of: (page: BenchPage) => Promise<T>) =>
    inTurn(list.map((page) => () => (say(page.name), of(page))));
  try {
    say('loads');
    const loads = await each([...pages, maker.frames(FRAMES)], (page) =>
      measureLoad(variants, server, page, quick ? 2 : 5),
    );
    const scripts = (count: number) =>
      scriptsOnLoad(variants.ours, server, maker.frames(count), quick ? 3 : 7);
    const inFrames = { all: await scripts(FRAMES), none: await scripts(0) };
    say('marks');
    const marked = [sample, dense, ...large];
    const marks = [
      ...(await each(marked, (page) => measureMarks(variants, server, page, 'asleep', times))),
      ...(await each(marked, (page) => measureMarks(variants, server, page, 'awake', times))),
    ];
    say('tasks');
    const tasks = await each(pages, (page) => measureTasks(variants, server, page, quick ? 1 : 5));
    const answers = await inTurn(
      (['none', 'ours'] as const).flatMap((variant) =>
        [dense, ...large].map((page) => () => measureAnswers(variants, server, page, variant)),
      ),
    );
    say('cards and popup');
    const cards = await inTurn(
      (['asleep', 'awake'] as const).map((state) => () => measureCard(variants, server, dense, state, times)),
    );
    const [popup] = await inTurn([() => measurePopup(variants, quick ? 2 : 5)]);
    const live = await inTurn(
      [
        { base: dense, texts: maker.texts('dense', 60), skipped: [] },
        { base: sparse, texts: maker.texts('sparse', 60), skipped: WELL_KNOWN },
        { base: none, texts: maker.texts('none', 60), skipped: ['text rewriting', ...Object.keys(LONGER)] },
      ].flatMap(({ base, texts, skipped }) =>
        Object.entries(works(texts))
          .filter(([name]) => !skipped.includes(name as never))
          .map((work) => () => {
            say(`${work[0]}, ${base.name}`);
            return measureLive(variants, server, base, work, quick ? 1 : 5);
          }),
      ),
    );
    return { loads, inFrames, marks, tasks, answers, live, cards, popup };
  } finally {
    await variants.close();
  }
}
