/** Has functions of ours run in pages. */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

export type Target = Browser.scripting.InjectionTarget;

/**
 * At once: a browser would wait until every one of these frames is idle, and some that are slow to load never are.
 * @returns what each frame answers. Rejects where no script may run.
 */
export function runFunction<Args extends unknown[], Result>(
  target: Target,
  func: (...args: Args) => Result,
  ...args: Args
): Promise<Browser.scripting.InjectionResult<Awaited<Result>>[]> {
  return browser.scripting.executeScript({ target, injectImmediately: true, func, args });
}
