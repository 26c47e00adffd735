/** The goals of the project beside what was measured. Nothing fails: machines differ, and so do their other tasks. */
import type { EngineRow } from './engine.ts';
import { FRAMES, SAMPLE } from './live-part.ts';
import { paceOf } from './pace.ts';
import type { Results } from './report.ts';
import type { Summary } from './stats.ts';
import { median, short } from './stats.ts';

export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  /** What the browser takes by itself, measured in the same run. */
  readonly floor: string;
  readonly met: 'yes' | 'no' | 'at this pace' | 'near the floor' | 'not measured';
}

/** Where the browser alone takes more than the goal allows, as much more as this is near enough. */
const NEAR = 1.2;

type Unit = ' ms' | ' kB' | ' bytes' | ' %' | '×' | '× limit';
type Measured = readonly [what: string, most: number, unit: Unit, value: number, floor?: number];

const atMost = (...measured: Measured): Measured => measured;

/** @param pace how many times as long things take here as where the goals were set. */
function goalOf([what, most, unit, value, floor]: Measured, pace: number): Goal {
  const isMet = (): Goal['met'] => {
    if (!Number.isFinite(value)) return 'not measured';
    if (value <= most) return 'yes';
    if (unit === ' ms' && value <= pace * most) return 'at this pace';
    return floor !== undefined && value <= NEAR * floor ? 'near the floor' : 'no';
  };
  return {
    what,
    goal: `≤ ${most.toLocaleString('en')}${unit}`,
    measured: `${short(value)}${unit}`,
    floor: floor === undefined ? '' : `${short(floor)}${unit}`,
    met: isMet(),
  };
}

const OURS = 'our reader';
const KNOWN = 'our reader, nodes known';
/** NaN where there is no such row, or one of them has not been measured. */
const most = (rows: readonly EngineRow[], of: (row: EngineRow) => number): number =>
  rows.length === 0 ? Number.NaN : Math.max(...rows.map(of));
const ms = (row: EngineRow, name: string): number => row.results[name]?.ms ?? Number.NaN;
const ratio = (row: EngineRow, name: string): number => row.results[name]?.ratio.median ?? Number.NaN;

function engineGoals({ engine }: Results): Measured[] {
  // On a page of a few thousand characters the clock is most of what is measured.
  const real = engine.filter(({ characters }) => characters > 20_000);
  const kind = (...kinds: EngineRow['kind'][]) => real.filter((row) => kinds.includes(row.kind));
  const plain = kind('none', 'news');
  const libraries = (row: EngineRow) =>
    Math.min(...['Aho-Corasick (ahocorasick)', 'one RegExp', 'mark.js'].map((name) => ratio(row, name)));
  const growth = (rows: readonly EngineRow[]): number => {
    const perChar = (row?: EngineRow) => (row ? ms(row, OURS) / row.characters : Number.NaN);
    return perChar(rows.at(-1)) / perChar(rows[0]);
  };
  const ready = (what: string): number => median(engine.flatMap((row) => row.ready[what] ?? []));
  // Pages on which both find the same terms.
  const forms = most(
    kind('news', 'none', 'quarter'),
    (row) => ms(row, 'find, all forms') / ms(row, 'find, a quarter of the forms'),
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
      most(plain, (r) => r.cold['gatekeeper, all'] ?? Number.NaN),
    ),
    atMost(
      'word list ready, in the background',
      2,
      ' ms',
      ready('our word trie'),
      ready('its words come to once'),
    ),
    atMost(
      'reader and background, sparse pages',
      1.8,
      '× limit',
      most(kind('sparse'), (r) => ratio(r, OURS)),
    ),
    atMost(
      'reader and background, dense pages',
      3,
      '× limit',
      most(kind('dense'), (r) => ratio(r, OURS)),
    ),
    atMost(
      'the same, all nodes known to both',
      3,
      '× limit',
      most(kind('dense'), (r) => ms(r, KNOWN) / r.limitAgainMs.median),
    ),
    atMost(
      'reader, dense, first pass in a fresh page, processor time',
      3,
      '× limit',
      most(kind('dense'), (r) => r.cold[OURS] ?? Number.NaN),
    ),
    atMost('time per character, largest dense page to 100 kB', 1.2, '×', growth(kind('dense'))),
    atMost('the same, sparse', 1.2, '×', growth(kind('sparse'))),
    atMost('all forms instead of a quarter, where both find the same', 1.2, '×', forms),
    atMost(
      'reader to the fastest library, worst page',
      1,
      '×',
      most(kind('sparse', 'dense'), (r) => ratio(r, OURS) / libraries(r)),
    ),
  ];
}

