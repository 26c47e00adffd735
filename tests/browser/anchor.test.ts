import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anchorOf } from '../../popover/anchor.ts';
import { fill, find, rangeOfText, setView, shadowIn } from './stage.ts';

const STYLE = '<style>body { font: 20px/30px sans-serif }</style>';
/** A rectangle itself has no fields of its own to compare. */
const plain = (rect: DOMRect | undefined): unknown => rect?.toJSON();
const linesOf = (range: Range): DOMRect[] => [...range.getClientRects()];
const wrapped = (): Range => {
  fill(`${STYLE}<p style="width: 140px">a new CAR-T cell therapy now</p>`);
  return rangeOfText('CAR-T cell therapy');
};

beforeAll(() => setView(800, 600));
afterEach(() => {
  fill('');
  window.scrollTo(0, 0);
});

describe('the line that a card belongs to', () => {
  it('is the one under the pointer where a mark wraps', () => {
    const range = wrapped();
    const lines = linesOf(range);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(plain(anchorOf(range, line.left + 3, line.top + 3).rect())).toEqual(plain(line));
    }
  });

  it.each<[string, number | undefined, number | undefined]>([
    ['no pointer', undefined, undefined],
    ['a pointer elsewhere', 700, 500],
    ['half a point', 3, undefined],
  ])('is the first with %s', (_, x, y) => {
    const range = wrapped();
    expect(plain(anchorOf(range, x, y).rect())).toEqual(plain(linesOf(range)[0]));
  });

  it('follows the text as the page moves', () => {
    const range = wrapped();
    const [, line] = linesOf(range) as [DOMRect, DOMRect];
    const anchor = anchorOf(range, line.left + 3, line.top + 3);
    find('p').style.marginTop = '150px';
    expect(plain(anchor.rect())).toEqual(plain(linesOf(range)[1]));
    expect(anchor.rect().top).toBeGreaterThan(line.top + 90);
  });

  it('is the nearest there is once the text no longer wraps', () => {
    const range = wrapped();
    const last = linesOf(range).at(-1) as DOMRect;
    const anchor = anchorOf(range, last.left + 3, last.top + 3);
    find('p').style.width = 'auto';
    expect(plain(anchor.rect())).toEqual(plain(range.getBoundingClientRect()));
  });

  it('may be that of a text that has gone', () => {
    const range = wrapped();
    const anchor = anchorOf(range);
    find('p').remove();
    expect(plain(anchor.rect())).toMatchObject({ width: 0, height: 0 });
  });
});

describe('the element that a card follows', () => {
  it('is the one around the text', () => {
    fill('<p>a <b>CAR-T cell</b></p>');
    expect(anchorOf(rangeOfText('CAR-T')).context.localName).toBe('b');
    const range = document.createRange();
    range.selectNodeContents(find('p'));
    expect(anchorOf(range).context.localName).toBe('p');
  });

  it('is the host for text that stands bare in a shadow tree', () => {
    fill('<div id="host"></div>');
    const root = shadowIn('#host', 'PD-1');
    expect(anchorOf(rangeOfText('PD-1', root)).context.id).toBe('host');
  });
});
