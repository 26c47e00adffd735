/**
 * Minifies scripts once more: Terser takes another half a kilobyte, zipped, from what the builder's own minifier leaves of
 * the reader. And makes them plain ASCII: one letter beyond Latin-1 doubles what a browser needs to hold the whole
 * script, and Chromium refuses U+FFFF as a raw character.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** @param code a script that loads nothing, or a module. @throws where it cannot be read. */
export async function smaller(code: string): Promise<string> {
  // Without commas between statements a compressor finds more that it has seen before.
  const compress = { passes: 2, sequences: false };
  const out = await minify(code, { ecma: 2020, compress, format: { ascii_only: true } });
  if (out.code === undefined) throw new Error('the script came back empty');
  return out.code;
}

/**
 * Nearly all of the reader runs at once. So told, Chromium compiles it in one go, instead of looking over each function
 * first and parsing it again when it is called; others take this for a comment.
 */
const AT_ONCE = '//# allFunctionsCalledOnLoad\n';
const isWanted = (file: string): boolean => file === 'engine.js' || file === 'reader.js';

export const minifyAgain = (): Plugin => ({
  name: 'immunolens-minify',
  apply: 'build',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
    await Promise.all(
      chunks.map(async (chunk) => {
        const code = await smaller(chunk.code);
        chunk.code = isWanted(chunk.fileName) ? AT_ONCE + code : code;
      }),
    );
  },
});
