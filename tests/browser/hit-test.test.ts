import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../../matching/engine.ts';
import { PageAnalysis } from '../../matching/page-analysis.ts';
import { blocksIn } from '../../page/blocks.ts';
import { mentionAt } from '../../page/hit-test.ts';
import type { Mention } from '../../page/records.ts';
import { PageRecords, rangeOfMention } from '../../page/records.ts';
import { learnAll } from '../support/analysis.ts';
import { core, fill, find, rangeOfText, setView, shadowIn } from './stage.ts';

const lexicon = core('PD-1', 'CAR-T cell therapy', 'melanoma');
const roots = new Set<ShadowRoot>();
let records: PageRecords;

function read(html: string, prepare: () => void = () => undefined): void {
  roots.clear();
  fill(`<style>body { font: 20px/30px sans-serif } p { margin: 20px }</style>${html}`);
  prepare();
  records = new PageRecords();
  for (const block of blocksIn(document.body, { onShadowRoot: (root) => roots.add(root) }))
    records.read(block);
  learnAll(records, new PageAnalysis(new Engine(lexicon)));
}
const textAt = (x: number, y: number): string | undefined => {
  const mention = mentionAt(records, x, y, roots);
  return mention ? rangeOfMention(mention)?.toString() : undefined;
};
const rectsOf = (mention: Mention | undefined): DOMRect[] => [
  ...((mention && rangeOfMention(mention)) ?? document.createRange()).getClientRects(),
];
const middle = ({ left, top, width, height }: DOMRect): [number, number] => [
  left + width / 2,
  top + height / 2,
];
const rectOf = (text: string, root?: Node): DOMRect => rangeOfText(text, root).getBoundingClientRect();

beforeAll(() => setView(800, 600));
afterEach(() => {
  fill('');
});

describe('the mention under a point', () => {
  it('is found from edge to edge, and not beside it', () => {
    read('<p>the PD-1 brake and melanoma cells</p>');
    for (const term of ['PD-1', 'melanoma']) {
      const { left, right, top, bottom } = rectOf(term);
      const y = (top + bottom) / 2;
      for (const x of [left + 1, left + 5, (left + right) / 2, right - 5, right - 1])
        expect(textAt(x, y)).toBe(term);
      for (const x of [left - 6, right + 6]) expect(textAt(x, y)).toBeUndefined();
      for (const dy of [top - 8, bottom + 8]) expect(textAt((left + right) / 2, dy)).toBeUndefined();
    }
  });

  it('is exact where it wraps: on each line, and not between', () => {
    read('<p style="width: 140px">a new CAR-T cell therapy now</p>');
    const [mention] = records.shown();
    const rects = rectsOf(mention);
    const lines = new Set(rects.map(({ top }) => top));
    expect(lines.size).toBeGreaterThan(1);
    for (const rect of rects) expect(textAt(...middle(rect))).toBe('CAR-T cell therapy');
    const box = find('p').getBoundingClientRect();
    // Inside of the bounding box of the whole term, but on none of its lines.
    const last = rects.at(-1) as DOMRect;
    const after = rectOf('now');
    expect(textAt(...middle(after))).toBeUndefined();
    expect(textAt(box.right - 1, (last.top + last.bottom) / 2)).toBeUndefined();
    expect(textAt(...middle(rectOf('new')))).toBeUndefined();
  });

  it('is exact where it spans tags', () => {
    read('<p>a <b>CAR</b>-T <i>cell</i> therapy</p>');
    for (const part of ['CAR', '-T', 'cell', 'therapy'])
      expect(textAt(...middle(rectOf(part)))).toBe('CAR-T cell therapy');
  });

  it('is none to the right of a line that ends with a term', () => {
    read('<p>here is PD-1</p><p>and melanoma</p>');
    for (const term of ['PD-1', 'melanoma']) {
      const { right, top, height } = rectOf(term);
      for (const x of [right + 5, right + 100, 790]) expect(textAt(x, top + height / 2)).toBeUndefined();
    }
  });

  it('is none below the last line, nor between paragraphs', () => {
    read('<p>PD-1</p><p>melanoma</p>');
    const { left, bottom } = rectOf('PD-1');
    expect(textAt(left + 5, bottom + 15)).toBeUndefined();
    expect(textAt(left + 5, rectOf('melanoma').bottom + 100)).toBeUndefined();
    expect(textAt(-5, -5)).toBeUndefined();
  });
});

