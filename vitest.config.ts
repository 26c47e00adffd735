import './tests/support/node20.ts';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { glossary } from './glossary/vite-plugin.ts';
import { puppeteer } from './tests/support/puppeteer-provider.ts';

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const root = import.meta.dirname;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest(), glossary(root)],
        oxc,
        test: {
          name: 'unit',
          include: ['tests/{unit,glossary}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [glossary(root)],
        oxc,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            provider: puppeteer(),
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }, { browser: 'firefox' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
