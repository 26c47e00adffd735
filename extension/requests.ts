/** Answers what pages and our own pages ask. Nothing here trusts a message beyond its shape and its sender. */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { cardById } from './cards.ts';
import { readIn, runIn, watchFramesOf } from './frames.ts';
import type { PageRequest, UiRequest } from './protocol.ts';
import { PageRequestSchema, UiRequestSchema } from './protocol.ts';
import { noteReader } from './reader-frames.ts';
import { changeSettings, isOn, knownSettings, withSite } from './settings.ts';
import { siteOf } from './site.ts';
import { applyToTabs, refreshBadge } from './tabs.ts';

type Sender = Browser.runtime.MessageSender;

/** Who knows the word list. */
export interface Glossarian {
  /** A page is about to tell of its text. */
  readonly prepare: () => void;
  /** @returns the id of the entry that a text means, or null. */
  readonly entryMeantBy: (text: string) => string | null;
}

async function answerPage(
  request: PageRequest,
  sender: Sender,
  { prepare, entryMeantBy }: Glossarian,
): Promise<unknown> {
  const { tab, frameId, documentId } = sender;
  if (request.type === 'card') return cardById(request.id);
  if (request.type === 'meaning') return cardById(entryMeantBy(request.text) ?? '');
  if (tab?.id === undefined || frameId === undefined) return null;
  const frame = { tabId: tab.id, frameId, documentId };
  // A page that Chromium makes ready ahead is none of those in its tab.
  const isShown = sender.documentLifecycle !== 'prerender';
  // The tab's site decides, also for the frames in it.
  const isOnHere = async (): Promise<boolean> => isOn(await knownSettings(), siteOf(tab.url));
  switch (request.type) {
    case 'relevant': {
      if (!(await isOnHere())) return false;
      if (isShown) noteReader(frame.tabId, frame.frameId, true);
      const isRead = readIn(frame);
      // While the browser puts it in.
      prepare();
      return isRead;
    }
    case 'frames':
      if (await isOnHere()) await watchFramesOf(frame.tabId, request.least);
      return true;
    case 'need-popover':
      return runIn(frame, 'popover.js');
    case 'shown':
      if (isShown) noteReader(frame.tabId, frame.frameId);
      // A page that has just been left may still tell: then the tab is at another address.
      await refreshBadge(
        frame.tabId,
        tab.url,
        isShown && sender.url === tab.url ? { frameId, entries: request.entries } : undefined,
      );
      return true;
  }
}

async function answerUi(request: UiRequest): Promise<true> {
  const { before, after } = await changeSettings((settings) =>
    request.type === 'set-everywhere'
      ? { ...settings, everywhere: request.on }
      : withSite(settings, request.site, request.on),
  );
  await applyToTabs(after, before);
  return true;
}

const isOurPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** @returns the promise of the reply, or null for messages that are not ours to answer. */
export function answer(message: unknown, sender: Sender, glossarian: Glossarian): Promise<unknown> | null {
  if (sender.id !== browser.runtime.id) return null;
  const fromUi = v.safeParse(UiRequestSchema, message);
  if (fromUi.success) return isOurPage(sender) ? answerUi(fromUi.output) : null;
  const fromPage = v.safeParse(PageRequestSchema, message);
  return fromPage.success ? answerPage(fromPage.output, sender, glossarian) : null;
}
