import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Glossarian } from '../../../extension/requests.ts';
import { answer as answerBy } from '../../../extension/requests.ts';
import { forgetReaders } from '../../../extension/reader-frames.ts';
import { readSettings } from '../../../extension/settings.ts';

vi.mock('virtual:immunolens/cards', () => ({ packedCards: { 'pd-1': '{"id":"pd-1","term":"PD-1"}' } }));

type Sender = Browser.runtime.MessageSender;
const prepare = vi.fn<() => void>();
const GLOSSARIAN: Glossarian = {
  prepare,
  entryMeantBy: (text) => (text === 'PD1' ? 'pd-1' : null),
};
const answer = (message: unknown, sender: Sender) => answerBy(message, sender, GLOSSARIAN);
const ID = 'test-extension-id';
const OURS: Sender = { id: ID, url: `chrome-extension://${ID}/popup.html` } as Sender;
const inPage = (tabUrl: string, more: Partial<Sender> = {}): Sender =>
  ({ id: ID, url: tabUrl, frameId: 0, tab: { id: 7, url: tabUrl }, ...more }) as Sender;
const PAGE = inPage('https://www.a.org/article');

interface Injection {
  readonly target: { readonly tabId: number };
  readonly files?: readonly string[];
  readonly func?: (least: object) => boolean;
}
const inject = vi.fn<(injection: Injection) => Promise<readonly object[]>>();
const tabs = [
  { id: 7, url: 'https://www.a.org/article' },
  { id: 8, url: 'https://b.org/' },
];
const dress = vi.fn<(injection: Injection) => Promise<void>>();
/** Scripts put into tabs by file: "7 reader.js"; and styles. */
const files = (put: typeof inject | typeof dress = inject): string[] =>
  put.mock.calls.flatMap(([{ target, files: names = [] }]) =>
    names.map((name) => `${target.tabId} ${name.slice(1)}`),
  );
const badge = (tabId: number): Promise<string> => fakeBrowser.action.getBadgeText({ tabId });

beforeEach(async () => {
  // The settings that an earlier test knew are known to this script still.
  await fakeBrowser.storage.local.set({ settings: {} });
  fakeBrowser.reset();
  forgetReaders(7);
  prepare.mockReset();
  inject.mockReset().mockResolvedValue([{ frameId: 0, result: '[]' }]);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(inject as never);
  dress.mockReset().mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockImplementation(dress as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((id) =>
    Promise.resolve(tabs.find((tab) => tab.id === id) as never),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('what is not asked in our words', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'card'],
    ['a list', [{ type: 'relevant' }]],
    ['no type', {}],
    ['an unknown type', { type: 'settings' }],
    ['a card without an id', { type: 'card' }],
    ['an id that is none', { type: 'card', id: '../pd-1' }],
    ['a selection of a whole page', { type: 'meaning', text: 'a'.repeat(301) }],
    ['a selection that is no text', { type: 'meaning', text: 5 }],
    ['an endless id', { type: 'card', id: 'a'.repeat(81) }],
    ['a switch that is none', { type: 'set-everywhere', on: 'yes' }],
    ['a count that is none', { type: 'shown', entries: -1 }],
    ['a site without a name', { type: 'set-site', site: '', on: false }],
    ['an endless site', { type: 'set-site', site: 'a'.repeat(301), on: false }],
  ])('is ignored: %s', async (_, message) => {
    expect(answer(message, PAGE)).toBeNull();
    expect(answer(message, OURS)).toBeNull();
    expect(inject).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['a card', { type: 'card', id: 'pd-1' }],
    ['a reader', { type: 'relevant' }],
    ['a switch', { type: 'set-everywhere', on: false }],
  ])('is ignored from another extension: %s', (_, message) => {
    expect(answer(message, { ...OURS, id: 'another-extension' })).toBeNull();
  });
});

