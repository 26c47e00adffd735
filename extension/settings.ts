/** What the reader of pages has chosen. Everyone may read and watch; only the background writes. */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

const KEY = 'settings';

const SettingsSchema = v.object({
  everywhere: v.fallback(v.boolean(), true),
  /** Sites that are switched off, as `siteOf` names them. */
  sitesOff: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      // One broken name must not switch the other sites on again.
      v.transform((sites) => sites.filter((site) => typeof site === 'string')),
    ),
    [],
  ),
});

export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;
export const DEFAULTS: Settings = { everywhere: true, sitesOff: [] };

/** Reads whatever is stored; a broken field falls back alone, and what is stored stays as it is. */
export function parseSettings(stored: unknown): Settings {
  if (stored === undefined) return DEFAULTS;
  const result = v.safeParse(SettingsSchema, stored);
  if (result.success) return result.output;
  console.warn(
    'Immunolens: the stored settings are broken; switch any setting in the popup to store them anew.',
  );
  return DEFAULTS;
}

export const isOn = (settings: Settings, site: string | null): boolean =>
  settings.everywhere && (site === null || !settings.sitesOff.includes(site));

export const withSite = (settings: Settings, site: string, on: boolean): Settings => ({
  ...settings,
  sitesOff: on
    ? settings.sitesOff.filter((s) => s !== site)
    : [...new Set([...settings.sitesOff, site])].sort(),
});

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Calls back with the settings after each change. @returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

let known: Promise<Settings> | undefined;

/**
 * As `readSettings`, but reads once for as long as this script lives and nothing changes: while a page loads, the store takes
 * five to fifty milliseconds to answer. @returns a promise that rejects where they cannot be read; the next call tries again.
 */
export function knownSettings(): Promise<Settings> {
  if (known) return known;
  const read = readSettings();
  const forget = (): void => {
    if (known === read) known = undefined;
    stop();
  };
  const stop = watchSettings(forget);
  read.catch(forget);
  return (known = read);
}

export interface SettingsChange {
  readonly before: Settings;
  readonly after: Settings;
}

let writing: Promise<unknown> = Promise.resolve();

/** Background only. Writes run one after the other, so none is lost. Rejects where the browser cannot store. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<SettingsChange> {
  const write = writing.then(async () => {
    const before = await readSettings();
    const after = change(before);
    await browser.storage.local.set({ [KEY]: after });
    // Its own listener hears of it a little later.
    known = undefined;
    return { before, after };
  });
  writing = write.catch(() => undefined);
  return write;
}
