/** The reader of a page before and while the script of the card comes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explainer, Pointed } from '../../popover/explainer.ts';
import { Reader } from '../../popover/reader.ts';
import { analyst } from './scanning.ts';
import { fill, find, pause, rangeOfText, soon } from './stage.ts';

const explainer = {
  take: vi.fn<(pointed: Pointed) => void>(),
  stop: vi.fn(),
  isOpen: false,
  isOwn: () => false,
};
/** What the document tells its listeners; only the browser itself can make events that are trusted. */
const heard = new Map<string, (event: object) => void>();
let come: (there: boolean) => void;
let asked: number;
let reader: Reader;
const onFrames = vi.fn();

beforeEach(async () => {
  heard.clear();
  asked = 0;
  vi.spyOn(document, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    heard.set(type, listener as (event: object) => void);
  });
  fill('<p>PD-1 here</p><p id="plain">nothing</p>');
  reader = new Reader({
    analyst: analyst(),
    onShown: () => undefined,
    onFrames,
    isAlive: () => true,
    loadExplainer: () => {
      asked++;
      return new Promise((resolve) => {
        come = (there) => resolve(there ? (explainer as unknown as Explainer) : null);
      });
    },
  });
  await reader.start();
});
afterEach(() => {
  reader.stop();
  vi.restoreAllMocks();
  vi.clearAllMocks();
  fill('');
});

async function restOn(text: string): Promise<void> {
  const rect = rangeOfText(text).getBoundingClientRect();
  const event = {
    isTrusted: true,
    pointerType: 'mouse',
    buttons: 0,
    target: document.body,
    clientX: rect.left + 3,
    clientY: rect.top + rect.height / 2,
  };
  heard.get('pointermove')?.(event);
  await pause(90);
  heard.get('pointermove')?.(event);
  await pause(90);
}
const taken = () => explainer.take.mock.calls.map(([{ type, target }]) => `${type} ${target ? 'mark' : '-'}`);

it('tells of a frame in which a few lines have room, also of one that comes later', async () => {
  const frame = '<iframe width="400" height="300"></iframe>';
  find('#plain').insertAdjacentHTML('afterend', frame);
  await soon(() => expect(onFrames).toHaveBeenCalledTimes(1));
  expect(onFrames).toHaveBeenCalledWith({ width: 320, height: 280 });
});

describe('the script of the card', () => {
  it('is asked for at the first mark, and not before', async () => {
    await restOn('nothing');
    expect(asked).toBe(0);
    await restOn('PD-1');
    expect(asked).toBe(1);
  });

  it('is told when the pointer came to rest, not when the script came', async () => {
    await restOn('PD-1');
    const before = performance.now();
    await pause(50);
    come(true);
    await soon(() => expect(taken()).toEqual(['point mark']));
    expect(explainer.take.mock.calls[0]?.[0].at).toBeLessThanOrEqual(before);
    await restOn('nothing');
    expect(taken()).toEqual(['point mark', 'point -']);
  });

  it('hears only where the pointer is by now', async () => {
    await restOn('PD-1');
    await restOn('nothing');
    come(true);
    await soon(() => expect(taken()).toEqual(['point -']));
  });

  it('is asked for again where it could not come', async () => {
    await restOn('PD-1');
    come(false);
    await restOn('nothing');
    await restOn('PD-1');
    expect(asked).toBe(2);
    come(true);
    await soon(() => expect(taken()).toEqual(['point mark']));
  });

  it('opens nothing where the reader has been stopped meanwhile', async () => {
    await restOn('PD-1');
    reader.stop();
    come(true);
    await soon(() => expect(explainer.stop).toHaveBeenCalledTimes(1));
    expect(taken()).toEqual([]);
  });

  const click = (element: Element, x: number, y: number) =>
    heard.get('click')?.({
      isTrusted: true,
      button: 0,
      target: element,
      clientX: x,
      clientY: y,
      composedPath: () => [element],
    });
  const clickOn = (text: string): void => {
    const { left, top, height } = rangeOfText(text).getBoundingClientRect();
    click(find('p'), left + 3, top + height / 2);
  };

  it('is told of clicks on marks, and of others only once it is there', async () => {
    click(find('#plain'), 3, 3);
    expect(asked).toBe(0);
    clickOn('PD-1');
    expect(asked).toBe(1);
    come(true);
    await soon(() => expect(taken()).toEqual(['press mark']));
  });

  it('is told of a click, though the pointer rests there and goes away before it comes', async () => {
    clickOn('PD-1');
    await restOn('PD-1');
    await restOn('nothing');
    come(true);
    await soon(() => expect(taken()).toEqual(['press mark']));
  });

  it('is told of a rest on a mark, whatever else has been clicked before', async () => {
    click(find('#plain'), 3, 3);
    await restOn('PD-1');
    come(true);
    await soon(() => expect(taken()).toEqual(['point mark']));
  });

  it('is not told of a click for which it could not come', async () => {
    clickOn('PD-1');
    come(false);
    await pause(10);
    await restOn('PD-1');
    come(true);
    await soon(() => expect(taken()).toEqual(['point mark']));
  });
});
