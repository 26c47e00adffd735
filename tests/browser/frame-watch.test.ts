import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FrameWatch } from '../../page/frame-watch.ts';
import { watchFrames } from '../../page/frame-watch.ts';
import { fill, find, pause, soon } from './stage.ts';

const onReadable = vi.fn();
let frames: FrameWatch;
const watch = (html: string): void => {
  fill(html);
  frames = watchFrames({ width: 320, height: 150 }, onReadable);
  frames.look();
};
const frame = (width: number, height: number, more = ''): string =>
  `<iframe width="${width}" height="${height}" style="border:0" ${more}></iframe>`;
/** Longer than a browser takes to tell a size. */
const A_WHILE = 300;

afterEach(() => {
  frames.stop();
  fill('');
  onReadable.mockReset();
});

describe('a frame', () => {
  it.each([
    [321, 151, 1],
    [320, 600, 0],
    [970, 150, 0],
    [0, 0, 0],
  ])('of %i x %i is told %i times', async (width, height, times) => {
    watch(frame(width, height));
    await pause(A_WHILE);
    expect(onReadable).toHaveBeenCalledTimes(times);
  });

  it('is told once, however often one looks or it changes its size', async () => {
    watch(frame(400, 200));
    await soon(() => expect(onReadable).toHaveBeenCalledTimes(1));
    for (const height of [300, 100, 300]) {
      find('iframe').style.height = `${height}px`;
      frames.look();
      await pause(A_WHILE);
    }
    expect(onReadable).toHaveBeenCalledTimes(1);
  });

  it('is told when it has grown, or is shown', async () => {
    watch(frame(400, 100) + frame(400, 200, 'hidden'));
    await pause(A_WHILE);
    expect(onReadable).not.toHaveBeenCalled();
    find('iframe').style.height = '200px';
    await soon(() => expect(onReadable).toHaveBeenCalledTimes(1));
    find('iframe[hidden]').hidden = false;
    await soon(() => expect(onReadable).toHaveBeenCalledTimes(2));
  });

  it('that comes later is told once one has looked', async () => {
    watch('<p>x</p>');
    find('p').outerHTML = frame(400, 200);
    await pause(A_WHILE);
    expect(onReadable).not.toHaveBeenCalled();
    frames.look();
    await soon(() => expect(onReadable).toHaveBeenCalledTimes(1));
  });

  it('is told again when another page has been loaded into it', async () => {
    watch(frame(400, 200));
    await soon(() => expect(onReadable).toHaveBeenCalledTimes(1));
    find<HTMLIFrameElement>('iframe').srcdoc = '<p>x</p>';
    await soon(() => expect(onReadable).toHaveBeenCalledTimes(2));
  });

  it('is told of a page that was loaded while it was small or hidden, once it is neither', async () => {
    watch(frame(400, 200));
    await soon(() => expect(onReadable).toHaveBeenCalledTimes(1));
    const element = find<HTMLIFrameElement>('iframe');
    for (const hide of [{ display: 'none' }, { height: '10px' }]) {
      Object.assign(element.style, hide);
      const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
      element.srcdoc = '<p>x</p>';
      await loaded;
      await pause(A_WHILE);
      const before = onReadable.mock.calls.length;
      element.style.cssText = 'border:0';
      await soon(() => expect(onReadable).toHaveBeenCalledTimes(before + 1));
    }
    expect(onReadable).toHaveBeenCalledTimes(3);
  });

  it('is not told any more once stopped', async () => {
    watch(frame(400, 100));
    await pause(A_WHILE);
    frames.stop();
    find('iframe').style.height = '200px';
    await pause(A_WHILE);
    expect(onReadable).not.toHaveBeenCalled();
  });
});

it('makes a page without frames do nothing', () => {
  const search = vi.spyOn(document, 'querySelectorAll');
  watch('<p>x</p>');
  expect(search).not.toHaveBeenCalled();
  search.mockRestore();
});
