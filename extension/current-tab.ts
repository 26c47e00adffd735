/** Which tab our own page is about. */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { siteOf } from './site.ts';

/** The tab in front; where our page is itself that tab, the web page that was looked at before it. */
export async function currentTab(): Promise<Browser.tabs.Tab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!active?.url?.startsWith(browser.runtime.getURL('/'))) return active;
  const others = (await browser.tabs.query({ currentWindow: true })).filter(
    ({ url }) => siteOf(url) !== null,
  );
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
