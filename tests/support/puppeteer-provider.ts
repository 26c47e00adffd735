/** Lets Vitest run its browser tests in real Chromium and Firefox through the driver that the other tests use. */
import { defineBrowserProvider } from '@vitest/browser';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from './launch.ts';

export const puppeteer = () =>
  defineBrowserProvider({
    name: 'puppeteer',
    supportedBrowser: ['chromium', 'firefox'],
    options: {},
    providerFactory(project) {
      const name = project.config.browser.name === 'firefox' ? 'firefox' : 'chromium';
      let launched: Promise<Browser> | undefined;
      return {
        name: 'puppeteer',
        supportsParallelism: false,
        getCommandsContext: () => ({}),
        async openPage(_session, url) {
          launched ??= launchBrowser(name);
          const page = await (await launched).newPage();
          await page.setViewport({ width: 1000, height: 800 });
          await page.goto(url);
        },
        async close() {
          await (await launched)?.close();
          launched = undefined;
        },
      };
    },
  });
