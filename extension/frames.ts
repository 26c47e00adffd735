/** What the background does to frames: puts scripts in. Which of them are read, the page around them says. */
import { browser } from 'wxt/browser';
import type { PageRequest } from './protocol.ts';
import { runFunction } from './run-function.ts';

type FrameSize = Extract<PageRequest, { type: 'frames' }>['least'];

export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  /** Who asked, where the browser says so (Chromium 106, Firefox 153): the frame may have gone to another page since. */
  readonly documentId?: string | undefined;
}

export const targetOf = ({ tabId, frameId, documentId }: Frame) =>
  documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };

/** Pages come and go and some are closed to extensions: a script that cannot run there is no error. */
export async function unlessGone<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}

type Script = 'gatekeeper.js' | 'reader.js' | 'popover.js';

export async function runIn(frame: Frame, script: Script): Promise<boolean> {
  const target = targetOf(frame);
  // Without waiting until the page is idle: who asks has read its text.
  const files: `/${Script}`[] = [`/${script}`];
  return (
    (await unlessGone(browser.scripting.executeScript({ target, files, injectImmediately: true }))) !== null
  );
}

/**
 * Puts the reader into a frame, and the styles of marks: pages that have none are not to carry them. Neither waits for the
 * other: while a page loads, its main thread may take long to answer.
 */
export async function readIn(frame: Frame): Promise<boolean> {
  const [, isRunning] = await Promise.all([
    unlessGone(browser.scripting.insertCSS({ target: targetOf(frame), files: ['/assets/highlight.css'] })),
    runIn(frame, 'reader.js'),
  ]);
  return isRunning;
}

/** Puts the gatekeeper into the frames of a tab that are larger than `least` and do not have it yet. */
async function watchFramesNow(tabId: number, least: FrameSize): Promise<void> {
  const found = await unlessGone(
    runFunction(
      { tabId, allFrames: true },
      ({ width, height }: FrameSize) => {
        // What is not there yet is told of once it is.
        const isKnown = self === top || globalThis.immunolensRead === document;
        if (isKnown || document.readyState === 'loading') return false;
        if (innerWidth <= width || innerHeight <= height) return false;
        // Who asks next is not to put it in again.
        globalThis.immunolensRead = document;
        return true;
      },
      least,
    ),
  );
  const readable = (found ?? []).filter(({ result }) => result === true);
  // Not by document: of a frame that was just going to another page, Chromium names the one before.
  await Promise.all(readable.map(({ frameId }) => runIn({ tabId, frameId }, 'gatekeeper.js')));
}

/** Milliseconds: several frames are told of together, and one in another process hears of its size a little later. */
const GATHER = 50;
/** By tab and size. */
const waiting = new Map<string, Promise<void>>();

/** The same a moment later, once for all who ask until then. @returns when it has been done. */
export function watchFramesOf(tabId: number, least: FrameSize): Promise<void> {
  const key = `${tabId} ${least.width} ${least.height}`;
  const known = waiting.get(key);
  if (known) return known;
  const done = new Promise((resolve) => setTimeout(resolve, GATHER)).then(() => {
    waiting.delete(key);
    return watchFramesNow(tabId, least);
  });
  waiting.set(key, done);
  return done;
}