describe('switches', () => {
  const OFF = { type: 'set-site', site: 'a.org', on: false };

  it.each<[string, Sender]>([
    ['a page', PAGE],
    ['a page with our address in its own', inPage(`https://a.org/#chrome-extension://${ID}/popup.html`)],
    ['a host that begins like ours', inPage(`chrome-extension://${ID}.a.org/popup.html`)],
    ['a sender without an address', { id: ID } as Sender],
  ])('are not turned by %s', async (_, sender) => {
    expect(answer(OFF, sender)).toBeNull();
    expect(answer({ type: 'set-everywhere', on: false }, sender)).toBeNull();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('for a site clear its tabs and leave the others in peace', async () => {
    expect(await answer(OFF, OURS)).toBe(true);
    expect(await readSettings()).toEqual({ everywhere: true, sitesOff: ['a.org'] });
    expect(await badge(7)).toBe('off');
    expect(inject.mock.calls.map(([{ target }]) => target.tabId)).toEqual([7]);
  });

  it('for all sites clear every tab; back on, every tab is watched again', async () => {
    await answer({ type: 'set-everywhere', on: false }, OURS);
    expect([await badge(7), await badge(8)]).toEqual(['off', 'off']);
    await answer({ type: 'set-everywhere', on: true }, OURS);
    expect(files()).toEqual(['7 gatekeeper.js', '8 gatekeeper.js']);
    expect([await badge(7), await badge(8)]).toEqual(['', '']);
  });

  it('do not wait for pages that are slow to come', async () => {
    await answer({ type: 'set-everywhere', on: false }, OURS);
    inject.mockImplementation(({ files: names }) =>
      names ? new Promise(() => undefined) : Promise.resolve([{ frameId: 0, result: '[]' }]),
    );
    expect(await answer({ type: 'set-everywhere', on: true }, OURS)).toBe(true);
  });

  it('reject where the browser cannot store, so that the popup can say so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
    await expect(answer(OFF, OURS)).rejects.toThrow('the disk is full');
    expect(inject).not.toHaveBeenCalled();
  });
});

describe('pages', () => {
  it.each([
    ['a known entry', 'pd-1', { id: 'pd-1', term: 'PD-1' }],
    ['an unknown one', 'pd-2', null],
    ['a word of the language', 'constructor', null],
  ])('are given the card of %s', async (_, id, card) => {
    expect(await answer({ type: 'card', id }, PAGE)).toEqual(card);
  });

  it.each([
    ['means an entry', 'PD1', { id: 'pd-1', term: 'PD-1' }],
    ['means none', 'the weather', null],
  ])('are given the card of a selected text that %s', async (_, text, card) => {
    expect(await answer({ type: 'meaning', text }, PAGE)).toEqual(card);
  });

  it('are given a reader, in the very frame that asked', async () => {
    expect(await answer({ type: 'relevant' }, inPage('https://a.org/', { frameId: 5 }))).toBe(true);
    expect(inject.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [5] }, files: ['/reader.js'], injectImmediately: true }],
    ]);
  });

  it('are given it in the very document that asked: the frame may have gone elsewhere meanwhile', async () => {
    const sender = inPage('https://a.org/', { frameId: 5, documentId: 'A1' });
    expect(await answer({ type: 'relevant' }, sender)).toBe(true);
    expect(await answer({ type: 'need-popover' }, sender)).toBe(true);
    const target = { tabId: 7, documentIds: ['A1'] };
    expect([...inject.mock.calls, ...dress.mock.calls].map(([injection]) => injection.target)).toEqual([
      target,
      target,
      target,
    ]);
  });

  it.each<[string, object, Sender, boolean]>([
    ['the tab says which site', {}, inPage('https://www.a.org/'), false],
    [
      'frames of other sites follow the tab',
      {},
      inPage('https://a.org/', { url: 'https://b.org/frame' }),
      false,
    ],
    [
      'frames of this site in other tabs do not',
      {},
      inPage('https://b.org/', { url: 'https://a.org/frame' }),
      true,
    ],
    ['a site in the message means nothing', { site: 'b.org', url: 'https://b.org/' }, PAGE, false],
  ])('on a site that is off: %s', async (_, more, sender, runs) => {
    await fakeBrowser.storage.local.set({ settings: { everywhere: true, sitesOff: ['a.org'] } });
    expect(await answer({ type: 'relevant', ...more }, sender)).toBe(runs);
    expect(files()).toEqual(runs ? ['7 reader.js'] : []);
    expect(files(dress)).toEqual(runs ? ['7 assets/highlight.css'] : []);
    expect(prepare).toHaveBeenCalledTimes(runs ? 1 : 0);
  });

  describe('tell of frames', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());
    const tell = async (sender = PAGE): Promise<unknown> => {
      const told = answer(FRAMES, sender);
      await vi.advanceTimersByTimeAsync(100);
      return told;
    };
    const FRAMES = { type: 'frames', least: { width: 320, height: 400 } };

    it('and those that are to be read are given a gatekeeper, wherever they have gone since', async () => {
      inject.mockResolvedValueOnce([
        { frameId: 0, result: false },
        { frameId: 4, documentId: 'A4', result: true },
        { frameId: 5, result: null },
        { frameId: 6, documentId: 'A6', result: true },
      ]);
      expect(await tell()).toBe(true);
      const [[ask], ...others] = inject.mock.calls as [[Injection], ...[Injection][]];
      expect(ask).toMatchObject({ target: { tabId: 7, allFrames: true }, args: [FRAMES.least] });
      expect(others).toEqual(
        [4, 6].map((frameId) => [
          { target: { tabId: 7, frameIds: [frameId] }, files: ['/gatekeeper.js'], injectImmediately: true },
        ]),
      );
    });

    it('and a frame says of itself whether it is to be read: once for each page in it', async () => {
      await tell();
      const [{ func: isRead }] = inject.mock.calls[0] as [Injection];
      const size = (width: number, height: number, document = {}): void => {
        for (const [name, value] of Object.entries({ innerWidth: width, innerHeight: height, document }))
          vi.stubGlobal(name, value);
      };
      vi.stubGlobal('self', {});
      vi.stubGlobal('top', {});
      size(321, 400);
      expect(isRead?.(FRAMES.least)).toBe(false);
      size(320, 401);
      expect(isRead?.(FRAMES.least)).toBe(false);
      size(321, 401, { readyState: 'loading' });
      expect(isRead?.(FRAMES.least)).toBe(false);
      size(321, 401);
      expect(isRead?.(FRAMES.least)).toBe(true);
      expect(isRead?.(FRAMES.least)).toBe(false);
      size(321, 401);
      expect(isRead?.(FRAMES.least)).toBe(true);
      // The page itself.
      size(321, 401);
      vi.stubGlobal('top', self);
      expect(isRead?.(FRAMES.least)).toBe(false);
      vi.unstubAllGlobals();
      globalThis.immunolensRead = undefined;
    });

    it('and are asked once for several that are told of together', async () => {
      inject.mockResolvedValue([]);
      await Promise.all([tell(), tell(inPage('https://www.a.org/', { frameId: 3 }))]);
      expect(inject).toHaveBeenCalledTimes(1);
      await tell();
      expect(inject).toHaveBeenCalledTimes(2);
    });

    it('on a site that is off, and nothing happens', async () => {
      await fakeBrowser.storage.local.set({ settings: { everywhere: true, sitesOff: ['a.org'] } });
      expect(await tell()).toBe(true);
      expect(inject).not.toHaveBeenCalled();
    });
  });

  it('are given the popover script when they ask', async () => {
    expect(await answer({ type: 'need-popover' }, PAGE)).toBe(true);
    expect(files()).toEqual(['7 popover.js']);
  });

  it('are taken at their word for the badge where no other frame has a reader', async () => {
    await answer({ type: 'relevant' }, PAGE);
    inject.mockClear();
    expect(await answer({ type: 'shown', entries: 12 }, PAGE)).toBe(true);
    expect(await badge(7)).toBe('12');
    await answer({ type: 'shown', entries: 0 }, PAGE);
    expect(await badge(7)).toBe('');
    expect(inject).not.toHaveBeenCalled();
  });

  it.each([
    ['while it tells', PAGE.url],
    ['before it tells', 'https://www.a.org/before'],
  ])('are not, where their tab has gone to another page %s', async (_, url = '') => {
    await answer({ type: 'relevant' }, PAGE);
    const now = url === PAGE.url ? 'https://www.a.org/next' : PAGE.url;
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, url: now } as never);
    await answer({ type: 'shown', entries: 12 }, { ...PAGE, url });
    expect(await badge(7)).toBe('');
  });

  it('are asked with their frames where there are some: what they share counts once', async () => {
    await answer({ type: 'relevant' }, PAGE);
    await answer({ type: 'relevant' }, inPage('https://ads.org/', { frameId: 5 }));
    inject.mockResolvedValue([
      { frameId: 0, result: '[{"id":"pd-1","count":4},{"id":"pd-l1","count":1}]' },
      { frameId: 5, result: '[{"id":"pd-1","count":1}]' },
    ]);
    await answer({ type: 'shown', entries: 1 }, inPage('https://ads.org/', { frameId: 5 }));
    expect(await badge(7)).toBe('2');
    expect(inject.mock.lastCall?.[0].target).toEqual({ tabId: 7, frameIds: [0, 5] });
  });

  it('have their terms counted for the badge where it is not known which frames have a reader', async () => {
    inject.mockResolvedValue([
      {
        frameId: 0,
        result: JSON.stringify([
          { id: 'pd-1', count: 4 },
          { id: 'pd-l1', count: 1 },
        ]),
      },
    ]);
    expect(await answer({ type: 'shown', entries: 5 }, PAGE)).toBe(true);
    expect(await badge(7)).toBe('2');
  });

  it('that are made ready ahead of being shown are not asked for the badge', async () => {
    const ahead = inPage('https://www.a.org/', { frameId: 9, documentLifecycle: 'prerender' });
    await answer({ type: 'relevant' }, PAGE);
    await answer({ type: 'relevant' }, ahead);
    await answer({ type: 'shown', entries: 3 }, ahead);
    expect(inject.mock.lastCall?.[0].target).toEqual({ tabId: 7, frameIds: [0] });
  });

  it('that have gone meanwhile are no error', async () => {
    inject.mockRejectedValue(new Error('No frame with id 0 in tab 7.'));
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await answer({ type: 'relevant' }, PAGE)).toBe(false);
    expect(await answer({ type: 'shown', entries: 3 }, PAGE)).toBe(true);
    expect(await badge(7)).toBe('');
  });

  it('outside of tabs are given cards only', async () => {
    const sender = { id: ID, url: 'https://a.org/' } as Sender;
    expect(await answer({ type: 'relevant' }, sender)).toBeNull();
    expect(await answer({ type: 'card', id: 'pd-1' }, sender)).toEqual({ id: 'pd-1', term: 'PD-1' });
  });
});
