import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Card } from '../../glossary/card.ts';
import type { Scanner } from '../../page/scanner.ts';
import { Controller } from '../../popover/controller.ts';
import { start, stop } from './scanning.ts';
import { fill, pause, soon } from './stage.ts';

const UNKNOWN = { unknown: 'a text' };
const view = { show: vi.fn(), hide: vi.fn(), isOwn: () => false };
/** Types of events that are listened to since the spies are there. */
const heard = new Set<string>();
const loadCard = vi.fn<(id: string) => Promise<Card | null>>();
let scanner: Scanner;
let controller: Controller;
let spies: { mockRestore: () => void }[];

beforeEach(async () => {
  loadCard.mockResolvedValue(null);
  heard.clear();
  spies = [window, document].flatMap((target) => {
    const { addEventListener: add, removeEventListener: remove } = target;
    return [
      vi.spyOn(target, 'addEventListener').mockImplementation((...args: Parameters<typeof add>) => {
        heard.add(args[0]);
        add.apply(target, args);
      }),
      vi.spyOn(target, 'removeEventListener').mockImplementation((...args: Parameters<typeof remove>) => {
        heard.delete(args[0]);
        remove.apply(target, args);
      }),
    ];
  });
  fill('<p id="p">PD-1 here</p>');
  scanner = await start();
  controller = new Controller(scanner, {
    loadCard,
    lookUp: () => Promise.resolve(null),
    createView: () => view,
  });
});
afterEach(() => {
  controller.stop();
  stop();
  for (const spy of spies) spy.mockRestore();
  fill('');
  vi.clearAllMocks();
});

const text = () => {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  return { range, content: UNKNOWN };
};

it('listens to keys only while a card is open', async () => {
  expect(heard).toContain('pagehide');
  expect(heard).not.toContain('keydown');
  controller.open(text());
  await soon(() => expect(view.show).toHaveBeenCalledTimes(1));
  expect(heard).toContain('keydown');
  controller.stop();
  expect(heard).not.toContain('keydown');
});

it('counts the time that a pointer had rested before', async () => {
  loadCard.mockResolvedValue({ id: 'pd-1' } as Card);
  const [mention] = scanner.records.shown();
  const pointed = { type: 'point', target: mention ?? null, inLink: false, x: 1, y: 1 } as const;
  controller.take({ ...pointed, at: performance.now() - 1000 });
  await pause(50);
  expect(controller.isOpen).toBe(true);
  controller.take({ ...pointed, type: 'press', target: null, at: performance.now() });
  controller.take({ ...pointed, at: performance.now() });
  await pause(100);
  expect(controller.isOpen).toBe(false);
});

it('leaves no card standing where the next one cannot be shown', async () => {
  controller.open(text());
  await soon(() => expect(view.show).toHaveBeenCalledTimes(1));
  const [mention] = scanner.records.shown();
  if (!mention) throw new Error('nothing is marked');
  controller.open(mention);
  await soon(() => expect(view.hide).toHaveBeenCalledTimes(1));
  expect(view.show).toHaveBeenCalledTimes(1);
  expect(heard).not.toContain('keydown');
});
