/** What the built extension may hold: its manifest, its size, and no way out to the network. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const OUTPUT = path.resolve(import.meta.dirname, '../.output');
const IN_PAGES = ['gatekeeper.js', 'reader.js', 'popover.js'] as const;
const BUILDS = ['chrome-mv3', 'firefox-mv3', 'safari-mv3'] as const;
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

const filesOf = (build: string): string[] =>
  readdirSync(path.join(OUTPUT, build), { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(OUTPUT, build, name)).isFile(),
  );
const read = (build: string, name: string): string => readFileSync(path.join(OUTPUT, build, name), 'utf8');
const bytes = (build: string, name: string): number => statSync(path.join(OUTPUT, build, name)).size;
const zipped = (build: string, name: string): number =>
  gzipSync(readFileSync(path.join(OUTPUT, build, name)), { level: 9 }).length;

describe.each(BUILDS)('the package %s', (build) => {
  it('has been built', () => expect(existsSync(path.join(OUTPUT, build)), `run: npm run build`).toBe(true));

  it('asks for no more than it needs', () => {
    const manifest = JSON.parse(read(build, 'manifest.json')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ manifest_version: 3, host_permissions: PAGES });
    expect(new Set(manifest['permissions'] as string[])).toEqual(
      new Set(['storage', 'scripting', 'activeTab', 'contextMenus']),
    );
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('optional_permissions');
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(manifest['content_scripts']).toEqual([
      expect.objectContaining({ js: ['gatekeeper.js'], matches: PAGES }),
    ]);
    // Not even a script that does nothing: see docs/adr/0006-speed.md.
    expect(JSON.stringify(manifest['content_scripts'])).not.toContain('all_frames');
  });

  it('has styles that begin at the root where the engine lets them be inherited', () => {
    const css = read(build, 'assets/highlight.css');
    expect(css).toContain('::highlight(');
    expect(/(?<!:root)::highlight\(/.test(css)).toBe(build !== 'chrome-mv3');
  });

  it('has no network code', () => {
    const out =
      /(?<![.\w])fetch\s*\((?![\w$,\s]*\)\s*\{)|(?:window|self|globalThis)\.fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|\bnew Worker\b|https?:\/\/[^"'`\s]+\.(?:js|css|woff2?)["'`]/;
    for (const name of filesOf(build).filter((f) => /\.(js|html|css)$/.test(f))) {
      expect(out.exec(read(build, name))?.[0], name).toBeUndefined();
    }
  });

  it('has scripts of plain ASCII: readable by every engine, and held with one byte for a character', () => {
    for (const name of filesOf(build).filter((f) => f.endsWith('.js'))) {
      expect(/[^\0-\x7f]/.exec(read(build, name))?.[0], name).toBeUndefined();
    }
  });

  it('lets Chromium compile the reader in one go', () => {
    expect(read(build, 'reader.js').startsWith('//# allFunctionsCalledOnLoad\n')).toBe(true);
  });

  it('has the polyfill in its own pages only', () => {
    for (const name of IN_PAGES) expect(read(build, name).includes('message port closed'), name).toBe(false);
    expect(read(build, 'background.js').includes('message port closed')).toBe(true);
  });

  it('does not tell pages who it is', () => {
    for (const name of IN_PAGES) {
      expect(/content-script-started|postMessage\(\{/.exec(read(build, name))?.[0], name).toBeUndefined();
    }
  });
});

/** Budgets in bytes; what enters every page is counted as it is, the rest as it travels. */
describe('byte budgets', () => {
  const build = 'chrome-mv3';
  it.each([
    ['gatekeeper.js', 4_000, () => bytes(build, 'gatekeeper.js')],
    ['reader.js, zipped', 10_000, () => zipped(build, 'reader.js')],
    ['popover.js, zipped', 20_000, () => zipped(build, 'popover.js')],
    ['the popup without the cards, zipped', 130_000, () => popupBytes(build)],
    ['the whole package', 4_000_000, () => filesOf(build).reduce((sum, name) => sum + bytes(build, name), 0)],
  ])('%s is at most %i bytes', (_, most, size) => {
    expect(size()).toBeLessThanOrEqual(most);
  });
});

function popupBytes(build: string): number {
  const entry = /src="\/(chunks\/popup[^"]+)"/.exec(read(build, 'popup.html'))?.[1];
  if (!entry) throw new Error('popup.html names no script');
  return zipped(build, entry);
}
