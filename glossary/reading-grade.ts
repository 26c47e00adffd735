/** Flesch-Kincaid grade of our prose. Build time only: the libraries never reach a bundle. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A stop behind a word ends the sentence and is no part of it. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.+/-]*[\p{L}\p{N}+])?/gu;

export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
export const sentencesOf = (text: string): string[] =>
  [...segmenter.segment(text)].map((s) => s.segment.trim()).filter((s) => wordsOf(s).length > 0);

/**
 * @param names lower-case words that name a drug or a protein; each counts as one syllable, as does any
 *   word with a digit or with capitals inside (CD19, mRNA), so that the grade measures our prose.
 * @returns a US school grade; may be below 0 for very short words.
 */
export function readingGrade(text: string, names: ReadonlySet<string>): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const isName = (word: string) => names.has(word.toLowerCase()) || /\d|\p{L}\p{Lu}/u.test(word);
  const count = (word: string) =>
    word
      .split(/[-/]/)
      .reduce((sum, part) => sum + (part === '' ? 0 : isName(part) ? 1 : Math.max(1, syllable(part))), 0);
  const syllables = words.reduce((sum, word) => sum + (isName(word) ? 1 : count(word)), 0);
  return fleschKincaid({
    sentence: Math.max(1, sentencesOf(text).length),
    word: words.length,
    syllable: syllables,
  });
}
