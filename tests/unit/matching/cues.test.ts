import { describe, expect, it } from 'vitest';
import type { Cues } from '../../../matching/cue-list.ts';
import { CueLists } from '../../../matching/cue-list.ts';
import { CueFinder } from '../../../matching/cues.ts';
import { packCues } from '../../../matching/pack-cues.ts';
import { WordList } from '../../../matching/words.ts';

/** @returns how to read a text with some of the lists in mind, and what of all lists is near then. */
function reading(...cues: Cues[]): (text: string, lists: number[]) => string[] {
  const lists = new CueLists(packCues(cues));
  const finder = new CueFinder(lists);
  return (text, of) => {
    const words = new WordList();
    words.cut(text);
    const near = finder.near(text, words, 0, words.count, of);
    return near.toSorted((a, b) => a - b).map((cue) => lists.textOf(cue));
  };
}
const found = (text: string, ...cues: string[]): string[] => reading({ for: cues, against: [] })(text, [0]);

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
    ['an accent in an open ending', 'ïnfusion', 'infus*', true],
    ['words in another alphabet before it', 'опухоль, melanoma', 'melanoma', true],
    ['soft hyphens in an open ending', 'in\u00adfused', 'infus*', true],
    ['British words', 'the tumour’s edge', 'tumor*', true],
    ['British words with an ending', 'leukaemic blasts', 'leukemi*', true],
    ['British words in a phrase', 'solid tumours', 'solid tumor', true],
    ['nothing else with a letter more', 'tumoour', 'tumor*', false],
    ['a short word', 'by CT', 'ct', true],
    ['the plural of a short word', 'two CTs', 'ct', true],
    ['the plural of a letter', 'two Ts', 't', true],
    ['not a longer word that begins like a short one', 'ctx', 'ct', false],
    ['Greek letters by their names', 'TGF-β levels', 'tgf beta', true],
    ['a Greek letter alone', 'its α', 'alpha', true],
    ['not another Greek letter', 'TGF-α', 'tgf beta', false],
    ['not a word with the same three letters at its start', 'cancel it', 'cancer', false],
  ])('%s', (_, text, cue, expected) => expect(found(text, cue)).toEqual(expected ? [cue] : []));

  it('finds the cues of lists that were taken in for another text too, and only what is there', () => {
    const read = reading({ for: ['dose'], against: ['car'] }, { for: ['vial'], against: [] });
    expect(read('a dose in a vial', [0])).toEqual(['dose']);
    expect(read('a vial', [1])).toEqual(['vial']);
    expect(read('a dose of it', [1])).toEqual(['dose']);
    expect(read('nothing', [])).toEqual([]);
  });

  it('tells a phrase from others that begin or end alike, and takes in any number', () => {
    const many = Array.from({ length: 600 }, (_, i) => `word ${i} cell`);
    const read = reading({ for: [...many, 't cell', 't cell line', 'b cell'], against: [] });
    expect(read('a T-cell line', [0])).toEqual(['t cell', 't cell line']);
    expect(read('B cells and word 599 cells', [0])).toEqual(['word 599 cell', 'b cell']);
  });
});
