/** A second world in a page, as content scripts have it: own globals, own wrappers of the nodes, one document. */
import type { CDPSession, Page } from 'puppeteer-core';

export interface World {
  /** Runs an expression there. @returns its value as plain data. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly session: CDPSession;
}

/** @param name a page has one world of each name. */
export async function isolatedWorld(page: Page, name: string): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: name,
  });
  return {
    session,
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}
