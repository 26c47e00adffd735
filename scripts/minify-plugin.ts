/**
 * Minifies scripts once more: Terser takes another half a kilobyte, zipped, from what the builder's own minifier leaves of
 * the reader. And makes them plain ASCII: one letter beyond Latin-1 doubles what a browser needs to hold the whole
 * script, and Chromium refuses U+FFFF as a raw character.
 */
import type { CompressOptions } from 'terser';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { privateNamesOf } from './private-names.ts';

/**
 * @param code a script that loads nothing, or a module. @param names of members to be made short: of a script, in which all
 * who use them are. @throws where it cannot be read.
 */
export async function smaller(
  code: string,
  names: readonly string[] = [],
  more: CompressOptions = {},
): Promise<string> {
  // Without commas between statements a compressor finds more that it has seen before.
  const compress = { passes: 4, sequences: false, ...more };
  const mangle = names.length > 0 && { properties: { regex: new RegExp(`^(?:${names.join('|')})$`) } };
  const out = await minify(code, {
    ecma: 2020,
    compress,
    mangle: mangle || true,
    format: { ascii_only: true },
  });
  if (out.code === undefined) throw new Error('the script came back empty');
  return out.code;
}

/** What enters pages, each script whole: all others share code. */
const IN_PAGES = ['gatekeeper.js', 'reader.js', 'popover.js'];
/** The one on every page, in which each byte counts: members that its own parts call each other by; no function is a class. */
const GATEKEEPER = 'gatekeeper.js';
const OF_GATEKEEPER = ['leaveAlone', 'look'];
const FOR_GATEKEEPER: CompressOptions = { unsafe_arrows: true, booleans_as_integers: true };

/**
 * Nearly all of this script runs at once. So told, Chromium compiles it in one go, instead of looking over each function
 * first and parsing it again when it is called; others take this for a comment.
 */
const AT_ONCE = '//# allFunctionsCalledOnLoad\n';
const WANTED = 'reader.js';

/** @param root where the sources are. */
export const minifyAgain = (root: string): Plugin => ({
  name: 'immunolens-minify',
  apply: 'build',
  async generateBundle(_, bundle) {
    const names = privateNamesOf(root);
    const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
    await Promise.all(
      chunks.map(async (chunk) => {
        const { fileName } = chunk;
        const isGatekeeper = fileName === GATEKEEPER;
        const code = await smaller(
          chunk.code,
          IN_PAGES.includes(fileName) ? [...names, ...(isGatekeeper ? OF_GATEKEEPER : [])] : [],
          isGatekeeper ? FOR_GATEKEEPER : {},
        );
        chunk.code = fileName === WANTED ? AT_ONCE + code : code;
      }),
    );
  },
});
