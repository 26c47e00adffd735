/**
 * The extension API as the browser has it, for scripts in pages: they only send messages, and all browsers answer with
 * promises by now. The polyfill would add 3.5 kB, zipped, to each page.
 */
import type { browser } from 'wxt/browser';

type Api = typeof browser;

/** Looked up at each use. Undefined where an update or a removal has cut this script off. */
export function nativeApi(): Api | undefined {
  const { browser: standard, chrome } = globalThis as { readonly browser?: Api; readonly chrome?: Api };
  return standard ?? chrome;
}
