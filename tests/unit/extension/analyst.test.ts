import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectAnalyst } from '../../../extension/analyst.ts';
import type { Analyst, PageNews } from '../../../matching/page-news.ts';

const NEWS: PageNews = { isEnglish: true, added: [[2, 'b', true]], removed: [], visible: [], refused: [] };
const ALL: PageNews = { ...NEWS, added: [[1, 'a', true], ...NEWS.added] };
const FINDINGS = { blocks: [], ids: [], reasons: [] };

class FakePort {
  readonly posted: unknown[] = [];
  private hear: (message: unknown) => void = () => undefined;
  private leave: (port: this) => void = () => undefined;
  isOpen = true;
  readonly onMessage = { addListener: (listener: (message: unknown) => void) => (this.hear = listener) };
  readonly onDisconnect = { addListener: (listener: (port: this) => void) => (this.leave = listener) };

  constructor(private readonly answers: boolean) {}

  postMessage(message: unknown): void {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    this.posted.push(message);
    if (this.answers) queueMicrotask(() => this.hear(FINDINGS));
  }
  disconnect(): void {
    this.isOpen = false;
  }
  /** The other side ends. */
  end(): void {
    this.isOpen = false;
    this.leave(this);
  }
}

/** Of the page. */
let page: EventTarget;
const happens = (type: string, more: object = {}) => page.dispatchEvent(Object.assign(new Event(type), more));
let ports: FakePort[];
let answers: boolean;
let analyst: Analyst;
const connect = vi.fn<(info: { name: string }) => FakePort>();
const tell = () => analyst.tell(NEWS, () => ALL);

beforeEach(() => {
  ports = [];
  answers = true;
  connect.mockReset().mockImplementation(() => {
    const port = new FakePort(answers);
    ports.push(port);
    return port;
  });
  page = new EventTarget();
  Object.assign(globalThis, { addEventListener: page.addEventListener.bind(page) });
  vi.spyOn(fakeBrowser.runtime, 'connect').mockImplementation(connect as never);
  analyst = connectAnalyst();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a background that is there', () => {
  it('is told all first, then what is new, and answers', async () => {
    expect(connect).not.toHaveBeenCalled();
    expect(await tell()).toEqual(FINDINGS);
    expect(await tell()).toEqual(FINDINGS);
    expect(connect.mock.calls).toEqual([[{ name: 'page' }]]);
    expect(ports[0]?.posted).toEqual([ALL, NEWS]);
  });

  it('is told all again once it has been stopped', async () => {
    await tell();
    ports[0]?.end();
    expect(await tell()).toEqual(FINDINGS);
    expect(ports[1]?.posted).toEqual([ALL]);
  });

  it('is told all again where its port was closed without a word', async () => {
    await tell();
    ports[0]?.disconnect();
    expect(await tell()).toEqual(FINDINGS);
    expect(ports[1]?.posted).toEqual([ALL]);
  });

  it('is told all again if it is stopped before it answers', async () => {
    await tell();
    answers = false;
    (ports[0] as unknown as { answers: boolean }).answers = false;
    const told = tell();
    answers = true;
    ports[0]?.end();
    expect(await told).toEqual(FINDINGS);
    expect(ports.map(({ posted }) => posted)).toEqual([[ALL, NEWS], [ALL]]);
  });

  it('is left when the reader stops, who waits no longer', async () => {
    answers = false;
    const told = tell();
    analyst.stop();
    expect(ports[0]?.isOpen).toBe(false);
    expect(await told).toBeNull();
    expect(await tell()).toBeNull();
    expect(ports).toHaveLength(1);
  });
});

describe('a page that a browser keeps for its history', () => {
  it('ends its port, and opens another when it is back', async () => {
    await tell();
    happens('pagehide', { persisted: true });
    expect(ports[0]?.isOpen).toBe(false);
    happens('pageshow', { persisted: true });
    expect(await tell()).toEqual(FINDINGS);
    expect(ports.map(({ posted }) => posted)).toEqual([[ALL], [ALL]]);
  });

  it('asks again for what it had not been told when it left', async () => {
    answers = false;
    const told = tell();
    happens('pagehide', { persisted: true });
    answers = true;
    // Nothing is asked while it is away.
    await Promise.resolve();
    expect(ports).toHaveLength(1);
    happens('pageshow', { persisted: true });
    expect(await told).toEqual(FINDINGS);
  });

  it('is left alone when it is shown for the first time, and once it is stopped', async () => {
    answers = false;
    const told = tell();
    happens('pageshow', { persisted: false });
    analyst.stop();
    expect(await told).toBeNull();
    happens('pageshow', { persisted: true });
    expect(ports).toHaveLength(1);
  });
});

describe('a background that is gone', () => {
  it('is given up after the third try', async () => {
    answers = false;
    const told = tell();
    for (const tries of [1, 2, 3]) {
      await vi.waitFor(() => expect(ports).toHaveLength(tries));
      ports.at(-1)?.end();
    }
    expect(await told).toBeNull();
    expect(ports).toHaveLength(3);
  });

  it.each<[string, () => never]>([
    [
      'cannot be connected to after an update',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
    [
      'is none at all after a removal',
      () => {
        throw new TypeError('runtime is undefined');
      },
    ],
  ])('%s, and nobody sees an error', async (_, fail) => {
    connect.mockImplementation(fail);
    expect(await tell()).toBeNull();
  });

  it('may be there again later', async () => {
    const work = connect.getMockImplementation();
    connect.mockImplementation(() => {
      throw new Error('not yet');
    });
    expect(await tell()).toBeNull();
    connect.mockImplementation(work as typeof connect);
    expect(await tell()).toEqual(FINDINGS);
  });
});
