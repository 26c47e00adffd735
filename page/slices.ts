/** Long work in short slices, so that the page keeps answering. */

/** Longest slice, in milliseconds. */
const SLICE = 8;

const nextTask = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });

/** Runs `step` for each item, yielding to the page in between. Ends early once `signal` is aborted. */
export async function inSlices<T>(
  items: Iterable<T>,
  step: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let deadline = performance.now() + SLICE;
  for (const item of items) {
    if (signal.aborted) return;
    step(item);
    if (performance.now() >= deadline) {
      await nextTask();
      deadline = performance.now() + SLICE;
    }
  }
}
