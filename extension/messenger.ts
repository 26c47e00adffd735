/** Pages ask the background. A background that is gone or restarting answers with null, never with an error. */
import type { Card } from '../glossary/card.ts';
import { nativeApi } from './native.ts';
import type { PageRequest, UiRequest } from './protocol.ts';

async function ask(request: PageRequest | UiRequest): Promise<unknown> {
  try {
    // Nothing at all comes back where nobody listens.
    return (await nativeApi()?.runtime.sendMessage(request)) ?? null;
  } catch {
    return null;
  }
}

/** False once an update or removal has cut this script off from its extension (Chromium leaves it running). */
export const isConnected = (): boolean => nativeApi()?.runtime?.id !== undefined;

/** Cards kept in a frame: asked once, and there for cards even if the background goes away. */
const MOST_KEPT = 40;
const kept = new Map<string, Promise<Card | null>>();

export function askCard(id: string): Promise<Card | null> {
  const known = kept.get(id);
  if (known) return known;
  const asked = ask({ type: 'card', id }).then((reply) => reply as Card | null);
  kept.set(id, asked);
  void asked.then((card) => card ?? kept.delete(id));
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return asked;
}

/** @returns the card of what a selected text means. */
export const askMeaning = async (text: string): Promise<Card | null> =>
  (await ask({ type: 'meaning', text })) as Card | null;
export const askPopover = async (): Promise<boolean> => (await ask({ type: 'need-popover' })) === true;
export const tellFrames = (least: { readonly width: number; readonly height: number }): void =>
  void ask({ type: 'frames', least });
export const tellShown = (entries: number): void => void ask({ type: 'shown', entries });
export const setEverywhere = async (on: boolean): Promise<boolean> =>
  (await ask({ type: 'set-everywhere', on })) === true;
export const setSite = async (site: string, on: boolean): Promise<boolean> =>
  (await ask({ type: 'set-site', site, on })) === true;
