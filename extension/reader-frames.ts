/**
 * Which frames of a tab have a reader. To ask a frame that has none would give it a world of scripts: a tenth of a megabyte in
 * each advertisement of a page, for nothing.
 */
import type { Frame } from './frames.ts';

/** By tab; kept as long as this script lives. Some may have gone. */
const known = new Map<number, Set<number>>();

/** A frame gets a reader. Whoever sees that of the page itself will see all those of the frames in it. */
export function noteNewReader({ tabId, frameId }: Frame): void {
  if (frameId === 0 && !known.has(tabId)) known.set(tabId, new Set());
  noteReader(tabId, frameId);
}

/** A frame has a reader. */
export const noteReader = (tabId: number, frameId: number): unknown => known.get(tabId)?.add(frameId);

/** All frames of a tab have been asked. */
export const noteReaders = (tabId: number, frameIds: Iterable<number>): unknown =>
  known.set(tabId, new Set(frameIds));

/** @returns null where that is not known: someone else has put them there, or before. */
export const framesWithReader = (tabId: number): readonly number[] | null => {
  const frames = known.get(tabId);
  return frames ? [...frames] : null;
};

/** The readers of a tab are taken away. */
export const forgetReaders = (tabId: number): unknown => known.delete(tabId);
