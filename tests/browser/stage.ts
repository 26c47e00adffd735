/** A page to test on, and what is painted on it. */
import type { BrowserPage } from '@vitest/browser/context';
import { vi } from 'vitest';
import * as context from 'vitest/browser';
import type { Lexicon } from '../../matching/lexicon.ts';
import type { Strength } from '../../page/highlighter.ts';
import { NAMES } from '../../page/highlighter.ts';
import { lexiconOf } from '../support/small-lexicon.ts';

/** Vitest knows the types of its own drivers only. */
const { page } = context as unknown as { readonly page: BrowserPage };

/** Sets the size of the view, in CSS pixels. */
export const setView = (width: number, height: number): Promise<void> => page.viewport(width, height);

/** Each of these entries alone tells that a page is about the subject. */
export const core = (...forms: string[]): Lexicon => lexiconOf(...forms.map((form) => ({ form, weight: 2 })));

export function fill(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

export function find<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** An open shadow root in the element of that selector. */
export function shadowIn(selector: string, html: string): ShadowRoot {
  const shadow = find(selector).attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  return shadow;
}

export const painted = (strength: Strength): string[] =>
  [...(CSS.highlights.get(NAMES[strength]) ?? [])].map((range) => range.toString());

/** Everything that is marked, in no order that matters. */
export const marked = (): string[] => [...painted('first'), ...painted('repeat')].sort();

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Pages change in their own time; what is expected has to come true within that. */
export const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 25 });

/** The range of the nth occurrence of a text that stands in one node. */
export function rangeOfText(wanted: string, root: Node = document.body, occurrence = 0): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = occurrence;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = data.indexOf(wanted); at >= 0; at = data.indexOf(wanted, at + 1)) {
      if (left-- > 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return range;
    }
  }
  throw new Error(`"${wanted}" is not on the page`);
}
