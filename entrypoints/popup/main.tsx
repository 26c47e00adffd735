/** Composition root of the toolbar popup. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/card.css';
import { PopupApp } from '../../components/PopupApp.tsx';
import type { PageState } from '../../components/PagePanel.tsx';
import { currentTab } from '../../extension/current-tab.ts';
import { followPageTerms, revealTerm } from '../../extension/page-terms.ts';
import type { UiRequest } from '../../extension/protocol.ts';
import { readSettings, watchSettings, withSite } from '../../extension/settings.ts';
import { siteOf } from '../../extension/site.ts';
import { categories, loadCard, search, summaries, warmUp } from './lookup.ts';
import './style.css';

async function start(app: Element): Promise<void> {
  const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
  document.documentElement.classList.toggle('in-popup', isPopup);
  const [tab, stored] = await Promise.all([currentTab(), readSettings()]);
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  const site = siteOf(tab?.url);
  let settings = stored;
  let page: PageState = 'loading';

  /** Shows a choice at once; storage has the last word. */
  const change = (request: UiRequest, next: typeof stored): void => {
    apply(next);
    browser.runtime.sendMessage(request).catch(async () => apply(await readSettings()));
  };
  const apply = (next: typeof stored): void => {
    settings = next;
    draw();
    askAgain();
  };
  const reveal = async (id: string) => ((await revealTerm(tabId, id)) ? window.close() : askAgain());
  const draw = (): void =>
    render(
      <PopupApp
        {...{ summaries, categories, page, site, search, loadCard, everywhere: settings.everywhere }}
        siteOn={site === null || !settings.sitesOff.includes(site)}
        onEverywhere={(on) => change({ type: 'set-everywhere', on }, { ...settings, everywhere: on })}
        onSite={(on) => site !== null && change({ type: 'set-site', site, on }, withSite(settings, site, on))}
        onReveal={(id) => void reveal(id)}
        onQuit={() => window.close()}
      />,
      app,
    );

  draw();
  const askAgain = followPageTerms(tabId, (terms) => {
    page = terms ?? 'unreadable';
    draw();
  });
  watchSettings(apply);
  warmUp();
}

const app = document.getElementById('app');
if (app) void start(app);
