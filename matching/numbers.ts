/**
 * Lists of small numbers as text: one character for the smaller ones, two for the others. The characters are those that
 * need no escape in any kind of string literal, so that a script holds them byte for byte. A compressor then does what
 * is left to do: whoever packs gives the smallest numbers to what is most frequent.
 */

/** Printable characters from ( to ~ without the backslash and the backtick. */
const FIRST = 0x28;
const LAST = 0x7e;
const BACKSLASH = 0x5c;
const BACKTICK = 0x60;
export const DIGITS = LAST - FIRST - 1;
/** Numbers from here on cannot be packed: all digits but one lead a second one then. */
export const TOO_LARGE = 1 + (DIGITS - 1) * DIGITS;

// Marked as pure: scripts that unpack nothing are not to carry, and run, what makes this ready.
const encoder = /* @__PURE__ */ new TextEncoder();
/** Bytes of ASCII text: to read them takes a fraction of what reading a string takes in code that runs for the first time. */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

function valuesOfCodes(): Uint8Array {
  const values = new Uint8Array(LAST + 1);
  let value = 0;
  for (let code = FIRST; code <= LAST; code++)
    if (code !== BACKSLASH && code !== BACKTICK) values[code] = value++;
  return values;
}
/** Character code -> value. Looked up, not called: in code that runs once every call is dear. */
export const digits: Uint8Array = /* @__PURE__ */ valuesOfCodes();

/** The first character says how many digits lead a second one; these are the last ones. */
export function unpackNumbers(packed: string): Uint16Array {
  const bytes = bytesOf(packed);
  const { length } = bytes;
  const out = new Uint16Array(length);
  const single = DIGITS - (digits[bytes[0] as number] as number);
  let count = 0;
  for (let i = 1; i < length; i++) {
    let value = digits[bytes[i] as number] as number;
    if (value >= single)
      value = single + (value - single) * DIGITS + (digits[bytes[++i] as number] as number);
    out[count++] = value;
  }
  return out.slice(0, count);
}

const charOf = (digit: number): string => String.fromCharCode(digits.indexOf(digit, FIRST));

/** How many digits lead a second one. @param least so many at least. */
function leadsFor(values: readonly number[], least: number): number {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  return Math.max(least, Math.ceil((most + 1 - DIGITS) / (DIGITS - 1)));
}

/** Build time only. @returns the number of characters that each of the numbers takes. */
export function packedWidths(values: readonly number[], leads = 0): number[] {
  const single = DIGITS - leadsFor(values, leads);
  return values.map((value) => (value < single ? 1 : 2));
}

/** Build time only. @param leads at least so many digits lead a second one. */
export function packNumbers(values: readonly number[], leads = 0): string {
  const wrong = values.find((value) => !Number.isInteger(value) || value < 0 || value >= TOO_LARGE);
  if (wrong !== undefined) throw new RangeError(`${wrong} is not a whole number from 0 to ${TOO_LARGE - 1}`);
  if (values.length === 0) return '';
  const leading = leadsFor(values, leads);
  const single = DIGITS - leading;
  const packed = values.map((value) => {
    const rest = value - single;
    return rest < 0 ? charOf(value) : charOf(single + Math.floor(rest / DIGITS)) + charOf(rest % DIGITS);
  });
  return charOf(leading) + packed.join('');
}

/** Build time only. @returns a list in base 64, with 16 bits for each number, for `numbersOf`. */
export const bytesAsText = (values: readonly number[]): string =>
  btoa(
    Array.from(new Uint8Array(new Uint16Array(values).buffer), (byte) => String.fromCharCode(byte)).join(''),
  );

/** Not in Node 20. */
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64?.(text) ??
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** Ready at once: browsers do this by themselves, and no code of ours runs for the first time. */
export const numbersOf = (text: string): Uint16Array<ArrayBuffer> => new Uint16Array(fromBase64(text).buffer);
