import { packedLexicon } from 'virtual:immunolens/lexicon';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveAnalyses } from '../extension/analyses.ts';
import { isReaderCommand } from '../extension/in-page.ts';
import { answer } from '../extension/requests.ts';
import { readSettings } from '../extension/settings.ts';
import { applyToTabs, explainIn, runCommand, showWhereOff } from '../extension/tabs.ts';
import { Engine } from '../matching/engine.ts';
import { unpackLexicon } from '../matching/lexicon.ts';
import { PageAnalysis } from '../matching/page-analysis.ts';
import { entryMeantBy } from '../matching/selected-text.ts';

const MENU = 'explain-selection';

let engine: Engine | undefined;
/** Made when it is first needed: the background is woken for much that has nothing to do with text. */
const theEngine = (): Engine => (engine ??= new Engine(unpackLexicon(packedLexicon)));

const GLOSSARIAN = {
  prepare: () => void theEngine(),
  entryMeantBy: (text: string) => entryMeantBy(theEngine(), text),
};

/** Listeners are added at once, so that the browser can wake the background for any of them. */
export default defineBackground(() => {
  // The only listener for messages: a second one could answer first.
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const answered = answer(message, sender, GLOSSARIAN);
    if (!answered) return undefined;
    answered.then(reply, () => reply(null));
    return true;
  });

  serveAnalyses((isEnglish) => new PageAnalysis(theEngine(), isEnglish));

  // Open tabs are served at once after an install or update; without this Chromium waits for a reload.
  browser.runtime.onInstalled.addListener(() => {
    void readSettings().then((settings) => applyToTabs(settings));
    // Firefox for Android has no menus.
    browser.contextMenus?.create({ id: MENU, title: 'Explain “%s”', contexts: ['selection'] }, () => {
      // An update finds the menu already there.
      void browser.runtime.lastError;
    });
  });

  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') void showWhereOff(tabId, tab.url);
  });

  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.id !== undefined)
      void explainIn({ tabId: tab.id, frameId: info.frameId ?? 0 });
  });

  browser.commands?.onCommand.addListener((name, tab) => {
    if (isReaderCommand(name) && tab?.id !== undefined) void runCommand(tab.id, name);
  });
});
