/** Tables in Markdown, for the README and for reading. */
import type { EngineRow } from './engine.ts';
import { goalsOf } from './goals.ts';
import type { Whole } from './live-part.ts';
import type { PeerRow } from './peer-extensions.ts';
import { LIMIT_THEN, limitHere, paceOf } from './pace.ts';
import { OURS } from './peer-extensions.ts';
import type { HotSpot } from './profile.ts';
import type { Summary } from './stats.ts';
import { short, withSpread } from './stats.ts';
import { VARIANTS } from './variants.ts';

export interface Results {
  readonly when: string;
  readonly machine: string;
  readonly browser: string;
  readonly quick: boolean;
  readonly forms: number;
  readonly bytes: { readonly gatekeeper: number; readonly reader: number };
  readonly engine: readonly EngineRow[];
  readonly whole: Whole;
  readonly peers: readonly PeerRow[];
  readonly profiles: Readonly<Record<string, readonly HotSpot[]>>;
}

type Cell = string | number | Summary | undefined;

function cell(value: Cell): string {
  if (value === undefined) return '–';
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? short(value) : withSpread(value);
}

const line = (cells: readonly Cell[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');

const STAGES = ['walk', 'news', 'fold+match', 'evidence+judge', 'learn', 'ranges', 'paint', 'ranges, all'];
const CONTENDERS = [
  'limit without asking what is seen',
  'gatekeeper, first test',
  'gatekeeper, all',
  'our reader',
  'one RegExp',
  'one RegExp, joints and plurals',
  'Aho-Corasick (ahocorasick)',
  'mark.js',
];

function engineTables(rows: readonly EngineRow[]): string[] {
  const result = (row: EngineRow, name: string): Cell => {
    const found = row.results[name];
    if (!found) return undefined;
    // Where it was stopped the rest is reckoned.
    return found.share < 1 ? `≈ ${short(found.ratio.median)}` : found.ratio;
  };
  const cold = ['limit', 'gatekeeper, all', 'our reader', 'one RegExp', 'Aho-Corasick (ahocorasick)'];
  return [
    table(
      'Finding terms, as multiples of the limit (median and quartiles)',
      ['page', 'characters', 'limit, ms', 'the same, nodes known, ms', ...CONTENDERS],
      rows.map((row) => [
        row.page,
        row.characters.toLocaleString('en'),
        row.limitMs,
        row.limitAgainMs,
        ...CONTENDERS.map((name) => result(row, name)),
      ]),
    ),
    table(
      'Our reader, stage by stage, as multiples of the limit',
      ['page', ...STAGES],
      rows.map((row) => [row.page, ...STAGES.map((name) => row.stages[name]?.median)]),
    ),
    table(
      'First pass in a fresh page, processor time as multiples of what the limit takes there; milliseconds to make a list ready',
      [
        'page',
        ...cold.slice(1),
        'word trie ready',
        'its words come to once',
        'automaton ready',
        'RegExp ready',
      ],
      rows.map((row) => [
        row.page,
        ...cold.slice(1).map((name) => row.cold[name]),
        ...['our word trie', 'its words come to once', 'Aho-Corasick (ahocorasick)', 'one RegExp'].map(
          (name) => row.ready[name],
        ),
      ]),
    ),
  ];
}

function wholeTables({ loads, marks, tasks, answers, live, cards, popup }: Whole): string[] {
  return [
    table(
      'The extension as a whole: processor time (ms) and heap (kB) of a page load',
      [
        'page',
        ...VARIANTS.map((v) => `${v}, ms`),
        'added by ours, ms',
        ...VARIANTS.map((v) => `${v}, kB`),
        'added by ours, kB',
      ],
      loads.map((row) => [
        row.page,
        ...VARIANTS.map((variant) => row.costs[variant].task),
        row.addedTask,
        ...VARIANTS.map((variant) => row.costs[variant].heap),
        row.addedHeap,
      ]),
    ),
    table(
      'DOMContentLoaded to marks, ms',
      ['page', 'background', 'first', 'floor', 'last', 'painted'],
      marks.map((row) => [row.page, row.background, row.first, row.floor, row.last, row.painted]),
    ),
    table(
      'Tasks in which a script of ours ran, processor time',
      ['page', 'longest, ms', 'over 8 ms'],
      tasks.map((row) => [row.page, row.longest, row.overEight]),
    ),
    table(
      'Clicks while the page is read: time to the next paint, ms (16 or less is not told apart)',
      ['page', 'extension', 'median', 'worst'],
      answers.map((row) => [row.page, row.variant, row.middle, row.worst]),
    ),
    table(
      'While a page lives: processor time, ms',
      [
        'page',
        'work',
        'without',
        'marks alone',
        'with ours',
        'added',
        'share',
        'of marks alone',
        'our scripts',
        'scripts of marks alone',
        'layouts without',
        'with',
      ],
      live.map(({ page, work, costs, added, share, floor, scripts, floorScripts }) => [
        page,
        work,
        costs.none.task,
        costs.marks.task,
        costs.ours.task,
        added,
        `${short(100 * share)} %`,
        `${short(100 * floor)} %`,
        scripts,
        floorScripts,
        costs.none.layouts,
        costs.ours.layouts,
      ]),
    ),
    table(
      'Card and popup, ms',
      ['what', 'time'],
      [
        ...cards.flatMap((row): Cell[][] => [
          [`last move to first card, background ${row.background} (${row.dwell} of it wanted)`, row.first],
          [`the same for the next card, background ${row.background}`, row.next],
        ]),
        ['cards that did not come', cards.reduce((sum, { missed }) => sum + missed, 0).toString()],
        ['popup, first paint', popup?.firstPaint],
        ['a page of an extension with one line of text, first paint', popup?.floor],
        ['popup, all of it there', popup?.drawn],
        ['popup, keystroke, processor time', popup?.keystroke],
        ['popup, keystroke, scripts alone', popup?.keystrokeScript],
        ['popup, slowest keystroke', popup?.slowestKeystroke],
      ],
    ),
  ];
}

function peerTable(rows: readonly PeerRow[]): string[] {
  if (rows.length === 0) return [];
  const ours = (row: PeerRow) => rows.find(({ page, name }) => page === row.page && name === OURS);
  const times = (row: PeerRow) => row.task.median / (ours(row)?.task.median ?? Number.NaN);
  return [
    table(
      'Extensions of others: processor time (ms) and heap (kB) added to a page load',
      ['page', 'extension', 'added, ms', 'times ours', 'added, kB'],
      rows.map((row) => [row.page, row.name, row.task, times(row), row.heap]),
    ),
  ];
}

/** Machines differ, and one machine from hour to hour: how far is told by the limit. */
const speedOf = (engine: readonly EngineRow[]): string =>
  `The limit took ${short(limitHere(engine))} ms for 100,000 characters here, and ${LIMIT_THEN} where the goals in ` +
  `milliseconds were set: "at this pace" is met what takes at most ${short(paceOf(engine))} times its goal.\n`;

export function markdown(results: Results): string {
  const { when, machine, browser, forms, engine, whole, peers, profiles } = results;
  return [
    `Measured ${when}, ${browser}, ${machine}, ${forms.toLocaleString('en')} forms.\n`,
    speedOf(engine),
    table(
      'Goals',
      ['what', 'goal', 'measured', 'floor', 'met'],
      goalsOf(results).map(({ what, goal, measured, floor, met }) => [what, goal, measured, floor, met]),
    ),
    ...engineTables(engine),
    ...wholeTables(whole),
    ...peerTable(peers),
    ...Object.entries(profiles).map(([title, spots]) =>
      table(
        title,
        ['own time', 'function', 'hottest line'],
        spots.map(({ share, name, at }) => [
          `${short(share * 100)} %`,
          `\`${name.replaceAll('|', '\\|')}\``,
          at,
        ]),
      ),
    ),
  ].join('\n');
}
