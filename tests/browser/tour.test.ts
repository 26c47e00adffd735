import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../../matching/engine.ts';
import { PageAnalysis } from '../../matching/page-analysis.ts';
import { blocksIn } from '../../page/blocks.ts';
import type { Mention } from '../../page/records.ts';
import { PageRecords, rangeOfMention } from '../../page/records.ts';
import { bringIntoView, mentionInSelection, neighbour } from '../../popover/tour.ts';
import { learnAll } from '../support/analysis.ts';
import { core, fill, find, rangeOfText, setView, shadowIn } from './stage.ts';

const lexicon = core('PD-1', 'CAR-T cell', 'melanoma', 'biopsy');

function mentions(html: string, prepare: () => void = () => undefined): Mention[] {
  fill(html);
  prepare();
  const records = new PageRecords();
  for (const block of blocksIn(document.body)) records.read(block);
  learnAll(records, new PageAnalysis(new Engine(lexicon)));
  return records.shown();
}
const textOf = (mention: Mention | null): string | null => mention && String(rangeOfMention(mention));

beforeAll(() => setView(800, 600));
afterEach(() => {
  getSelection()?.removeAllRanges();
  fill('');
  window.scrollTo(0, 0);
});

describe('going from term to term', () => {
  const FAR = '<div style="height: 3000px"></div>';
  const PAGE = `<p>PD-1</p><p>CAR-T cell</p>${FAR}<p id="far">melanoma</p><p>biopsy</p>${FAR}`;

  it('goes on in reading order and round the ends', () => {
    const shown = mentions(PAGE);
    const forth = [0, 1, 2, 3].map((i) => textOf(neighbour(shown, shown[i] ?? null, 1)));
    expect(forth).toEqual(['CAR-T cell', 'melanoma', 'biopsy', 'PD-1']);
    const back = [0, 1, 2, 3].map((i) => textOf(neighbour(shown, shown[i] ?? null, -1)));
    expect(back).toEqual(['biopsy', 'PD-1', 'CAR-T cell', 'melanoma']);
  });

  it('begins with the first in view', () => {
    const shown = mentions(PAGE);
    expect(textOf(neighbour(shown, null, 1))).toBe('PD-1');
    find('#far').scrollIntoView({ block: 'start', behavior: 'instant' });
    expect(textOf(neighbour(shown, null, 1))).toBe('melanoma');
    window.scrollTo(0, 1000);
    expect(textOf(neighbour(shown, null, -1))).toBe('melanoma');
  });

  it('begins anew below the last, and after a term that has gone', () => {
    const shown = mentions(PAGE);
    window.scrollTo(0, 5500);
    expect(textOf(neighbour(shown, null, 1))).toBe('PD-1');
    window.scrollTo(0, 0);
    const [gone] = mentions('<p>PD-1</p>');
    expect(textOf(neighbour(mentions(PAGE), gone ?? null, 1))).toBe('PD-1');
  });

  it('may find a single one, or none', () => {
    const shown = mentions('<p>PD-1</p>');
    expect(neighbour(shown, shown[0] ?? null, 1)).toBe(shown[0]);
    expect(neighbour([], null, 1)).toBeNull();
  });

  it('brings it to the middle of the view at once, in scrolling boxes too', () => {
    const shown = mentions(
      `${FAR}<div style="height: 300px; overflow: auto">${FAR}<p>a <b>melanoma</b></p>${FAR}</div>${FAR}`,
    );
    bringIntoView(shown[0] as Mention);
    const { top, bottom } = rangeOfText('melanoma').getBoundingClientRect();
    expect((top + bottom) / 2).toBeGreaterThan(200);
    expect((top + bottom) / 2).toBeLessThan(400);
  });
});

describe('the term in a selection', () => {
  const HTML = '<p>the PD-1 brake and a <b>CAR</b>-T cell here</p><p>melanoma</p>';
  const select = (range: Range): void => {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  };

  it.each<[string, string, string | null]>([
    ['the very term', 'PD-1', 'PD-1'],
    ['a part of it', 'D-', 'PD-1'],
    ['more than it', 'the PD-1 brake', 'PD-1'],
    ['a part of one that spans tags', '-T ce', 'CAR-T cell'],
    ['a word beside it', 'brake', null],
    ['words far off', 'here', null],
  ])('is found: %s', (_, text, expected) => {
    const shown = mentions(HTML);
    select(rangeOfText(text));
    expect(textOf(mentionInSelection(shown))).toBe(expected);
  });

  it('is the one at the caret', () => {
    const shown = mentions(HTML);
    const caret = rangeOfText('D-1');
    caret.collapse(true);
    select(caret);
    expect(textOf(mentionInSelection(shown))).toBe('PD-1');
  });

  it('is the first of several', () => {
    const shown = mentions(HTML);
    const all = document.createRange();
    all.selectNodeContents(document.body);
    select(all);
    expect(textOf(mentionInSelection(shown))).toBe('PD-1');
  });

  it('is none without a selection, and none in another tree', () => {
    const shown = mentions(`${HTML}<div id="host"></div>`, () => void shadowIn('#host', '<p>biopsy</p>'));
    getSelection()?.removeAllRanges();
    expect(mentionInSelection(shown)).toBeNull();
    select(rangeOfText('here'));
    expect(mentionInSelection(shown.filter((m) => textOf(m) === 'biopsy'))).toBeNull();
  });
});
