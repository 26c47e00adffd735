import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentTab } from '../../../extension/current-tab.ts';

type Tab = Browser.tabs.Tab;
const tab = (id: number, url: string, more: Partial<Tab> = {}): Tab => ({ id, url, ...more }) as Tab;
const OURS = 'chrome-extension://test-extension-id/popup.html';

function open(...tabs: Tab[]): void {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ active }: { active?: boolean }) =>
    tabs.filter((t) => !active || t.active),
  );
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the tab that our page is about', () => {
  it('is the one in front', async () => {
    open(tab(1, 'https://a.org/'), tab(2, 'https://b.org/', { active: true }));
    expect((await currentTab())?.id).toBe(2);
  });

  it('is the one in front also where the browser does not tell its address', async () => {
    open(tab(1, 'https://a.org/'), { id: 3, active: true } as Tab);
    expect((await currentTab())?.id).toBe(3);
  });

  it('is the web page looked at before, where our page is a tab itself', async () => {
    open(
      tab(1, 'https://a.org/', { lastAccessed: 10 }),
      tab(2, 'https://b.org/', { lastAccessed: 30 }),
      tab(3, 'about:blank', { lastAccessed: 40 }),
      tab(4, OURS, { active: true, lastAccessed: 50 }),
      tab(5, 'https://c.org/'),
    );
    expect((await currentTab())?.id).toBe(2);
  });

  it('may be none', async () => {
    open(tab(4, OURS, { active: true }));
    expect(await currentTab()).toBeUndefined();
  });
});
