/**
 * How a reader tells the background of the text of its frame. A browser may stop the background at any time, and started
 * again it knows nothing of a page: then it is told all.
 */
import type { Analyst, PageFindings, PageNews } from '../matching/page-news.ts';
import { PAGE_PORT } from './in-page.ts';
import { nativeApi } from './native.ts';

/** The background may have been stopped since the last time, or the page been away. */
const TRIES = 3;

type Port = ReturnType<NonNullable<ReturnType<typeof nativeApi>>['runtime']['connect']>;

/** @returns who is to be told one thing after the other. */
export function connectAnalyst(): Analyst {
  let port: Port | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  let answer: (findings: PageFindings | null) => void = () => undefined;

  const onDisconnect = (ended: Port): void => {
    if (ended !== port) return;
    port = undefined;
    answer(null);
    // Looked at, or the browser writes it to the console of the page.
    void nativeApi()?.runtime?.lastError;
  };
  const close = (): void => {
    const ended = port;
    port = undefined;
    try {
      ended?.disconnect();
    } catch {
      // An update has cut this script off.
    }
  };
  /** @returns whether there is a new one. */
  const connect = (): boolean => {
    if (port) return false;
    port = nativeApi()?.runtime.connect({ name: PAGE_PORT });
    port?.onMessage.addListener((findings: unknown) => answer(findings as PageFindings));
    port?.onDisconnect.addListener(onDisconnect);
    return true;
  };
  const ask = (news: PageNews): Promise<PageFindings | null> =>
    new Promise((resolve) => {
      answer = resolve;
      if (port) port.postMessage(news);
      else resolve(null);
    });

  // Browsers close the ports of pages that they keep for their history, and a page that comes back is not told.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      close();
      answer(null);
    },
    { signal },
  );
  addEventListener('pagehide', close, { signal });

  return {
    async tell(news, all) {
      for (let tries = 0; tries < TRIES && !signal.aborted; tries++) {
        try {
          const findings = await ask(connect() ? all() : news);
          if (findings) return findings;
        } catch {
          // Closed without a word, or cut off by an update.
          close();
        }
      }
      return null;
    },
    stop() {
      stopping.abort();
      close();
      answer(null);
    },
  };
}
