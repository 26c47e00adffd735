/** The word list at work: made once in the background, for all pages. Pure. */
import { PageEvidence } from './evidence.ts';
import { Judge } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { Matcher } from './matcher.ts';
import { Surroundings } from './paragraph.ts';

export class Engine {
  /** What it takes in of cues, it takes in for all pages. */
  private readonly surroundings: Surroundings;

  constructor(
    readonly lexicon: Lexicon,
    readonly matcher = new Matcher(lexicon),
  ) {
    this.surroundings = new Surroundings(lexicon);
  }

  /** What one page says as a whole, and who judges its matches by it. */
  forPage(isEnglish: boolean): { readonly evidence: PageEvidence; readonly judge: Judge } {
    const evidence = new PageEvidence(this.lexicon, this.matcher, isEnglish, this.surroundings);
    return { evidence, judge: new Judge(this.lexicon, evidence) };
  }
}
