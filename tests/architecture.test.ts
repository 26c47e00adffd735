/** Guards the shape of the tree: which folder may import which, file sizes, no file without a reader. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDERS = [
  'glossary',
  'matching',
  'page',
  'popover',
  'components',
  'extension',
  'entrypoints',
  'scripts',
] as const;
type Folder = (typeof FOLDERS)[number];

/** To the right of the arrow stands what a folder may import, besides itself and packages. */
const ALLOWED: Readonly<Record<Folder, readonly Folder[]>> = {
  matching: [],
  glossary: ['matching'],
  page: ['matching'],
  components: ['glossary'],
  popover: ['components', 'page', 'matching', 'glossary'],
  extension: ['glossary', 'matching'],
  entrypoints: ['popover', 'components', 'page', 'extension', 'glossary', 'matching'],
  // The command line may use what is pure, and the rules of reading.
  scripts: ['glossary', 'matching', 'page'],
};
/** Of the glossary, everything that goes into a bundle imports types only; the rest is for build time. */
const GLOSSARY_AT_RUN_TIME = ['glossary/search.ts'];
const MOST_LINES = 300;

interface Source {
  readonly file: string;
  readonly folder: Folder;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

function read(folder: Folder): Source[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => {
      const file = path.posix.join(folder, name.replaceAll(path.sep, '/'));
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const found = text.matchAll(
        /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm,
      );
      const imports = [...found].map((m) => ({ from: m[2] ?? m[3] ?? '', typeOnly: m[1] !== undefined }));
      return { file, folder, text, imports };
    });
}

const sources = FOLDERS.flatMap(read);
const resolve = (from: string, to: string): string =>
  path.posix.join(path.posix.dirname(from), to.replace(/\?.*$/, ''));
const local = sources.flatMap(({ file, folder, imports }) =>
  imports
    .filter(({ from }) => from.startsWith('.'))
    .map((i) => ({ ...i, file, folder, target: resolve(file, i.from) })),
);

describe('architecture', () => {
  it('found the tree', () => expect(sources.length).toBeGreaterThan(60));

  it('imports run one way', () => {
    const wrong = local.filter(({ folder, target }) => {
      const to = target.split('/')[0] as Folder;
      // What starts a browser for the tests starts it for `npm start` too.
      if (folder === 'scripts' && target.startsWith('tests/support/')) return false;
      return to !== folder && !ALLOWED[folder].includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('brings only types and search from the glossary into the browser', () => {
    const inBrowser = new Set(['page', 'popover', 'components', 'extension', 'entrypoints']);
    const wrong = local.filter(
      ({ folder, target, typeOnly }) =>
        inBrowser.has(folder) &&
        target.startsWith('glossary/') &&
        !typeOnly &&
        !GLOSSARY_AT_RUN_TIME.includes(target),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('keeps the engine out of pages: what runs there, or speaks to the browser, knows its types only', () => {
    const wrong = local.filter(
      ({ folder, target, typeOnly }) =>
        (folder === 'page' || folder === 'popover' || folder === 'extension') &&
        target.startsWith('matching/') &&
        !typeOnly,
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('names every import with its ending, so that each file is found where it says', () => {
    const wrong = local.filter(({ from }) => !/\.(tsx?|css|svg)(\?inline)?$/.test(from));
    expect(wrong.map(({ file, from }) => `${file}: ${from}`)).toEqual([]);
  });

  it('keeps WXT in the composition roots and the browser adapter, and the browser out of everything else', () => {
    const wrong = sources.filter(
      ({ folder, imports }) =>
        folder !== 'entrypoints' &&
        folder !== 'extension' &&
        imports.some(({ from }) => /^wxt\b|^webextension-polyfill/.test(from)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('keeps the pure folders free of the page and the browser', () => {
    const impure = /\b(document|window|browser|chrome)\.\w|\bCSS\.highlights|\bnew (Range|Highlight)\b/;
    const wrong = sources.filter(
      ({ folder, text }) => (folder === 'matching' || folder === 'glossary') && impure.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('has default exports only in the composition roots', () => {
    const wrong = sources.filter(
      ({ folder, text }) => folder !== 'entrypoints' && /^export default/m.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('has small files and smaller composition roots', () => {
    const lines = ({ text }: Source): number => text.trimEnd().split('\n').length;
    expect(sources.filter((s) => lines(s) > MOST_LINES).map(({ file }) => file)).toEqual([]);
    const roots = sources.filter(({ folder }) => folder === 'entrypoints');
    expect(roots.filter((s) => lines(s) > 80).map(({ file }) => file)).toEqual([]);
  });

  it('has no orphans: every file is imported, or starts something', () => {
    const starts = /^(entrypoints|scripts)\/|^glossary\/vite-plugin\.ts$/;
    const imported = new Set(local.map(({ target }) => target));
    const configs =
      readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8') +
      readFileSync(path.join(ROOT, 'vitest.config.ts'), 'utf8');
    const orphans = sources.filter(
      ({ file }) => !starts.test(file) && !imported.has(file) && !configs.includes(file),
    );
    expect(orphans.map(({ file }) => file)).toEqual([]);
  });
});
