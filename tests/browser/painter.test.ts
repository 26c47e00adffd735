import { afterEach, describe, expect, it, vi } from 'vitest';
import { Highlighter } from '../../page/highlighter.ts';
import { Painter } from '../../page/painter.ts';
import { PageRecords } from '../../page/records.ts';
import { fill, pause, soon } from './stage.ts';

const highlighter = new Highlighter();
const paint = vi.spyOn(highlighter, 'paint');
/** Each painting is of two strengths. */
const paintings = (): number => paint.mock.calls.length / 2;
const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);
let painter: Painter;
const begin = (): void => {
  painter = new Painter(new PageRecords(), highlighter, () => undefined);
};

afterEach(() => {
  painter.stop();
  paint.mockClear();
});

describe('what comes into view', () => {
  it('is painted in the next frame while the page rests', async () => {
    begin();
    painter.schedule();
    await nextFrame();
    await nextFrame();
    expect(paintings()).toBe(1);
  });

  it('is painted a few times a second while the page changes, the last of it too', async () => {
    begin();
    painter.disturb();
    await soon(() => expect(paintings()).toBe(1));
    const start = performance.now();
    for (let i = 0; i < 30; i++) {
      painter.schedule();
      await nextFrame();
    }
    await soon(() => expect(paintings()).toBeGreaterThan(1));
    const most = (performance.now() - start) / 100 + 1;
    expect(paintings()).toBeLessThanOrEqual(most + 1);
    const before = paintings();
    painter.schedule();
    await soon(() => expect(paintings()).toBe(before + 1));
  });

  it('is told while the page changes, too', async () => {
    const onView = vi.fn();
    painter = new Painter(new PageRecords(), highlighter, onView);
    const [a, b] = fill('<p>a</p><p>b</p>').querySelectorAll('p') as unknown as [Element, Element];
    painter.disturb();
    painter.watch(a);
    await soon(() => expect(onView).toHaveBeenCalledWith([a]));
    painter.watch(b);
    b.remove();
    await soon(() => expect(onView).toHaveBeenLastCalledWith([b]));
  });

  it('is not painted once stopped', async () => {
    begin();
    painter.disturb();
    await soon(() => expect(paintings()).toBe(1));
    painter.schedule();
    painter.stop();
    await pause(300);
    expect(paintings()).toBe(1);
  });
});
