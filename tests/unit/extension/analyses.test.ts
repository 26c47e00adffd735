import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveAnalyses } from '../../../extension/analyses.ts';
import { PAGE_PORT } from '../../../extension/in-page.ts';
import type { PageFindings, PageNews } from '../../../matching/page-news.ts';

const ID = 'test-extension-id';
const NEWS: PageNews = {
  isEnglish: false,
  added: [[1, 'PD-1', true]],
  removed: [],
  visible: [],
  refused: [],
};
const FINDINGS: PageFindings = { blocks: [], ids: [], reasons: [] };
const take = vi.fn<(news: PageNews) => PageFindings>();
const analyse = vi.fn<(isEnglish: boolean) => { take: typeof take }>();
let onConnect: (port: unknown) => void;

function connected(name: string = PAGE_PORT, sender: object = { id: ID, tab: { id: 7 } }) {
  let hear: ((message: unknown) => void) | undefined;
  const port = {
    name,
    sender,
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
  };
  onConnect(port);
  return { port, tell: (message: unknown) => hear?.(message), isHeard: () => hear !== undefined };
}

beforeEach(() => {
  fakeBrowser.reset();
  take.mockReset().mockReturnValue(FINDINGS);
  analyse.mockReset().mockReturnValue({ take });
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(
    ((listener: typeof onConnect) => (onConnect = listener)) as never,
  );
  serveAnalyses(analyse);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a page', () => {
  it('has one analysis as long as its port is open, and is answered', () => {
    const { port, tell } = connected();
    expect(analyse).not.toHaveBeenCalled();
    tell(NEWS);
    tell({ ...NEWS, added: [], removed: [1] });
    expect(analyse.mock.calls).toEqual([[false]]);
    expect(take.mock.calls.map(([news]) => news)).toEqual([NEWS, { ...NEWS, added: [], removed: [1] }]);
    expect(port.postMessage.mock.calls).toEqual([[FINDINGS], [FINDINGS]]);
  });

  it('does not share it with others', () => {
    connected().tell(NEWS);
    connected().tell(NEWS);
    expect(analyse).toHaveBeenCalledTimes(2);
  });
});

it('a page is let go where its text cannot be looked through, so that it does not wait for ever', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  take.mockImplementation(() => {
    throw new Error('odd');
  });
  const { port, tell } = connected();
  tell(NEWS);
  expect(port.postMessage).not.toHaveBeenCalled();
  expect(port.disconnect).toHaveBeenCalledTimes(1);
  expect(said).toHaveBeenCalledTimes(1);
});

describe('what is not listened to', () => {
  it.each<[string, string, object]>([
    ['ports of other names', 'popup', { id: ID }],
    ['other extensions', PAGE_PORT, { id: 'another' }],
    ['nobody in particular', PAGE_PORT, {}],
  ])('%s', (_, name, sender) => {
    expect(connected(name, sender).isHeard()).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'PD-1'],
    ['half of the news', { added: [] }],
    ['a text that is none', { ...NEWS, added: [[1, 5, true]] }],
    ['a block without a number', { ...NEWS, added: [['1', 'PD-1', true]] }],
    ['a place before the text', { ...NEWS, refused: [[1, -1, 4]] }],
    ['a number that is none', { ...NEWS, removed: [0.5] }],
  ])('%s: it is said so, and that page is left alone', (_, message) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { port, tell } = connected();
    tell(message);
    expect(take).not.toHaveBeenCalled();
    expect(port.postMessage).not.toHaveBeenCalled();
    expect(port.disconnect).toHaveBeenCalledTimes(1);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
