import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../../extension/settings.ts';
import {
  changeSettings,
  DEFAULTS,
  isOn,
  knownSettings,
  parseSettings,
  readSettings,
  watchSettings,
  withSite,
} from '../../../extension/settings.ts';

const { local, session } = fakeBrowser.storage;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));
const stored = async (): Promise<unknown> => (await local.get('settings'))['settings'];
const without =
  (site: string) =>
  (settings: Settings): Settings =>
    withSite(settings, site, false);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('known settings', () => {
  const ask = () => vi.spyOn(local, 'get');
  // What an earlier test has asked for is known to this script still.
  beforeEach(() => changeSettings(() => DEFAULTS));

  it('are read once', async () => {
    await local.set({ settings: { sitesOff: ['a.org'] } });
    const get = ask();
    const asked = [knownSettings(), knownSettings()];
    expect(await Promise.all(asked)).toEqual(asked.map(() => ({ everywhere: true, sitesOff: ['a.org'] })));
    expect(await knownSettings()).toEqual(await asked[0]);
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('are read anew after a change, by whom it may be', async () => {
    expect(await knownSettings()).toEqual(DEFAULTS);
    await local.set({ settings: { everywhere: false } });
    expect((await knownSettings()).everywhere).toBe(false);
    await changeSettings(without('a.org'));
    expect((await knownSettings()).sitesOff).toEqual(['a.org']);
    const get = ask();
    await session.set({ settings: {} });
    await local.set({ other: 1 });
    await knownSettings();
    expect(get).not.toHaveBeenCalled();
  });

  it('are known as soon as they are written, whenever the browser tells of it', async () => {
    await knownSettings();
    vi.spyOn(fakeBrowser.storage.onChanged, 'trigger').mockResolvedValue([]);
    await changeSettings(without('b.org'));
    expect((await knownSettings()).sitesOff).toEqual(['b.org']);
  });

  it('are asked for again where they could not be read', async () => {
    const get = ask();
    get.mockRejectedValueOnce(new Error('no store'));
    await expect(knownSettings()).rejects.toThrow('no store');
    expect(await knownSettings()).toEqual(DEFAULTS);
  });
});

describe('stored settings', () => {
  it.each<[string, unknown, Settings]>([
    ['nothing stored yet', undefined, DEFAULTS],
    ['an empty object', {}, DEFAULTS],
    ['all in order', { everywhere: false, sitesOff: ['a.org'] }, { everywhere: false, sitesOff: ['a.org'] }],
    ['a broken switch', { everywhere: 'no', sitesOff: ['a.org'] }, { everywhere: true, sitesOff: ['a.org'] }],
    ['a broken list', { everywhere: false, sitesOff: 'a.org' }, { everywhere: false, sitesOff: [] }],
    ['a missing list', { everywhere: false }, { everywhere: false, sitesOff: [] }],
    [
      'a broken site among good ones',
      { everywhere: true, sitesOff: ['a.org', 7, null, 'b.org'] },
      { everywhere: true, sitesOff: ['a.org', 'b.org'] },
    ],
    ['no object at all', 'on', DEFAULTS],
    ['null', null, DEFAULTS],
  ])('%s', (_, given, expected) => {
    expect(parseSettings(given)).toEqual(expected);
  });

  it('say how to mend them only where nothing in them can be read', () => {
    parseSettings({ everywhere: 'no' });
    expect(console.warn).not.toHaveBeenCalled();
    parseSettings('on');
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('switch any setting in the popup'));
  });

  it('are not touched by reading', async () => {
    const broken = { everywhere: 'no', sitesOff: ['a.org'] };
    await local.set({ settings: broken });
    expect(await readSettings()).toEqual({ everywhere: true, sitesOff: ['a.org'] });
    expect(await stored()).toEqual(broken);
  });

  it('keep what was readable when a switch is turned', async () => {
    await local.set({ settings: { everywhere: 'no', sitesOff: ['a.org'] } });
    await changeSettings(without('b.org'));
    expect(await stored()).toEqual({ everywhere: true, sitesOff: ['a.org', 'b.org'] });
  });
});

describe('sites', () => {
  it.each<[string, Settings, string | null, boolean]>([
    ['on by default', DEFAULTS, 'a.org', true],
    ['off where switched off', { everywhere: true, sitesOff: ['a.org'] }, 'a.org', false],
    ['the others stay on', { everywhere: true, sitesOff: ['a.org'] }, 'b.a.org', true],
    ['off everywhere', { everywhere: false, sitesOff: [] }, 'a.org', false],
    ['pages without a site follow the main switch', { everywhere: true, sitesOff: ['a.org'] }, null, true],
    ['pages without a site, off everywhere', { everywhere: false, sitesOff: [] }, null, false],
  ])('%s', (_, settings, site, expected) => {
    expect(isOn(settings, site)).toBe(expected);
  });

  it('stand in the list once, sorted, and leave it when switched on', () => {
    const off = withSite(withSite(withSite(DEFAULTS, 'b.org', false), 'a.org', false), 'b.org', false);
    expect(off.sitesOff).toEqual(['a.org', 'b.org']);
    expect(withSite(off, 'b.org', true).sitesOff).toEqual(['a.org']);
    expect(withSite(off, 'c.org', true).sitesOff).toEqual(['a.org', 'b.org']);
    expect(DEFAULTS.sitesOff).toEqual([]);
  });
});

describe('writing', () => {
  it('loses nothing of what is switched at the same time', async () => {
    // A slow disk: what is written can be read only a while later.
    const write = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items: Record<string, unknown>) => {
      await pause();
      return write(items);
    });
    const sites = Array.from({ length: 12 }, (_, i) => `${String.fromCharCode(97 + i)}.org`);
    await Promise.all(sites.map((site) => changeSettings(without(site))));
    expect(await readSettings()).toEqual({ everywhere: true, sitesOff: sites });
  });

  it('tells what was before and what is now', async () => {
    await changeSettings(without('a.org'));
    expect(await changeSettings((settings) => ({ ...settings, everywhere: false }))).toEqual({
      before: { everywhere: true, sitesOff: ['a.org'] },
      after: { everywhere: false, sitesOff: ['a.org'] },
    });
  });

  it('goes on after a write that failed', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('the disk is full'));
    const failed = changeSettings(without('a.org'));
    const next = changeSettings(without('b.org'));
    await expect(failed).rejects.toThrow('the disk is full');
    expect((await next).after.sitesOff).toEqual(['b.org']);
  });
});

describe('watching', () => {
  it('tells each change, read as carefully as ever, until told to stop', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await changeSettings(without('a.org'));
    await local.set({ settings: { everywhere: 'no', sitesOff: ['b.org'] } });
    expect(seen).toEqual([
      { everywhere: true, sitesOff: ['a.org'] },
      { everywhere: true, sitesOff: ['b.org'] },
    ]);
    stop();
    await changeSettings(without('c.org'));
    expect(seen).toHaveLength(2);
  });

  it('is silent about everything else that is stored', async () => {
    const onChange = vi.fn();
    watchSettings(onChange);
    await local.set({ other: 1 });
    await session.set({ settings: { everywhere: false } });
    expect(onChange).not.toHaveBeenCalled();
  });
});
