/** What the gatekeeper needs to test a text; how its pattern is made stands in `sentinels.ts`. */

/** Stands for what lies between two words that may touch: "PD-1", "PD1". */
export const JOINT = '~';
/** The same for two that may not: "CAR-T" is no cart. */
export const GAP = '^';
/** In the shipped text each of these is one byte; what holds others comes first. */
const SHORT: Readonly<Record<string, string>> = {
  '@': '\\W+cels?\\b',
  '>': 's?\\b',
  '{': '(?:',
  '}': ')|',
  '<': 'therapy',
  [JOINT]: '\\W*',
  [GAP]: '\\W+',
};

/** Capitals are no part of a pattern: they are small letters with a bar before them. */
export const packPattern = (pattern: string): string =>
  Object.entries(SHORT)
    .reduce((text, [short, long]) => text.replaceAll(long.replace(SHORT[GAP] as string, GAP), short), pattern)
    .replace(/\|([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** @returns a pattern in small letters; texts are lowered before the test. */
export const sentinelRegExp = (packed: string): RegExp =>
  new RegExp(
    packed
      .replace(/[A-Z]/g, '|$&')
      .toLowerCase()
      .replace(/\W/g, (short) => SHORT[short] ?? short),
  );
