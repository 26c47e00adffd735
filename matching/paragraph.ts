/** The paragraph around a match: cues and shouting count as far as it reaches. */
import { classOf, isCapital, LETTER } from './chars.ts';
import type { CueFinder } from './cues.ts';
import type { Cues } from './lexicon.ts';

/** Most letters are capitals, so capitals say nothing. */
export function isShouted(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) !== LETTER) continue;
    letters++;
    if (isCapital(code)) capitals++;
  }
  return letters > 12 && capitals / letters > 0.8;
}

/** Where a paragraph of a block ends: plain text and `<br><br>` put many into one. */
const PARAGRAPH_END = /\n\s*\n/g;

/** What is around a match, as far as its paragraph reaches. */
export class Paragraph {
  private near: ReadonlySet<string> | null = null;
  private shouted: boolean | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    private readonly text: string,
  ) {}

  holds(at: number): boolean {
    return at >= this.start && at < this.end;
  }

  get isShouted(): boolean {
    return (this.shouted ??= isShouted(this.text));
  }

  /** Those cues of the lists that stand in it; asked once, for all of its matches. */
  cues(finder: CueFinder, lists: () => readonly Cues[]): ReadonlySet<string> {
    return (this.near ??= finder.find(this.text, lists()));
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
