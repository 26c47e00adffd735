import { describe, expect, it } from 'vitest';
import {
  APOSTROPHE,
  BREAK,
  classOf,
  DIGIT,
  foldOf,
  GREEK,
  greekName,
  HYPHEN,
  IGNORED,
  LETTER,
  SLASH,
  SPACE,
} from '../../../matching/chars.ts';

describe('characters', () => {
  it.each<[string, number, string]>([
    ['letters', LETTER, 'azAZéßøłñÅЖ'],
    ['digits', DIGIT, '0189'],
    ['Greek letters that name molecules', GREEK, 'αβγδεζκλμΑΒΔΚ'],
    ['the micro sign', GREEK, '\u00b5'],
    ['other Greek letters', LETTER, 'οσωΠ'],
    ['spaces', SPACE, ' \t\n\r\u00a0\u2002\u2009\u200a\u2028\u2029\u202f\u205f\u3000'],
    ['hyphens and dashes', HYPHEN, '-\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d'],
    ['apostrophes', APOSTROPHE, "'\u2018\u2019"],
    ['slashes', SLASH, '/'],
    ['what has no width', IGNORED, '\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f'],
    ['marks of direction', IGNORED, '\u200e\u200f\u202a\u202e\u2066\u2069'],
    ['accents of their own', IGNORED, '\u0300\u0301\u0308'],
    ['trade marks', IGNORED, '®™'],
    ['everything else', BREAK, '.,;:!?()[]{}<>"“”*+&%$#@_|~²³…•\u4e2d\ud83e\uddec'],
  ])('%s', (_, kind, chars) => {
    const wrong = chars.split('').filter((char) => classOf(char.charCodeAt(0)) !== kind);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['capitals', 'ABCXYZ', 'abcxyz'],
    ['accents', 'ÀÉîõüŁçÑ', 'aeioułcn'],
    ['digits', '0189', '0189'],
    ['Greek capitals', 'ΑΒΓΔ', 'αβγδ'],
    ['accented Greek', 'ά', 'α'],
    ['the micro sign', '\u00b5', 'μ'],
    ['what is beyond the table', '한', '한'],
  ])('fold: %s', (_, chars, folded) => {
    expect(String.fromCharCode(...[...chars].map((char) => foldOf(char.charCodeAt(0))))).toBe(folded);
  });

  it.each([
    ['α', 'alpha'],
    ['β', 'beta'],
    ['μ', 'mu'],
    ['ω', ''],
    ['a', ''],
  ])('%s is called "%s"', (char, name) => expect(greekName(char.charCodeAt(0))).toBe(name));

  it('know every code unit, and fold Latin letters to Latin letters', () => {
    const kinds = new Set([BREAK, LETTER, DIGIT, GREEK, SPACE, HYPHEN, SLASH, APOSTROPHE, IGNORED]);
    const wrong: number[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const kind = classOf(code);
      if (!kinds.has(kind) || foldOf(foldOf(code)) !== foldOf(code)) wrong.push(code);
      if (code < 0x180 && (kind === LETTER || kind === DIGIT) && classOf(foldOf(code)) !== kind)
        wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });
});
