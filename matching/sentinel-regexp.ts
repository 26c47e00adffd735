/** What the gatekeeper needs to test a text; how the packed source is made stands in `sentinels.ts`. */

/** Stands for what may lie between two words: one byte in the shipped text. */
export const JOINT = '~';
const SPELLED_JOINT = '\\W{0,3}';

/** @returns a pattern in small letters; texts are lowered before the test. */
export const sentinelRegExp = (packed: string): RegExp => new RegExp(packed.replaceAll(JOINT, SPELLED_JOINT));
