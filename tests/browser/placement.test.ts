import { afterEach, describe, expect, it } from 'vitest';
import type { Anchor } from '../../popover/anchor.ts';
import { anchorOf } from '../../popover/anchor.ts';
import { keepPlaced } from '../../popover/placement.ts';
import { fill, find, pause, rangeOfText, setView, soon } from './stage.ts';

const LINE = { width: 60, height: 20 };
let stop = (): void => undefined;

/** A card as wide as ours, with so much to say. */
function layer(height: number): HTMLElement {
  fill(`<div id="layer" style="position: fixed; inset: 0 auto auto 0; box-sizing: border-box; overflow: auto;
    width: min(380px, calc(100vw - 16px))"><div style="height: ${height}px"></div></div>`);
  return find('#layer');
}
const fixed = (x: number, y: number): Anchor => ({
  rect: () => new DOMRect(x, y, LINE.width, LINE.height),
  context: document.documentElement,
});
/** Its rectangle once it has come to rest. */
async function placed(card: HTMLElement, anchor: Anchor): Promise<DOMRect> {
  stop = keepPlaced(card, anchor);
  let before = '';
  await soon(() => {
    const now = JSON.stringify(card.getBoundingClientRect());
    const rests = now === before && card.style.top !== '';
    before = now;
    expect(rests).toBe(true);
  });
  return card.getBoundingClientRect();
}

afterEach(() => {
  stop();
  fill('');
  window.scrollTo(0, 0);
});

const VIEWS = { desktop: [1000, 700], phone: [360, 640], low: [800, 300], magnified: [320, 256] } as const;

describe.each(Object.entries(VIEWS))('in a view such as: %s', (_, [width, height]) => {
  const right = width - LINE.width;
  const bottom = height - LINE.height;
  const middle = Math.round(height / 2) - 10;

  it.each([
    ['top left', 0, 0],
    ['near the top', 20, 30],
    ['top right', right, 4],
    ['the middle', Math.round(width / 2), middle],
    ['the middle of the right edge', right, middle],
    ['above the middle', 10, middle - 40],
    ['below the middle', 10, middle + 40],
    ['near the bottom', 20, bottom - 30],
    ['bottom right', right, bottom],
  ])('a card is never on its line: %s', async (__, x, y) => {
    await setView(width, height);
    for (const content of [90, 300, 2000]) {
      const card = await placed(layer(content), fixed(x, y));
      const apart = card.top >= y + LINE.height ? card.top - (y + LINE.height) : y - card.bottom;
      // Beside the line, with a gap of a few pixels, and not far off.
      expect(apart).toBeGreaterThanOrEqual(4);
      expect(apart).toBeLessThanOrEqual(12);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(height);
      expect(card.left).toBeGreaterThanOrEqual(7);
      expect(card.right).toBeLessThanOrEqual(width - 7);
      stop();
    }
  });
});

describe('a card', () => {
  it.each([
    ['below where there is room', 100, 300, 'below'],
    ['above where there is none below', 600, 300, 'above'],
    ['below where it fits better, if nowhere quite', 250, 2000, 'below'],
    ['above where it fits better, if nowhere quite', 430, 2000, 'above'],
  ])('opens %s, whole in view', async (_, y, content, side) => {
    await setView(1000, 700);
    const card = await placed(layer(content), fixed(300, y));
    expect(card.top > y ? 'below' : 'above').toBe(side);
    expect(card.top).toBeGreaterThanOrEqual(7);
    expect(card.bottom).toBeLessThanOrEqual(693);
  });

  it('starts where the mark starts, or near the edge ends where it ends', async () => {
    await setView(1000, 700);
    expect((await placed(layer(200), fixed(300, 100))).left).toBe(300);
    stop();
    expect((await placed(layer(200), fixed(900, 100))).right).toBe(960);
  });

  it('leaves the page in sight on high views, and scrolls inside', async () => {
    await setView(1000, 1400);
    const card = layer(3000);
    expect((await placed(card, fixed(300, 100))).height).toBe(480);
    expect(card.scrollHeight).toBeGreaterThan(480);
  });

  it('stays on its side of the line as it grows, and causes no error that the page would see', async () => {
    await setView(1000, 700);
    const errors: string[] = [];
    const onError = (event: ErrorEvent): void => {
      errors.push(event.message);
      event.preventDefault();
    };
    window.addEventListener('error', onError);
    const card = layer(100);
    await placed(card, fixed(300, 500));
    (card.firstElementChild as HTMLElement).style.height = '400px';
    await soon(() => expect(card.getBoundingClientRect().height).toBe(400));
    await soon(() => {
      const { top, bottom } = card.getBoundingClientRect();
      expect(top >= 520 || bottom <= 500).toBe(true);
      expect(bottom).toBeLessThanOrEqual(693);
    });
    await pause(200);
    window.removeEventListener('error', onError);
    expect(errors).toEqual([]);
  });

  it('follows its line when the page scrolls, and stops when told', async () => {
    await setView(1000, 700);
    const card = layer(200);
    document.body.insertAdjacentHTML('beforeend', '<p style="margin: 400px 20px 3000px">the PD-1 brake</p>');
    const anchor = anchorOf(rangeOfText('PD-1'));
    const before = await placed(card, anchor);
    window.scrollTo(0, 150);
    await soon(() => expect(card.getBoundingClientRect().top).toBeCloseTo(before.top - 150, 0));
    stop();
    window.scrollTo(0, 0);
    await pause(200);
    expect(card.getBoundingClientRect().top).toBeCloseTo(before.top - 150, 0);
  });
});