describe('text that is covered', () => {
  const COVER = 'position: fixed; inset: 0; background: white';

  it.each([
    ['a dialog of the page', `<p>PD-1</p><div style="${COVER}">on top</div>`],
    ['an empty overlay', `<p>PD-1</p><div style="${COVER}"></div>`],
    ['an overlay with text in the same place', `<p>PD-1</p><div style="${COVER}"><p>text</p></div>`],
    ['a modal dialog', '<p>PD-1</p><dialog style="inset: 0; width: 100%; height: 100%">text</dialog>'],
    [
      'an overlay whose text cannot be selected',
      `<p>PD-1</p><div style="${COVER}; user-select: none">text</div>`,
    ],
    ['an overlay beside it', `<section><p>PD-1</p><div style="${COVER}; user-select: none"></div></section>`],
    ['a picture', `<p>PD-1</p><img alt="" width="9" height="9" style="${COVER}; width: 100%; height: 100%">`],
    ['a frame', `<p>PD-1</p><iframe style="${COVER}; width: 100%; height: 100%"></iframe>`],
    ['a field', `<p>PD-1</p><textarea style="${COVER}; width: 100%; height: 100%"></textarea>`],
    ['a canvas', `<p>PD-1</p><canvas style="${COVER}; width: 100%; height: 100%"></canvas>`],
    ['a fixed bar', '<p>PD-1</p><button style="position: fixed; inset: 0">menu</button>'],
    ['a covering link', `<p>PD-1</p><a href="#" style="${COVER}"></a>`],
  ])('is not pointed at: %s', (_, html) => {
    read(html, () => document.querySelector('dialog')?.showModal());
    expect(textAt(...middle(rectOf('PD-1')))).toBeUndefined();
  });

  it.each([
    [
      'what lets the pointer through',
      `<p>PD-1</p><div style="${COVER}; opacity: 0; pointer-events: none"></div>`,
    ],
    ['a link around it', '<p><a href="#">see PD-1</a></p>'],
    ['what lies below it', `<div style="${COVER}"></div><p style="position: relative">PD-1</p>`],
  ])('is pointed at all the same: %s', (_, html) => {
    read(html);
    expect(textAt(...middle(rectOf('PD-1')))).toBe('PD-1');
  });

  it('is not pointed at where it is scrolled out of its box', () => {
    read('<div style="height: 40px; overflow: auto"><p>PD-1</p><p>melanoma</p></div><p>after</p>');
    expect(textAt(...middle(rectOf('PD-1')))).toBe('PD-1');
    expect(textAt(...middle(rectOf('melanoma')))).toBeUndefined();
  });
});

describe('open shadow trees', () => {
  it('have their mentions found, deep ones too', () => {
    read('<p>melanoma</p><div id="host"></div><p>after</p>', () => {
      const outer = shadowIn('#host', '<p>a PD-1 brake</p><div id="inner"></div>');
      const inner = (outer.querySelector('#inner') as Element).attachShadow({ mode: 'open' });
      inner.innerHTML = '<p>CAR-T cell therapy here</p>';
    });
    const [outer, inner] = [...roots] as [ShadowRoot, ShadowRoot];
    expect(textAt(...middle(rectOf('PD-1', outer)))).toBe('PD-1');
    expect(textAt(...middle(rectOf('brake', outer)))).toBeUndefined();
    expect(textAt(...middle(rectOf('CAR-T', inner)))).toBe('CAR-T cell therapy');
    expect(textAt(...middle(rectOf('melanoma')))).toBe('melanoma');
  });

  it('have no mention under an overlay of the page', () => {
    read('<div id="host"></div><div style="position: fixed; inset: 0"></div>', () => {
      shadowIn('#host', '<p>PD-1</p>');
    });
    expect(textAt(...middle(rectOf('PD-1', [...roots][0])))).toBeUndefined();
  });

  it('may have gone meanwhile', () => {
    read('<p>melanoma</p><div id="host"></div>', () => {
      shadowIn('#host', '<p>PD-1</p>');
    });
    const [x, y] = middle(rectOf('PD-1', [...roots][0]));
    find('#host').remove();
    expect(textAt(x, y)).toBeUndefined();
    expect(textAt(...middle(rectOf('melanoma')))).toBe('melanoma');
  });
});

describe('what is not shown', () => {
  it.each<[string, () => void]>([
    ['forgotten', () => records.forget(find('p'))],
    ['hidden since', () => records.recordsOf(find('p')).forEach((record) => (record.visible = false))],
  ])('is never found: %s', (_, change) => {
    read('<p>PD-1</p>');
    const point = middle(rectOf('PD-1'));
    expect(textAt(...point)).toBe('PD-1');
    change();
    expect(textAt(...point)).toBeUndefined();
  });
});
