import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as messengerModule from '../../../extension/messenger.ts';

type Messenger = typeof messengerModule;
let messenger: Messenger;
const send = vi.fn<(message: unknown) => Promise<unknown>>();

/** Each test starts with nothing kept. */
beforeEach(async () => {
  fakeBrowser.reset();
  send.mockReset().mockResolvedValue(null);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send as never);
  vi.resetModules();
  messenger = await import('../../../extension/messenger.ts');
});
afterEach(() => {
  vi.restoreAllMocks();
});

const cardFor = (message: unknown): { id: string } => ({ id: (message as { id: string }).id });
const asked = (): string[] => send.mock.calls.map(([message]) => (message as { id: string }).id);

describe('cards', () => {
  it('are asked for once, also by two who ask at the same time', async () => {
    send.mockImplementation(async (message) => cardFor(message));
    const both = await Promise.all([messenger.askCard('pd-1'), messenger.askCard('pd-1')]);
    expect(both).toEqual([{ id: 'pd-1' }, { id: 'pd-1' }]);
    expect(await messenger.askCard('pd-1')).toEqual({ id: 'pd-1' });
    expect(send.mock.calls).toEqual([[{ type: 'card', id: 'pd-1' }]]);
  });

  it('stay when the background goes away', async () => {
    send.mockImplementation(async (message) => cardFor(message));
    await messenger.askCard('pd-1');
    send.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await messenger.askCard('pd-1')).toEqual({ id: 'pd-1' });
    expect(await messenger.askCard('pd-l1')).toBeNull();
  });

  it('are asked for again after there was no answer', async () => {
    send.mockRejectedValueOnce(new Error('The message port closed.'));
    expect(await messenger.askCard('pd-1')).toBeNull();
    send.mockImplementation(async (message) => cardFor(message));
    expect(await messenger.askCard('pd-1')).toEqual({ id: 'pd-1' });
  });

  it('are forgotten, the oldest first, once there are many', async () => {
    send.mockImplementation(async (message) => cardFor(message));
    const ids = Array.from({ length: 41 }, (_, i) => `entry-${i}`);
    for (const id of ids) await messenger.askCard(id);
    send.mockClear();
    await messenger.askCard('entry-40');
    await messenger.askCard('entry-1');
    expect(asked()).toEqual([]);
    await messenger.askCard('entry-0');
    expect(asked()).toEqual(['entry-0']);
  });
});

describe('a background that is gone', () => {
  it.each<[string, (m: Messenger) => Promise<unknown>, unknown]>([
    ['has no card', (m) => m.askCard('pd-1'), null],
    ['brings no popover', (m) => m.askPopover(), false],
    ['stores no switch', (m) => m.setEverywhere(false), false],
    ['stores no site', (m) => m.setSite('a.org', false), false],
  ])('%s, and nobody sees an error', async (_, ask, expected) => {
    send.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await ask(messenger)).toBe(expected);
    // Nobody listens, so the browser answers with nothing.
    send.mockResolvedValue(undefined);
    expect(await ask(messenger)).toBe(expected);
    // An extension that has been removed throws at once.
    send.mockImplementation(() => {
      throw new TypeError('runtime is undefined');
    });
    expect(await ask(messenger)).toBe(expected);
  });

  it('is told nothing that could fail', () => {
    send.mockRejectedValue(new Error('gone'));
    expect(messenger.tellShown(3)).toBeUndefined();
    expect(send).toHaveBeenCalledWith({ type: 'shown', entries: 3 });
  });
});

describe('a background that is there', () => {
  it.each<[string, (m: Messenger) => Promise<unknown>, object]>([
    ['the popover', (m) => m.askPopover(), { type: 'need-popover' }],
    ['the main switch', (m) => m.setEverywhere(false), { type: 'set-everywhere', on: false }],
    ['a site', (m) => m.setSite('a.org', true), { type: 'set-site', site: 'a.org', on: true }],
  ])('is asked for %s and says yes', async (_, ask, message) => {
    send.mockResolvedValue(true);
    expect(await ask(messenger)).toBe(true);
    expect(send.mock.calls).toEqual([[message]]);
  });

  it('knows this script until the extension is updated or removed', () => {
    expect(messenger.isConnected()).toBe(true);
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(messenger.isConnected()).toBe(false);
  });
});
