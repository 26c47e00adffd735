/** Long work in short slices, so that the page keeps answering. */

/** Longest slice, in milliseconds: with the step it ends with, and what the page does, a task stays under eight. */
export const SLICE = 5;

export const nextTask = (): Promise<void> =>
  import.meta.env.SAFARI && !('scheduler' in globalThis && 'yield' in scheduler)
    ? new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      })
    : scheduler.yield();

/**
 * Runs `step` for each item, yielding to the page in between. Ends early once `signal` is aborted, or after so many
 * milliseconds. @returns true where there are no more items.
 */
export async function inSlices<T>(
  items: Iterator<T>,
  step: (item: T) => void,
  signal: AbortSignal,
  most = Infinity,
): Promise<boolean> {
  // The clock of the computer: asked for after each step, that of the page takes as long as many a step.
  const start = Date.now();
  let slice = start;
  while (!signal.aborted) {
    const { value, done } = items.next();
    if (done) return true;
    step(value);
    const now = Date.now();
    if (now - start >= most) return false;
    const spent = now - slice;
    // Clocks may be set back.
    if (spent >= 0 && spent < SLICE) continue;
    await nextTask();
    slice = Date.now();
  }
  return false;
}
