/** What the background does to tabs: serves them or leaves them alone, runs commands, shows the count. */
import { browser } from 'wxt/browser';
import type { Frame } from './frames.ts';
import { readIn, targetOf, unlessGone } from './frames.ts';
import type { ReaderCommand } from './in-page.ts';
import { collectPageTerms } from './page-terms.ts';
import { forgetReaders, framesWithReader } from './reader-frames.ts';
import { runFunction } from './run-function.ts';
import type { Settings } from './settings.ts';
import { isOn, knownSettings } from './settings.ts';
import { siteOf } from './site.ts';

const BADGE = { on: '#1f6f78', off: '#5b6470' } as const;

async function clearTab(tabId: number): Promise<void> {
  forgetReaders(tabId);
  await unlessGone(
    runFunction({ tabId, allFrames: true }, () => {
      globalThis.immunolensGate?.();
      globalThis.immunolensReader?.stop();
      globalThis.immunolensRead = globalThis.immunolensReader = undefined;
    }),
  );
}

/** Begins anew in a tab: after an install, an update, or when a site is switched on. Its frames follow from the page. */
async function watchTab(tabId: number): Promise<void> {
  await clearTab(tabId);
  // Once there is a text. Who switches a site on does not wait for pages that are slow to come.
  void unlessGone(browser.scripting.executeScript({ target: { tabId }, files: ['/gatekeeper.js'] }));
}

/** What the reader of a frame has told: how many entries it shows. */
interface Told {
  readonly frameId: number;
  readonly entries: number;
}

/** What frames share counts once, so they have to be asked, unless there is only the one that has told. */
async function countTerms(tabId: number, url: string | undefined, told?: Told): Promise<number> {
  const frames = framesWithReader(tabId);
  if (told && frames?.length === 1 && frames[0] === told.frameId) {
    // What it has told may come after the tab has gone to another page.
    const tab = await unlessGone(browser.tabs.get(tabId));
    if (tab?.url === url) return told.entries;
  }
  return (await collectPageTerms(tabId)).length;
}

/** Number of different terms on the page, or "off". */
export async function showBadge(
  tabId: number,
  settings: Settings,
  url: string | undefined,
  told?: Told,
): Promise<void> {
  const site = siteOf(url);
  const on = isOn(settings, site);
  const count = on && site !== null ? await countTerms(tabId, url, told) : 0;
  const text = on ? (count > 0 ? String(count) : '') : 'off';
  const where = settings.everywhere ? `on ${site ?? 'this page'}` : 'everywhere';
  const title = on
    ? count > 0
      ? `Immunolens: ${count} terms on this page`
      : 'Immunolens'
    : `Immunolens is off ${where}`;
  await unlessGone(
    Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: on ? BADGE.on : BADGE.off }),
      browser.action.setTitle({ tabId, title }),
    ]),
  );
}

/**
 * Brings open tabs in line with the settings. @param before the settings until now: tabs for which nothing changes are
 * left in peace; without it (install, update) every tab is served.
 */
export async function applyToTabs(settings: Settings, before?: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const site = siteOf(url);
      const on = isOn(settings, site);
      if (id === undefined || (before && isOn(before, site) === on)) return;
      if (site !== null) await (on ? watchTab(id) : clearTab(id));
      await showBadge(id, settings, url);
    }),
  );
}

/** A command or the menu: works on pages without marks and on sites that are off, for this one selection. */
export async function explainIn(frame: Frame): Promise<void> {
  const found = await unlessGone(
    runFunction(targetOf(frame), () => {
      if (globalThis.immunolensReader) return true;
      globalThis.immunolensQuiet = true;
      return false;
    }),
  );
  if (!found) return;
  const same = { ...frame, documentId: found[0]?.documentId };
  if (found[0]?.result !== true) await readIn(same);
  await unlessGone(
    runFunction(targetOf(same), () => {
      globalThis.immunolensQuiet = undefined;
      globalThis.immunolensReader?.command('open-card');
    }),
  );
}

export async function refreshBadge(tabId: number, url: string | undefined, told?: Told): Promise<void> {
  await showBadge(tabId, await knownSettings(), url, told);
}

/** A tab goes to another page: browsers clear its badge themselves, and there is nothing to count yet. */
export async function showWhereOff(tabId: number, url: string | undefined): Promise<void> {
  const settings = await knownSettings();
  if (!isOn(settings, siteOf(url))) await showBadge(tabId, settings, url);
}

/** Runs a shortcut in the frame that has the focus. */
export async function runCommand(tabId: number, command: ReaderCommand): Promise<void> {
  if (command === 'open-card') return explainIn({ tabId, frameId: await focusedFrame(tabId) });
  const target = { tabId, frameIds: [await focusedFrame(tabId)] };
  await unlessGone(
    runFunction(target, (name: ReaderCommand) => globalThis.immunolensReader?.command(name), command),
  );
}

/** The innermost frame with the focus: outer frames have it too, but on a frame element. */
async function focusedFrame(tabId: number): Promise<number> {
  const results = await unlessGone(
    runFunction(
      { tabId, allFrames: true },
      () => document.hasFocus() && !document.activeElement?.matches('iframe,frame'),
    ),
  );
  return results?.find(({ result }) => result === true)?.frameId ?? 0;
}
