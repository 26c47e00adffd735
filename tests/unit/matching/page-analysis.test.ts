import { beforeEach, describe, expect, it } from 'vitest';
import { Engine } from '../../../matching/engine.ts';
import { NO_ENTRY } from '../../../matching/judge.ts';
import { PageAnalysis } from '../../../matching/page-analysis.ts';
import type { PageFindings, PageNews } from '../../../matching/page-news.ts';
import { lexiconOf } from '../../support/small-lexicon.ts';

const lexicon = lexiconOf(
  { form: 'PD-1', weight: 2 },
  { form: 'CAR-T cell', weight: 2 },
  { form: 'melanoma' },
  { form: 'clinical trial', gate: 'page' },
  { form: 'response', gate: 'local', cues: { for: ['tumor'], against: [] } },
);
const PD1 = 'PD-1 and a CAR-T cell';
let analysis: PageAnalysis;
let texts: Map<number, string>;

beforeEach(() => {
  analysis = new PageAnalysis(new Engine(lexicon));
  texts = new Map();
});

const NOTHING: PageNews = { isEnglish: true, added: [], removed: [], visible: [], refused: [] };
function tell(news: Partial<PageNews>): PageFindings {
  for (const [block, text] of news.added ?? []) texts.set(block, text);
  return analysis.take({ ...NOTHING, ...news });
}
const add = (...added: PageNews['added'][number][]) => tell({ added });
/** What each block is to show now: "1: PD-1, CAR-T cell". */
const shown = ({ blocks }: PageFindings): string[] =>
  blocks.flatMap(({ block, shown: spans }) =>
    spans ? `${block}: ${spans.map(([start, end]) => texts.get(block)?.slice(start, end)).join(', ')}` : [],
  );

describe('a page that tells of its text', () => {
  it('hears what stands in it, what it is called, and why it is shown', () => {
    const findings = add([1, PD1, true], [2, 'nothing of the kind', true]);
    expect(findings.blocks).toEqual([
      {
        block: 1,
        matches: [0, 4, 11, 21],
        shown: [
          [0, 4, expect.any(Number), 0],
          [11, 21, expect.any(Number), 0],
        ],
      },
    ]);
    expect(findings.ids.map(([, id]) => id)).toEqual(['PD-1', 'CAR-T cell']);
    expect(findings.reasons).toEqual([{ kind: 'sure' }]);
  });

  it('hears the same whatever other pages have told before', () => {
    const words = lexiconOf(
      { form: 'PD-1', weight: 2 },
      { form: 'CAR-T cell', weight: 2 },
      { form: 'response', gate: 'local', cues: { for: ['tumor'], against: [] } },
      { form: 'arm', gate: 'local', cues: { for: ['trial'], against: ['tumor', 'leg'] } },
    );
    const page: PageNews = {
      ...NOTHING,
      added: [
        [1, PD1, true],
        [2, 'The tumor showed a response.', true],
        [3, 'An arm of a trial; the response of a leg.', true],
      ],
    };
    const alone = new PageAnalysis(new Engine(words)).take(page);
    const engine = new Engine(words);
    new PageAnalysis(engine).take({ ...page, added: [[1, 'PD-1: an arm, a leg, a tumor.', true]] });
    expect(new PageAnalysis(engine).take(page)).toEqual(alone);
    expect(alone.blocks.map(({ shown: spans }) => spans?.length)).toEqual([2, 1, 0]);
  });

  it('hears each name and each reason once', () => {
    add([1, PD1, true]);
    const { ids, reasons, blocks } = add([2, 'PD-1 and melanoma', true]);
    expect(ids.map(([, id]) => id)).toEqual(['melanoma']);
    expect(reasons).toEqual([]);
    expect(blocks[0]?.shown?.map(([, , , reason]) => reason)).toEqual([0, 0]);
  });

  it('hears of earlier blocks only where something has changed for them', () => {
    expect(shown(add([1, 'a clinical trial', true], [2, 'melanoma', true]))).toEqual(['1: ', '2: melanoma']);
    expect(shown(add([3, PD1, true]))).toEqual(['1: clinical trial', '3: PD-1, CAR-T cell']);
    expect(shown(add([4, 'melanoma', true]))).toEqual(['4: melanoma']);
    expect(tell({}).blocks).toEqual([]);
  });

  it('hears of what is not to be shown any more', () => {
    add([1, 'a clinical trial', true], [2, PD1, true]);
    expect(shown(tell({ removed: [2] }))).toEqual(['1: ']);
    expect(analysis.evidence.isAboutSubject).toBe(false);
  });

  it('hears nothing of hidden text until it can be seen, and it counts for nothing', () => {
    const hidden = add([1, PD1, false], [2, 'a clinical trial', true]);
    expect(hidden.blocks.find(({ block }) => block === 1)).toEqual({
      block: 1,
      matches: [0, 4, 11, 21],
    });
    expect(shown(hidden)).toEqual(['2: ']);
    expect(shown(tell({ visible: [[1, true]] }))).toEqual(['1: PD-1, CAR-T cell', '2: clinical trial']);
    expect(shown(tell({ visible: [[1, false]] }))).toEqual(['2: ']);
    // Told twice is told once.
    tell({ visible: [[1, false]] });
    expect(shown(tell({ visible: [[1, true]] }))).toEqual(['2: clinical trial']);
  });

  it('can refuse what makes no term where it stands', () => {
    add([1, PD1, true], [2, 'a clinical trial', true]);
    expect(shown(tell({ refused: [[1, 11, 21]] }))).toEqual(['1: PD-1', '2: ']);
    // It does not count when the block comes and goes either.
    tell({ visible: [[1, false]] });
    tell({ visible: [[1, true]] });
    expect(analysis.evidence.isAboutSubject).toBe(false);
  });

  it('hears what the name of a drug tells that has no entry', () => {
    const [block] = add([1, `${PD1} with zelotamab`, true]).blocks;
    expect(block?.shown?.at(-1)).toEqual([27, 36, NO_ENTRY, expect.any(Number)]);
    expect(block?.names).toEqual([expect.objectContaining({ name: 'zelotamab', stem: '-mab' })]);
  });

  it('hears another reason, by its number', () => {
    add([1, PD1, true]);
    const { reasons, blocks } = add([2, 'the response of the tumor', true]);
    expect(reasons).toEqual([{ kind: 'cue', cue: 'tumor' }]);
    expect(blocks[0]?.shown?.map(([, , , reason]) => reason)).toEqual([1]);
  });
});

describe('odd news', () => {
  it('of blocks that are not there changes nothing', () => {
    add([1, PD1, true]);
    expect(tell({ removed: [7], visible: [[8, true]], refused: [[9, 0, 4]] }).blocks).toEqual([]);
    expect(analysis.evidence.isAboutSubject).toBe(true);
  });

  it('of a number that is taken puts the new text in its place', () => {
    add([1, PD1, true]);
    add([1, 'melanoma', true]);
    expect(analysis.evidence.isAboutSubject).toBe(false);
  });
});
