/** The terms of a tab, gathered from the readers of its frames. */
import { browser } from 'wxt/browser';
import type { PageTerm } from './in-page.ts';

/** Terms in reading order, the top frame first, each once; empty where pages are closed to extensions. */
export async function collectPageTerms(tabId: number): Promise<PageTerm[]> {
  const counts = new Map<string, number>();
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.immunolensReader?.terms() ?? [],
    });
    for (const { result } of [...results].sort((a, b) => a.frameId - b.frameId)) {
      for (const { id, count } of result ?? []) counts.set(id, (counts.get(id) ?? 0) + count);
    }
  } catch {
    // A browser page, a store, or a tab that has just gone.
  }
  return [...counts].map(([id, count]) => ({ id, count }));
}

/** Scrolls the tab to a term and opens its card there. @returns false where it is no longer on the page. */
export async function revealTerm(tabId: number, id: string): Promise<boolean> {
  try {
    const target = { tabId, allFrames: true };
    // One frame after the other would be exact; the first that has the term is the top one in all but rare pages.
    const results = await browser.scripting.executeScript({
      target,
      args: [id],
      func: (wanted: string) => globalThis.immunolensReader?.reveal(wanted) ?? false,
    });
    return results.some(({ result }) => result === true);
  } catch {
    return false;
  }
}
