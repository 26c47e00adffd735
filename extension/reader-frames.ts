/**
 * Which frames of a tab have a reader. To ask a frame that has none would give it a world of scripts: a tenth of a megabyte in
 * each advertisement of a page, for nothing.
 */

interface Known {
  /** Some may have gone. */
  readonly frames: Set<number>;
  /** No others have one. */
  isAll: boolean;
}

/** By tab; kept as long as this script lives. */
const tabs = new Map<number, Known>();

/** A frame has a reader, or is about to get one. Whoever sees that of the page itself first will see all others too. */
export function noteReader(tabId: number, frameId: number, isNew = false): void {
  const known = tabs.get(tabId);
  if (known) known.frames.add(frameId);
  else tabs.set(tabId, { frames: new Set([frameId]), isAll: isNew && frameId === 0 });
}

/** All frames of a tab are asked. @returns to be told of those that have a reader; others may be noted meanwhile. */
export function noteReaders(tabId: number): (frameIds: Iterable<number>) => void {
  const known: Known = { frames: new Set(), isAll: false };
  tabs.set(tabId, known);
  return (frameIds) => {
    for (const frameId of frameIds) known.frames.add(frameId);
    known.isAll = true;
  };
}

/** The readers of a tab are taken away. */
export const forgetReaders = (tabId: number): unknown => tabs.delete(tabId);

/** @returns null where there may be others: someone else has put them there, or before. */
export function framesWithReader(tabId: number): number[] | null {
  const known = tabs.get(tabId);
  return known?.isAll ? [...known.frames] : null;
}
