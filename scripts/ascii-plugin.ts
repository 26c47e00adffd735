/** Keeps scripts plain ASCII: one letter beyond Latin-1 doubles what a browser needs to hold the whole script. */
import type { Plugin } from 'vite';

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Valid for strings, templates, regular expressions and names alike. A backslash before the character is part of it. */
export const toAscii = (code: string): string =>
  code.replace(
    /(?<!\\)((?:\\\\)*)\\?([^\0-\x7f])/g,
    (_, before: string, char: string) => before + escaped(char),
  );

export const ascii = (): Plugin => ({
  name: 'immunolens-ascii',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = toAscii(chunk.code);
  },
});
