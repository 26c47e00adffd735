import { describe, expect, it } from 'vitest';
import { CueFinder } from '../../../matching/cues.ts';

const found = (text: string, ...cues: string[]): string[] => [
  ...new CueFinder().find(text, [{ for: cues, against: [] }]),
];

describe('cues in a text', () => {
  it.each([
    ['a word', 'the melanoma, again', 'melanoma', true],
    ['a word in capitals', 'THE MELANOMA', 'melanoma', true],
    ['the plural of a word', 'two melanomas', 'melanoma', true],
    ['not a part of a word', 'melanomatosis', 'melanoma', false],
    ['an open ending', 'infused twice', 'infus*', true],
    ['an open ending at its end', 'to infus', 'infus*', true],
    ['not the middle of a word', 'reinfused', 'infus*', false],
    ['a phrase', 'a T-cell line', 't cell', true],
    ['the plural of a phrase', 'T cells', 't cell', true],
    ['not the plural of its first word', 'Ts cell', 't cell', false],
    ['not a phrase with a word in between', 'T helper cell', 't cell', false],
    ['not the beginning of a phrase at the end of the text', 'of a T', 't cell', false],
    ['a phrase with an open ending', 'stem cell transplantation', 'cell transplant*', true],
    ['not another ending of a phrase', 'stem cell therapy', 'cell transplant*', false],
    ['numbers in names', 'with PD-1', 'pd 1', true],
    ['soft hyphens', 'a mel\u00adano\u00adma', 'melanoma', true],
    ['soft hyphens in an open ending', 'in\u00adfused', 'infus*', true],
    ['British words', 'the tumour’s edge', 'tumor*', true],
    ['British words with an ending', 'leukaemic blasts', 'leukemi*', true],
  ])('%s', (_, text, cue, expected) => expect(found(text, cue)).toEqual(expected ? [cue] : []));

  it('finds the cues of lists that were taken in for another text too, and only what is there', () => {
    const finder = new CueFinder();
    finder.find('x', [{ for: ['dose'], against: ['car'] }]);
    expect([...finder.find('a dose of it', [{ for: ['vial'], against: [] }])]).toEqual(['dose']);
    expect([...finder.find('nothing', [])]).toEqual([]);
  });
});
