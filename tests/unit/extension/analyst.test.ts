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
    answers = false;
    // The news was not answered: it is tried once more, then left.
    await vi.waitFor(() => expect(ports).toHaveLength(2));
    analyst.stop();
    expect(await told).toBeNull();
  });
});

describe('a background that is gone', () => {
  it('is given up after the second try', async () => {
    answers = false;
    const told = tell();
    ports[0]?.end();
    await vi.waitFor(() => expect(ports).toHaveLength(2));
    ports[1]?.end();
    expect(await told).toBeNull();
    expect(ports).toHaveLength(2);
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
    connect.mockImplementationOnce(() => {
      throw new Error('not yet');
    });
    expect(await tell()).toBeNull();
    expect(await tell()).toEqual(FINDINGS);
  });
});
