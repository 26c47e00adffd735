/** What is said of each form, in the bits of one number. */

/** Weight of entries that only pages about the subject name. */
export const CORE_WEIGHT = 2;

export const GATE_FREE = 0;
export const GATE_PAGE = 1;
export const GATE_LOCAL = 2;
/** Known to every reader: never marked, but found when a reader asks. */
export const GATE_ASK = 3;
const GATE_BITS = 3;
/** Some words of the form must keep their capitals. */
export const STRICT_CASE = 1 << 2;
/** The form has punctuation inside, which must be the same. */
export const EXACT_GAPS = 1 << 3;
const JOINT_SHIFT = 4;
const JOINT_BITS = 0b111111;
/** Words such as "drugs" or "therapy" behind the form belong to it. */
export const TAKES_TAIL = 1 << 10;
/** Hardly a word of everyday speech: needs no cue on a page that is steeped in the subject. */
export const TECHNICAL = 1 << 11;
/** "anti-" before the form belongs to it, and so do words behind it then: "anti-CD38 antibody". */
export const TAKES_ANTI = 1 << 12;
/** Only pages about cancer have it: "tumor", kinds of cancer, not their short forms. */
export const NAMES_CANCER = 1 << 13;
/** Capitals or punctuation are not simply those of its words: `spellingOf` has it as written. */
export const SPELLED = 1 << 14;
/** Words around it decide. */
export const HAS_CUES = 1 << 15;
/** Instead of flags: no form ends at this node. */
export const NO_FORM = 0xffff;

export const gateOf = (flags: number): number => flags & GATE_BITS;
/** Which joints may stand between the words: bit n for joint n of `words.ts`. */
export const jointsOf = (flags: number): number => (flags >> JOINT_SHIFT) & JOINT_BITS;
export const flagsOf = (gate: number, strict: boolean, exactGaps: boolean, joints: number): number =>
  gate | (strict ? STRICT_CASE : 0) | (exactGaps ? EXACT_GAPS : 0) | (joints << JOINT_SHIFT);

/**
 * Flags as they mostly are; shipped is what differs. In a form of several words there are spaces or hyphens; capitals
 * are to be kept where its first or last word has some by nature (@param capital 1 or 0).
 */
export const LIKELY_JOINTS = 0b110 << JOINT_SHIFT;
export const likelyFlags = (isLonger: boolean, capital: number): number =>
  (isLonger ? LIKELY_JOINTS : 0) | (capital ? STRICT_CASE : 0);
