/** Lets Vitest run its browser tests in real Chromium and Firefox through the driver that the other tests use. */
import { defineBrowserProvider } from '@vitest/browser';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from './launch.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}
/** What a test asks for with `page.viewport`, where Vitest shows no window of its own (on CI). */
interface Commands {
  registerCommand: (name: string, run: (context: { sessionId: string }, size: Size) => Promise<void>) => void;
}

const SIZE: Size = { width: 1000, height: 800 };

export const puppeteer = () =>
  defineBrowserProvider({
    name: 'puppeteer',
    supportedBrowser: ['chromium', 'firefox'],
    options: {},
    providerFactory(project) {
      const name = project.config.browser.name === 'firefox' ? 'firefox' : 'chromium';
      const pages = new Map<string, Page>();
      let launched: Promise<Browser> | undefined;
      (project.browser as unknown as Commands | undefined)?.registerCommand(
        '__vitest_viewport',
        async ({ sessionId }, size) => pages.get(sessionId)?.setViewport(size),
      );
      return {
        name: 'puppeteer',
        supportsParallelism: false,
        getCommandsContext: () => ({}),
        async openPage(session, url) {
          launched ??= launchBrowser(name);
          const page = await (await launched).newPage();
          pages.set(session, page);
          await page.setViewport(SIZE);
          await page.goto(url);
        },
        async close() {
          await (await launched)?.close();
          launched = undefined;
          pages.clear();
        },
      };
    },
  });
