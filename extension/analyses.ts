/** What the background knows of the pages that are open: one analysis for each reader, as long as its port is open. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageFindings, PageNews } from '../matching/page-news.ts';
import { PAGE_PORT } from './in-page.ts';
import { PageNewsSchema } from './protocol.ts';

interface Analysis {
  readonly take: (news: PageNews) => PageFindings;
}

/** @param analyse begins the analysis of a page. */
export function serveAnalyses(analyse: (isEnglish: boolean) => Analysis): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_PORT || port.sender?.id !== browser.runtime.id) return;
    let analysis: Analysis | undefined;
    port.onMessage.addListener((message: unknown) => {
      const news = v.safeParse(PageNewsSchema, message);
      if (!news.success) {
        console.warn(
          'Immunolens: a page told something that is no news of its text, and is not listened to.',
        );
        return port.disconnect();
      }
      try {
        analysis ??= analyse(news.output.isEnglish);
        port.postMessage(analysis.take(news.output));
      } catch (error) {
        // Who waits for an answer would wait for ever.
        console.warn('Immunolens: a text of a page could not be looked through, and is left out.', error);
        port.disconnect();
      }
    });
  });
}
