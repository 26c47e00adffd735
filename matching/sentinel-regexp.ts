/** What the gatekeeper needs to test a text; how its pattern is made stands in `sentinels.ts`. */

/** Stands for what may lie between two words. */
export const JOINT = '~';
/** In the shipped text each of these is one byte. */
const SHORT: readonly (readonly [string, string])[] = [
  ['{', '(?:'],
  ['>', 's?\\b'],
  ['<', '\\b'],
  [JOINT, '\\W*'],
];

export const packPattern = (pattern: string): string =>
  SHORT.reduce((text, [short, long]) => text.replaceAll(long, short), pattern);

/** @returns a pattern in small letters; texts are lowered before the test. */
export const sentinelRegExp = (packed: string): RegExp =>
  new RegExp(SHORT.reduce((text, [short, long]) => text.replaceAll(short, long), packed));
