/** Starts the real browsers that the set-up step found, quiet and without a display. */
import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Of the Firefox build: see `browser_specific_settings` in wxt.config.ts. */
export const GECKO_ID = 'immunolens@immunolens.example';
export const GECKO_UUID = '5d1f7c3e-0000-4000-8000-000000000001';

function programOf(name: BrowserName): string {
  const variable = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
  return process.env[variable] ?? (name === 'chromium' ? '/usr/bin/chromium' : '/usr/bin/firefox-esr');
}

export interface LaunchOptions {
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Folder of a profile that is to be kept; without it each start is a fresh one. */
  readonly profile?: string;
  /** Firefox only. */
  readonly prefs?: Readonly<Record<string, unknown>>;
}

export function launchBrowser(
  name: BrowserName,
  { headless = true, args = [], prefs = {}, profile }: LaunchOptions = {},
): Promise<Browser> {
  const common = {
    executablePath: programOf(name),
    headless,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
  };
  if (name === 'chromium') {
    const quiet = [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ];
    return launch({ ...common, pipe: true, enableExtensions: true, args: [...quiet, ...args] });
  }
  return launch({
    ...common,
    browser: 'firefox',
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      ...prefs,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
    },
  });
}
