/**
 * Names of members that only their own class uses, so that a minifier may make them short: 350 bytes, zipped, of what
 * enters a page. A name that anything else of ours has too is none of them; those that browsers know the minifier spares.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['matching', 'page', 'popover', 'extension', 'components', 'glossary', 'entrypoints'];

const COMMENT = /\/\*[^]*?\*\/|\/\/.*$/gm;
const PRIVATE = /\bprivate (?:readonly |static |get |set |async |\*)*(\w+)/g;
const OTHERS = [
  // Of something else than `this`.
  /(?<!\bthis)\??\.(\w+)/g,
  // Members, parameters and keys with a line of their own, and those within one.
  /^\s+(?:readonly |get |set |static |async |\*)*([a-zA-Z]\w*)[?!]?\s*[:(=<]/gm,
  /[{,(;]\s*(?:readonly )?(\w+)\??:/g,
];

const namesBy = (pattern: RegExp, source: string): string[] =>
  [...source.matchAll(pattern)].flatMap(([, name]) => name ?? []);

/** @param sources in TypeScript. Where it is not sure, a name is left out. */
export function privateNames(sources: readonly string[]): string[] {
  const code = sources.map((source) => source.replaceAll(COMMENT, '')).join('\n');
  const others = new Set(OTHERS.flatMap((pattern) => namesBy(pattern, code)));
  return [...new Set(namesBy(PRIVATE, code))].filter((name) => !others.has(name));
}

export function privateNamesOf(root: string): string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(root, folder, name)),
  );
  return privateNames(files.map((file) => readFileSync(file, 'utf8')));
}
