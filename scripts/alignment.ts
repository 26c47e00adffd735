/** Carries places from one text to another that holds the same letters, but other white space and a few other words. */

/** After a difference the texts run together again where so many letters are the same. */
const SAME = 24;
/** Longest difference that is looked across, in letters. */
const LONGEST = 2000;

interface Letters {
  readonly text: string;
  /** Offset of each letter in the text with its white space. */
  readonly at: readonly number[];
}

function lettersOf(text: string): Letters {
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) if (/\S/.test(text.charAt(i))) at.push(i);
  return { text: text.replaceAll(/\s/g, ''), at };
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @returns where a span of the first text stands in the second, or null where it has no place there. */
export function aligned(from: string, to: string): (span: Span) => Span | null {
  const a = lettersOf(from);
  const b = lettersOf(to);
  const places = new Map<number, number>();
  for (let i = 0, j = 0; i < a.text.length && j < b.text.length;) {
    if (a.text[i] !== b.text[j]) {
      const skip = skipped(a.text, i, b.text, j);
      if (!skip) break;
      i += skip.inA;
      j += skip.inB;
    }
    places.set(a.at[i++] as number, b.at[j++] as number);
  }
  return ({ start, end }) => {
    const first = places.get(start);
    const last = places.get(end - 1);
    return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
  };
}

/** The least that has to be left out of both. */
function skipped(a: string, i: number, b: string, j: number): { inA: number; inB: number } | null {
  for (let longer = 1; longer <= LONGEST; longer++) {
    for (let shorter = 0; shorter <= Math.min(longer, 80); shorter++) {
      for (const [inA, inB] of [
        [longer, shorter],
        [shorter, longer],
      ] as const) {
        const probe = a.slice(i + inA, i + inA + SAME);
        if (probe.length === SAME && b.startsWith(probe, j + inB)) return { inA, inB };
      }
    }
  }
  return null;
}