const PAGES = { none: 'without terms', sparse: 'with a few', dense: 'dense with them' } as const;

function wholeGoals({ whole, bytes }: Results): Measured[] {
  const load = (page: string) => whole.loads.find((row) => row.page === page);
  const frames = load(`${FRAMES} empty frames`)?.costs;
  const { all, none: alone } = whole.inFrames;
  const frameHeap = frames ? (frames.ours.heap - frames.none.heap) / FRAMES : Number.NaN;
  const mark = (background: string, of: 'first' | 'floor') =>
    whole.marks.find((row) => row.page === SAMPLE && row.background === background)?.[of].median ??
    Number.NaN;
  const live = (work: string) => whole.live.filter((row) => row.work.endsWith(work));
  const liveOn = (work: string, page: string) => live(work).find((each) => each.page.startsWith(page));
  /** Shares in percent: of our scripts alone, and of those of an extension that does the least. */
  const share = (work: string, page: string): [ours: number, floor: number] => {
    const row = liveOn(work, page);
    const of = ({ median }: Summary): number => (100 * median) / (row?.costs.none.task ?? Number.NaN);
    return row ? [of(row.scripts), of(row.floorScripts)] : [Number.NaN, Number.NaN];
  };
  /** The same of all that is added to a page, painting too. */
  const added = (work: string, page: string): [ours: number, floor: number] => {
    const row = liveOn(work, page);
    return row ? [100 * row.share, 100 * row.floor] : [Number.NaN, Number.NaN];
  };
  const pointer = Math.max(
    ...live('pointer moves').map(({ scripts, work }) => scripts.median / Number.parseInt(work, 10)),
  );
  const card = (background: string) => {
    const row = whole.cards.find((times) => times.background === background);
    return row ? row.first.median - row.dwell : Number.NaN;
  };
  return [
    atMost('gatekeeper file', 4000, ' bytes', bytes.gatekeeper),
    atMost('scripts of a page before its first card, gzip', 60_000, ' bytes', bytes.reader),
    atMost('heap of a frame without text, that of the page around it shared out', 50, ' kB', frameHeap),
    atMost('our scripts for such a frame', 0.1, ' ms', (all.median - alone.median) / FRAMES),
    atMost('heap added, sparse 100 kB', 1536, ' kB', load('sparse 100 kB')?.addedHeap.median ?? Number.NaN),
    atMost('the same, dense', 1536, ' kB', load('dense 100 kB')?.addedHeap.median ?? Number.NaN),
    atMost('longest task of ours', 8, ' ms', Math.max(...whole.tasks.map(({ longest }) => longest))),
    atMost(
      'DOMContentLoaded to first mark, background asleep',
      250,
      ' ms',
      mark('asleep', 'first'),
      mark('asleep', 'floor'),
    ),
    atMost('the same, awake', 60, ' ms', mark('awake', 'first'), mark('awake', 'floor')),
    ...['1,000 nodes one by one', 'a chat feed', 'a chat feed that goes on', 'typing in an editor'].flatMap(
      (work) =>
        (['none', 'sparse', 'dense'] as const).flatMap((page) => {
          if (!liveOn(work, page)) return [];
          const where = `${work}, page ${PAGES[page]}`;
          const goal = work.startsWith('typing') ? 0.1 : 3;
          const [all, floor] = added(work, page);
          return [
            atMost(`${where}: our scripts, of its own work`, goal, ' %', ...share(work, page)),
            ...(page === 'dense'
              ? [atMost('the same with all that marks cost', goal, ' %', all, floor)]
              : []),
          ];
        }),
    ),
    atMost('one pointer move, our scripts', 0.05, ' ms', pointer),
    atMost('last move to card without the dwell, asleep', 150, ' ms', card('asleep')),
    atMost('the same, awake', 150, ' ms', card('awake')),
    atMost(
      'popup, first paint',
      100,
      ' ms',
      whole.popup?.firstPaint.median ?? Number.NaN,
      whole.popup?.floor.median,
    ),
    atMost('popup, one keystroke', 8, ' ms', whole.popup?.keystroke.median ?? Number.NaN),
  ];
}

export function goalsOf(results: Results): Goal[] {
  const pace = paceOf(results.engine);
  return [...engineGoals(results), ...wholeGoals(results)].map((measured) => goalOf(measured, pace));
}
