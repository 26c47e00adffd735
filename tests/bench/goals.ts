/** The goals of the project beside what was measured. Nothing fails: machines differ, and so do their other tasks. */
import type { EngineRow } from './engine.ts';
import { FRAMES, SAMPLE } from './live-part.ts';

import type { Results } from './report.ts';
import { median, short } from './stats.ts';

export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

const atMost = (what: string, most: number, unit: string, value: number): Goal => ({
  what,
  goal: `≤ ${most.toLocaleString('en')}${unit}`,
  measured: `${short(value)}${unit}`,
  met: value <= most,
});

const OURS = 'our reader';
const most = (rows: readonly EngineRow[], of: (row: EngineRow) => number): number =>
  Math.max(0, ...rows.map(of));
const ratio = (row: EngineRow, name: string): number => row.results[name]?.ratio.median ?? Number.NaN;

function engineGoals({ engine }: Results): Goal[] {
  // On a page of a few thousand characters the clock is most of what is measured.
  const real = engine.filter(({ characters }) => characters > 20_000);
  const kind = (...kinds: EngineRow['kind'][]) => real.filter((row) => kinds.includes(row.kind));
  const plain = kind('none', 'news');
  const libraries = (row: EngineRow) =>
    Math.min(...['Aho-Corasick (ahocorasick)', 'one RegExp', 'mark.js'].map((name) => ratio(row, name)));
  const growth = (rows: readonly EngineRow[]): number => {
    const perChar = (row?: EngineRow) => (row ? (row.results[OURS]?.ms ?? 0) / row.characters : Number.NaN);
    return perChar(rows.at(-1)) / perChar(rows[0]);
  };
  const forms = most(
    real,
    (row) => ratio(row, 'find, all forms') / ratio(row, 'find, a quarter of the forms'),
  );
  return [
    atMost(
      'gatekeeper, whole cost, page without terms',
      1,
      '× limit',
      most(plain, (r) => ratio(r, 'gatekeeper, all')),
    ),
    atMost(
      'the same, first pass in a fresh page, processor time',
      1,
      '× limit',
      most(plain, (r) => r.cold['gatekeeper, all'] ?? 0),
    ),
    atMost('word list ready', 2, ' ms', median(engine.map((row) => row.ready['our word trie'] ?? 0))),
    atMost(
      'reader, sparse pages',
      1.8,
      '× limit',
      most(kind('sparse'), (r) => ratio(r, OURS)),
    ),
    atMost(
      'reader, dense pages',
      3,
      '× limit',
      most(kind('dense'), (r) => ratio(r, OURS)),
    ),
    atMost(
      'reader, dense, first pass in a fresh page, processor time',
      3,
      '× limit',
      most(kind('dense'), (r) => r.cold[OURS] ?? 0),
    ),
    atMost('time per character, largest dense page to 100 kB', 1.2, '×', growth(kind('dense'))),
    atMost('the same, sparse', 1.2, '×', growth(kind('sparse'))),
    atMost('all forms instead of a quarter of them', 1.2, '×', forms),
    atMost(
      'reader to the fastest library, worst page',
      1,
      '×',
      most(kind('sparse', 'dense'), (r) => ratio(r, OURS) / libraries(r)),
    ),
  ];
}

function wholeGoals({ whole, bytes }: Results): Goal[] {
  const load = (page: string) => whole.loads.find((row) => row.page === page);
  const frames = load(`${FRAMES} empty frames`)?.costs;
  const perFrame = (key: 'task' | 'heap') =>
    frames ? (frames.ours[key] - frames.empty[key]) / (FRAMES + 1) : Number.NaN;
  const first = (background: string) =>
    whole.marks.find((row) => row.page === SAMPLE && row.background === background)?.first.median ??
    Number.NaN;
  const live = (work: string) => whole.live.filter((row) => row.work.endsWith(work));
  /** Of our scripts alone: what the browser takes to paint as many marks stands beside it in the table. */
  const share = (work: string, page: string) =>
    100 *
    Math.max(
      ...live(work)
        .filter((row) => row.page.startsWith(page))
        .map(({ scripts, costs }) => scripts.median / costs.none.task),
    );
  const pointer = Math.max(
    ...live('pointer moves').map(({ scripts, work }) => scripts.median / Number.parseInt(work, 10)),
  );
  const card = (background: string) => {
    const row = whole.cards.find((times) => times.background === background);
    return row ? row.first.median - row.dwell : Number.NaN;
  };
  return [
    atMost('gatekeeper file', 4000, ' bytes', bytes.gatekeeper),
    atMost('reader file, gzip', 60_000, ' bytes', bytes.reader),
    atMost('heap of an empty frame, above an empty extension', 50, ' kB', perFrame('heap')),
    atMost('processor time of an empty frame, above an empty extension', 0.1, ' ms', perFrame('task')),
    atMost('heap added, dense 100 kB', 1536, ' kB', load('dense 100 kB')?.addedHeap.median ?? Number.NaN),
    atMost('longest task of ours', 8, ' ms', Math.max(...whole.tasks.map(({ longest }) => longest))),
    atMost('DOMContentLoaded to first mark, background asleep', 250, ' ms', first('asleep')),
    atMost('the same, awake', 60, ' ms', first('awake')),
    ...['1,000 nodes one by one', 'a chat feed', 'typing in an editor'].flatMap((work) =>
      (['none', 'dense'] as const).map((page) =>
        atMost(
          `${work}, page ${page === 'none' ? 'without terms' : 'dense with them'}: our scripts, of its own work`,
          work.startsWith('typing') ? 0.1 : 3,
          ' %',
          share(work, page),
        ),
      ),
    ),
    atMost('one pointer move, our scripts', 0.05, ' ms', pointer),
    atMost('last move to card without the dwell, asleep', 150, ' ms', card('asleep')),
    atMost('the same, awake', 150, ' ms', card('awake')),
    atMost('popup, first paint', 100, ' ms', whole.popup?.firstPaint.median ?? Number.NaN),
    atMost('popup, one keystroke', 8, ' ms', whole.popup?.keystroke.median ?? Number.NaN),
  ];
}

export const goalsOf = (results: Results): Goal[] => [...engineGoals(results), ...wholeGoals(results)];
