/** Looks into the card in a page. Its shadow root is closed, so the driver has to reach behind the page. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './launch.ts';

const HOST = 'immunolens-card';

interface BidiConnection {
  send: (
    method: string,
    params: object,
  ) => Promise<{
    result: { result?: { value?: { shadowRoot?: { sharedId: string } | null } } & { value?: unknown } };
  }>;
}

async function inChromium(page: Page, source: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { result: host } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector('${HOST}')`,
    });
    if (!host.objectId) return null;
    const { node } = await session.send('DOM.describeNode', {
      objectId: host.objectId,
      depth: 1,
      pierce: true,
    });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function () { return JSON.stringify((${source})(this)); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value === undefined ? undefined : JSON.parse(result.value as string);
  } finally {
    await session.detach();
  }
}

async function inFirefox(page: Page, source: string): Promise<unknown> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const host = await connection.send('script.evaluate', {
    target: { context },
    expression: `document.querySelector('${HOST}')`,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const sharedId = host.result.result?.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const reply = await connection.send('script.callFunction', {
    target: { context },
    functionDeclaration: `(root) => JSON.stringify((${source})(root))`,
    arguments: [{ sharedId }],
    awaitPromise: false,
  });
  const value = reply.result.result?.value as unknown;
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}

/** Runs a self-contained function in the card's shadow root. @returns null where no card is shown. */
export async function inCard<T>(
  name: BrowserName,
  page: Page,
  read: (root: ShadowRoot) => T,
): Promise<T | null> {
  const run = name === 'chromium' ? inChromium : inFirefox;
  return (await run(page, read.toString())) as T | null;
}

export async function waitForCard(name: BrowserName, page: Page, term?: string, ms = 5000): Promise<string> {
  const deadline = Date.now() + ms;
  for (;;) {
    const heading = await inCard(name, page, (root) => root.querySelector('#term')?.textContent ?? null);
    if (heading && (!term || heading === term)) return heading;
    if (Date.now() > deadline)
      throw new Error(`no card${term ? ` for "${term}"` : ''}; shown: ${heading ?? 'none'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function waitForNoCard(page: Page, ms = 3000): Promise<void> {
  await page.waitForFunction((host) => !document.querySelector(host), { timeout: ms, polling: 50 }, HOST);
}
