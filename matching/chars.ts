/**
 * What each UTF-16 code unit means to the matcher: a letter, a digit, one of the joints that may stand
 * inside a term, something to ignore, or a break. Latin letters fold to lower case without diacritics.
 */
export const BREAK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const GREEK = 3;
export const SPACE = 4;
export const HYPHEN = 5;
export const SLASH = 6;
export const APOSTROPHE = 7;
export const IGNORED = 8;

/** Of ASCII: makes capitals small, and leaves small letters and digits as they are. */
export const SMALL_BIT = 0x20;

/** Latin, its extensions and Greek: everything that needs a table. */
const TABLE_SIZE = 0x400;
/** Class and fold of a character in one number, so that one look tells both; 0 for characters not met yet. */
export const KIND_SHIFT = 16;
export const FOLD_BITS = 0xffff;
const known = new Int32Array(TABLE_SIZE);

/** Greek letters that names of molecules use; each is a word of its own, equal to its name. */
const GREEK_NAMES: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
};
export const greekName = (folded: number): string => GREEK_NAMES[String.fromCharCode(folded)] ?? '';

/** Those that no property of the character tells. The registered sign, as the trade mark sign below, is read over. */
const SPECIAL: Readonly<Record<string, number>> = {
  '-': HYPHEN,
  '/': SLASH,
  "'": APOSTROPHE,
  '\u00ad': IGNORED,
  '\u00ae': IGNORED,
};

/**
 * Whether a character beyond ASCII has a property. Expressions of such take much memory, and as literals a millisecond
 * of every start, for a browser looks into them when it reads the script; most pages never need one.
 */
const has = (property: string, char: string): boolean =>
  char > '\x7f' && new RegExp(`\\p{${property}}`, 'u').test(char);

function classOfChar(char: string, base: string): number {
  const special = SPECIAL[char];
  if (special !== undefined) return special;
  if (base in GREEK_NAMES) return GREEK;
  if (/[0-9]/.test(char)) return DIGIT;
  if (/[a-z]/i.test(char) || has('L', char)) return LETTER;
  if (has('M', char)) return IGNORED;
  return /\s/.test(char) ? SPACE : BREAK;
}

/** Fills the table for a character that is met for the first time: a page has a few dozen of the thousand. */
function learn(code: number): number {
  // The micro sign is what keyboards give for the Greek letter.
  const char = String.fromCharCode(code === 0xb5 ? 0x3bc : code);
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  return (known[code] = (classOfChar(char, base) << KIND_SHIFT) | base.charCodeAt(0));
}

function rareClass(code: number): number {
  if (code >= 0x2000 && code <= 0x206f) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
      return SPACE;
    if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return IGNORED;
    if (code <= 0x2015) return HYPHEN;
    return code === 0x2018 || code === 0x2019 ? APOSTROPHE : BREAK;
  }
  if (code < 0x2000) return LETTER;
  if (code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0xff0d) return HYPHEN;
  if (code === 0x3000) return SPACE;
  if (code === 0x2044) return SLASH;
  // The trade mark sign, and a raised plus: "CD8⁺ T cell".
  if (code === 0x2122 || code === 0x207a) return IGNORED;
  // Byte-order mark and variation selectors.
  return code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f) ? IGNORED : BREAK;
}

const learnt = (code: number): number =>
  code < TABLE_SIZE ? learn(code) : (rareClass(code) << KIND_SHIFT) | code;

/** Called for every character: kept so short that engines put it in place of the call. */
export function kindAndFold(code: number): number {
  const value = code < TABLE_SIZE ? (known[code] as number) : 0;
  return value === 0 ? learnt(code) : value;
}
export const classOf = (code: number): number => kindAndFold(code) >> KIND_SHIFT;
export const foldOf = (code: number): number => kindAndFold(code) & FOLD_BITS;

/** Letters of any alphabet, and digits: what does not stand beside a whole word. */
export function isInWord(code: number): boolean {
  const kind = classOf(code);
  return kind >= LETTER && kind <= GREEK;
}
/** The hyphen, and the two that look like it. */
export const isDash = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

function changes(code: number, by: 'toLowerCase' | 'toUpperCase'): boolean {
  const char = String.fromCharCode(code);
  return char[by]() !== char;
}
export const isCapital = (code: number): boolean =>
  code < 0x80 ? code >= 0x41 && code <= 0x5a : classOf(code) === LETTER && changes(code, 'toLowerCase');
export const isSmall = (code: number): boolean =>
  code < 0x80 ? code >= 0x61 && code <= 0x7a : classOf(code) === LETTER && changes(code, 'toUpperCase');
