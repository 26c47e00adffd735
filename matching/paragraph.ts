/** The paragraph around a match: cues and shouting count as far as it reaches. */
import { classOf, isCapital, LETTER } from './chars.ts';

/** Shares of letters: from so many capitals on they say nothing; and letters without which there is too little to tell. */
const CAPITALS = 0.8;
const LEAST = 12;

/** Most letters are capitals, so capitals say nothing. */
export function isShouted(text: string): boolean {
  // Most texts are not, which a fifth of them tells.
  const most = (1 - CAPITALS) * text.length;
  let letters = 0;
  let small = 0;
  for (let i = 0; i < text.length && small < most; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) !== LETTER) continue;
    letters++;
    if (!isCapital(code)) small++;
  }
  return small < most && letters > LEAST && (letters - small) / letters > CAPITALS;
}

/** Where a paragraph of a block ends: plain text and `<br><br>` put many into one. */
const PARAGRAPH_END = /\n\s*\n/g;

/** What is around a match, as far as its paragraph reaches. */
export class Paragraph {
  /** Cues have been looked for in it. */
  isRead = false;
  private shouted: boolean | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {}

  holds(at: number): boolean {
    return at >= this.start && at < this.end;
  }

  get isShouted(): boolean {
    return (this.shouted ??= isShouted(this.text));
  }
}

/** @param before the paragraph looked at last: a text is mostly read in order. */
export function paragraphAt(text: string, at: number, before: Paragraph | null): Paragraph {
  for (let start = before && at >= before.end ? before.end : 0; ;) {
    PARAGRAPH_END.lastIndex = start;
    const end = PARAGRAPH_END.exec(text) ? PARAGRAPH_END.lastIndex : text.length;
    if (at < end || end === text.length) return new Paragraph(start, end, text.slice(start, end));
    start = end;
  }
}
