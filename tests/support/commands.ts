/** Sends the extension's shortcuts. A driver's key strokes go to the page only, so the browser is asked itself. */
import type { Browser, Page, Target } from 'puppeteer-core';
import type { Installed } from './extension.ts';

type Command = 'open-card' | 'next-term' | 'previous-term';
const KEYS: Readonly<Record<Command, string>> = { 'open-card': 'E', 'next-term': 'N', 'previous-term': 'P' };

interface ChromeCommands {
  readonly tabs: { query: (filter: object) => Promise<readonly object[]> };
  readonly commands: { readonly onCommand: { dispatch: (name: string, tab: object | undefined) => void } };
}

/** Runs a script in the window of Firefox itself. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as {
    connection: { send: (method: string, params: object) => Promise<{ result: Record<string, unknown> }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result['contexts'] as { context: string }[];
  const reply = await connection.send('script.evaluate', {
    target: { context: window?.context },
    awaitPromise: true,
    expression: `(async () => { ${expression} })()`,
  });
  const result = reply.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result?.value;
}

/** The service worker of the extension; started if it sleeps. */
export async function serviceWorker({ browser }: Installed) {
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker is gone');
  return worker;
}

export async function sendCommand(ext: Installed, page: Page, command: Command): Promise<void> {
  await page.bringToFront();
  if (ext.name === 'firefox') {
    await inFirefoxWindow(
      ext.browser,
      `const keys = [...document.querySelectorAll('keyset[id*="ext"] key')];
       keys.find((key) => key.getAttribute('key') === '${KEYS[command]}').doCommand();`,
    );
    return;
  }
  const worker = await serviceWorker(ext);
  await worker.evaluate(async (name) => {
    const api = (globalThis as unknown as { chrome: ChromeCommands }).chrome;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    api.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** Text of the toolbar badge for the tab that is in front. */
export async function badgeText(ext: Installed, page: Page): Promise<string> {
  await page.bringToFront();
  if (ext.name === 'firefox') {
    return String(
      await inFirefoxWindow(
        ext.browser,
        `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
         const { extension } = WebExtensionPolicy.getByID('immunolens@immunolens.example');
         const action = ExtensionParent.apiManager.global.browserActionFor(extension);
         return action.action.getContextData(gBrowser.selectedTab).badgeText;`,
      ),
    );
  }
  const worker = await serviceWorker(ext);
  return worker.evaluate(async () => {
    const api = (
      globalThis as unknown as {
        chrome: { tabs: ChromeCommands['tabs']; action: { getBadgeText: (o: object) => Promise<string> } };
      }
    ).chrome;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return api.action.getBadgeText({ tabId: (tab as { id: number }).id });
  });
}

/** Milliseconds in which what was under way comes to its end. */
const IDLE = 1500;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends the background, as browsers do after half a minute without anything to do. */
export async function stopBackground(ext: Installed): Promise<void> {
  if (ext.name === 'firefox') {
    await inFirefoxWindow(
      ext.browser,
      `await WebExtensionPolicy.getByID('immunolens@immunolens.example').extension.terminateBackground();`,
    );
    return;
  }
  // Like a browser, only once it has nothing to do: stopped at work by a driver, it neither answers nor starts again.
  await pause(IDLE);
  // It may have been stopped already, or be on its way to it.
  const isWorker = (each: Target): boolean => each.type() === 'service_worker';
  const target = ext.browser.targets().find(isWorker);
  const worker = await target?.worker().catch(() => null);
  await worker?.close().catch(() => undefined);
  for (let tries = 0; tries < 20 && ext.browser.targets().some(isWorker); tries++) await pause(50);
}
