/** What the readers in the frames of a tab show, asked for by the popup. Pages can neither see nor answer this. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageTerm } from './in-page.ts';
import { framesWithReader, noteReader, noteReaders } from './reader-frames.ts';
import type { Target } from './run-function.ts';
import { runFunction } from './run-function.ts';

const Term = v.object({ id: v.string(), count: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const Terms = v.pipe(v.string(), v.parseJson(), v.array(Term));

interface FrameTerms {
  readonly frameId: number;
  readonly terms: readonly PageTerm[];
}

/** Frames in the order in which they came to be, the page itself first. Rejects where no script may run. */
async function termsIn(target: Target): Promise<FrameTerms[]> {
  const results = await runFunction(target, () =>
    // As text: for hundreds of objects a browser holds up the page for milliseconds.
    JSON.stringify(globalThis.immunolensReader?.terms() ?? null),
  );
  return results
    .flatMap(({ frameId, result }) => {
      const terms = v.safeParse(Terms, result);
      return terms.success ? [{ frameId, terms: terms.output }] : [];
    })
    .sort((a, b) => a.frameId - b.frameId);
}

/** @returns those frames that have a reader. */
async function termsByFrame(tabId: number): Promise<FrameTerms[]> {
  const frameIds = framesWithReader(tabId);
  if (frameIds?.length === 0) return [];
  if (frameIds) {
    // No answer at all where one of them has gone.
    const asked = await termsIn({ tabId, frameIds }).catch(() => null);
    if (asked) return asked;
  }
  const note = noteReaders(tabId);
  const found = await termsIn({ tabId, allFrames: true });
  note(found.map(({ frameId }) => frameId));
  return found;
}

/** @returns null where the browser keeps extensions out. */
async function termsOrNull(tabId: number): Promise<PageTerm[] | null> {
  const frames = await termsByFrame(tabId).catch(() => null);
  if (!frames) return null;
  const counts = new Map<string, number>();
  for (const { id, count } of frames.flatMap(({ terms }) => terms))
    counts.set(id, (counts.get(id) ?? 0) + count);
  return [...counts].map(([id, count]) => ({ id, count }));
}

/** The terms of a tab in reading order, each once, with its mentions in all frames; none where no script may run. */
export const collectPageTerms = async (tabId: number): Promise<PageTerm[]> =>
  (await termsOrNull(tabId)) ?? [];

/** Scrolls to the first mention and opens its card, in the first frame that has it. @returns false if none has. */
export async function revealTerm(tabId: number, id: string): Promise<boolean> {
  for (const { frameId, terms } of await termsByFrame(tabId).catch(() => [])) {
    if (!terms.some((term) => term.id === id)) continue;
    const [reply] = await runFunction(
      { tabId, frameIds: [frameId] },
      (wanted: string) => globalThis.immunolensReader?.reveal(wanted) ?? false,
      id,
    );
    if (reply?.result === true) return true;
  }
  return false;
}

/** Frames report one by one; within this many milliseconds they are asked together. */
const GATHER = 150;
/** Milliseconds until a page whose text is still to come is asked again. */
const COMING = 500;

/** The text of a page is not all there yet, so what it lacks may still come. False where no script may run. */
async function isComing(tabId: number): Promise<boolean> {
  const asked = runFunction({ tabId, frameIds: [0] }, () => document.readyState === 'loading');
  return asked.then(
    ([reply]) => reply?.result === true,
    () => false,
  );
}

/**
 * Calls back with the terms, once there are some or the page has come, and whenever a reader of the tab says that they have
 * changed; with null where the browser keeps extensions out. @returns how to have them asked for anew.
 */
export function followPageTerms(
  tabId: number,
  onTerms: (terms: readonly PageTerm[] | null) => void,
): () => void {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const turn = ++asked;
    const terms = await termsOrNull(tabId);
    const isEarly = terms?.length === 0 && (await isComing(tabId));
    // A later question may be answered sooner.
    if (turn !== asked) return;
    if (isEarly) askSoon(COMING);
    else onTerms(terms);
  };
  const askSoon = (wait = GATHER): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), wait);
  };
  // Listens in on what readers tell the background, and never answers in its place.
  browser.runtime.onMessage.addListener((message: unknown, sender): undefined => {
    const isShown = (message as { type?: unknown } | null)?.type === 'shown';
    if (!isShown || sender.tab?.id !== tabId) return;
    noteReader(tabId, sender.frameId ?? 0);
    askSoon();
  });
  void ask();
  return askSoon;
}
