import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetReaders, noteReader } from '../../../extension/reader-frames.ts';
import { collectPageTerms, followPageTerms, revealTerm } from '../../../extension/page-terms.ts';

interface Frame {
  readonly frameId: number;
  readonly result?: unknown;
}
interface Injection {
  readonly func: () => unknown;
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly args?: readonly string[];
}
const run = vi.fn<(injection: Injection) => Promise<readonly Frame[]>>();

beforeEach(() => {
  fakeBrowser.reset();
  forgetReaders(7);
  run.mockReset();
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(run as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const term = (id: string, count = 1) => ({ id, count });
/** What a frame answers. */
const told = (...terms: readonly object[]): string => JSON.stringify(terms);

describe('the terms of a tab', () => {
  it.each<[string, readonly Frame[], object[]]>([
    ['one frame', [{ frameId: 0, result: told(term('b', 2), term('a')) }], [term('b', 2), term('a')]],
    [
      'mentions of all frames are added up, the page itself comes first',
      [
        { frameId: 9, result: told(term('c'), term('a', 2)) },
        { frameId: 0, result: told(term('a'), term('b')) },
        { frameId: 4, result: told(term('b', 5)) },
      ],
      [term('a', 3), term('b', 6), term('c')],
    ],
    ['frames without a reader', [{ frameId: 0, result: told() }, { frameId: 3 }], []],
    [
      'frames that answer nonsense count for nothing',
      [
        { frameId: 0, result: told(term('a')) },
        { frameId: 1, result: 'a' },
        { frameId: 2, result: told({ id: 'b', count: 'many' }) },
        { frameId: 3, result: told(term('c', 0)) },
        { frameId: 4, result: told(term('d', 1.5)) },
        { frameId: 5, result: null },
        { frameId: 6, result: [term('e')] },
        { frameId: 7, result: '[{"id":' },
      ],
      [term('a')],
    ],
    ['no frame at all', [], []],
  ])('%s', async (_, frames, expected) => {
    run.mockResolvedValue(frames);
    expect(await collectPageTerms(7)).toEqual(expected);
    expect(run.mock.calls[0]?.[0]).toMatchObject({
      target: { tabId: 7, allFrames: true },
      // No frame is waited for that is slow to load.
      injectImmediately: true,
    });
  });

  it('come as text from a frame with a reader, and as none from one without', async () => {
    run.mockResolvedValue([]);
    await collectPageTerms(7);
    const ask = run.mock.calls[0]?.[0].func;
    expect(ask?.()).toBe('null');
    vi.stubGlobal('immunolensReader', { terms: () => [term('a', 2)] });
    expect(ask?.()).toBe(told(term('a', 2)));
    vi.unstubAllGlobals();
  });

  describe('are asked for where readers are, and nowhere else', () => {
    const all = { tabId: 7, allFrames: true };
    const asked = () => run.mock.calls.map(([{ target }]) => target);
    beforeEach(() => {
      run.mockImplementation(async ({ target }) =>
        (target.frameIds ?? [0, 3, 4]).map((frameId) => ({
          frameId,
          result: frameId === 4 ? 'null' : told(term('a')),
        })),
      );
    });

    it('when they have been seen to come, that of the page itself first', async () => {
      noteReader(7, 0, true);
      noteReader(7, 3, true);
      expect(await collectPageTerms(7)).toEqual([term('a', 2)]);
      expect(asked()).toEqual([{ tabId: 7, frameIds: [0, 3] }]);
    });

    it('when all frames have been asked once', async () => {
      noteReader(7, 3, true);
      await collectPageTerms(7);
      noteReader(7, 5, true);
      await collectPageTerms(7);
      expect(asked()).toEqual([all, { tabId: 7, frameIds: [0, 3, 5] }]);
    });

    it('and all frames again when one of them has gone', async () => {
      noteReader(7, 0, true);
      noteReader(7, 9, true);
      run.mockRejectedValueOnce(new Error('No frame with id 9 in tab with id 7.'));
      expect(await collectPageTerms(7)).toEqual([term('a', 2)]);
      await collectPageTerms(7);
      expect(asked()).toEqual([{ tabId: 7, frameIds: [0, 9] }, all, { tabId: 7, frameIds: [0, 3] }]);
    });

    it('and all frames once, where one was there before that of the page itself', async () => {
      noteReader(7, 3, true);
      noteReader(7, 0, true);
      await collectPageTerms(7);
      expect(asked()).toEqual([all]);
    });

    it('one that shows terms while all frames are asked included', async () => {
      let answerLate: (frames: readonly Frame[]) => void = () => undefined;
      run.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
      const first = collectPageTerms(7);
      noteReader(7, 4);
      answerLate([{ frameId: 0, result: told(term('a')) }]);
      await first;
      await collectPageTerms(7);
      expect(run.mock.lastCall?.[0].target.frameIds).toEqual([4, 0]);
    });

    it('and of nobody where there are none', async () => {
      run.mockResolvedValue([{ frameId: 0, result: 'null' }]);
      await collectPageTerms(7);
      expect(await collectPageTerms(7)).toEqual([]);
      expect(asked()).toEqual([all]);
    });
  });

  it('are none where the browser keeps extensions out', async () => {
    run.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
    expect(await collectPageTerms(7)).toEqual([]);
  });
});

describe('going to a term', () => {
  /** Frame 3 lists it but cannot show it any more. */
  function frames(...able: number[]): void {
    run.mockImplementation(async ({ target, args }) => {
      if (!args?.length)
        return [0, 3, 5].map((frameId) => ({ frameId, result: told(term(`in-${frameId}`), term('a')) }));
      return (target.frameIds ?? []).map((frameId) => ({ frameId, result: able.includes(frameId) }));
    });
  }
  const askedFrames = (): unknown[] =>
    run.mock.calls.flatMap(([{ target, args }]) => (args?.length && target.frameIds) || []);

  it('asks the first frame that has it, and no other', async () => {
    frames(0, 3, 5);
    expect(await revealTerm(7, 'a')).toBe(true);
    expect(askedFrames()).toEqual([0]);
    expect(run.mock.calls.at(-1)?.[0].args).toEqual(['a']);
  });

  it('passes frames without it, and frames that have just lost it', async () => {
    frames(5);
    expect(await revealTerm(7, 'a')).toBe(true);
    expect(askedFrames()).toEqual([0, 3, 5]);
    expect(await revealTerm(7, 'in-5')).toBe(true);
    expect(askedFrames()).toEqual([0, 3, 5, 5]);
  });

  it('says so where no frame has it, or none may be asked', async () => {
    frames(0, 3, 5);
    expect(await revealTerm(7, 'other')).toBe(false);
    run.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await revealTerm(7, 'a')).toBe(false);
  });
});

describe('following a tab', () => {
  const shown = (tabId: number, message: unknown = { type: 'shown' }, frameId = 0) =>
    fakeBrowser.runtime.onMessage.trigger(message, { tab: { id: tabId }, frameId } as never, () => undefined);
  const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

  beforeEach(() => {
    vi.useFakeTimers();
    run.mockResolvedValue([{ frameId: 0, result: told(term('a')) }]);
  });

  it('tells the terms at once, and once more for several frames that change together', async () => {
    const onTerms = vi.fn();
    followPageTerms(7, onTerms);
    await settled();
    expect(onTerms.mock.calls).toEqual([[[term('a')]]]);
    run.mockResolvedValue([{ frameId: 0, result: told(term('a', 2)) }]);
    await shown(7);
    await vi.advanceTimersByTimeAsync(100);
    await shown(7);
    await vi.advanceTimersByTimeAsync(1000);
    expect(onTerms.mock.calls.slice(1)).toEqual([[[term('a', 2)]]]);
  });

  it('does not say that a page has no terms before all of its text is there', async () => {
    const onTerms = vi.fn();
    const answers = (isComing: boolean, terms: string): unknown =>
      run.mockImplementation(({ func }) =>
        Promise.resolve([{ frameId: 0, result: String(func).includes('readyState') ? isComing : terms }]),
      );
    answers(true, told());
    followPageTerms(7, onTerms);
    await vi.advanceTimersByTimeAsync(3000);
    expect(onTerms).not.toHaveBeenCalled();
    answers(true, told(term('a')));
    await vi.advanceTimersByTimeAsync(1000);
    expect(onTerms.mock.calls).toEqual([[[term('a')]]]);
    answers(false, told());
    await shown(7);
    await vi.advanceTimersByTimeAsync(1000);
    expect(onTerms.mock.calls.slice(1)).toEqual([[[]]]);
    const before = run.mock.calls.length;
    await vi.advanceTimersByTimeAsync(3000);
    expect(run).toHaveBeenCalledTimes(before);
  });

  it('listens to its own tab only, and answers nobody', async () => {
    followPageTerms(7, vi.fn());
    await settled();
    const replies = [await shown(8), await shown(7, { type: 'card', id: 'a' }), await shown(7, null)];
    await vi.advanceTimersByTimeAsync(1000);
    expect(run).toHaveBeenCalledTimes(1);
    expect([...replies.flat(), ...(await shown(7))]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('asks a frame too that comes later', async () => {
    followPageTerms(7, vi.fn());
    await settled();
    await shown(7, { type: 'shown' }, 4);
    await vi.advanceTimersByTimeAsync(1000);
    expect(run.mock.lastCall?.[0].target.frameIds).toEqual([0, 4]);
  });

  it('asks anew when told to, and says null where extensions are kept out', async () => {
    const onTerms = vi.fn();
    const again = followPageTerms(7, onTerms);
    await settled();
    run.mockRejectedValue(new Error('Cannot access contents of the page.'));
    again();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onTerms.mock.lastCall).toEqual([null]);
  });

  it('takes no old answer for a new one', async () => {
    const onTerms = vi.fn();
    let answerLate: (frames: readonly Frame[]) => void = () => undefined;
    run.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
    const again = followPageTerms(7, onTerms);
    again();
    await vi.advanceTimersByTimeAsync(1000);
    answerLate([{ frameId: 0, result: told(term('old')) }]);
    await settled();
    expect(onTerms.mock.calls).toEqual([[[term('a')]]]);
  });
});
