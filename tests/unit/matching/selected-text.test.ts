import { expect, it } from 'vitest';
import { Engine } from '../../../matching/engine.ts';
import { entryMeantBy } from '../../../matching/selected-text.ts';
import { lexiconOf } from '../../support/small-lexicon.ts';

const engine = new Engine(lexiconOf('PD-1', 'CAR-T cell', { form: 'cell', gate: 'local' }));

it.each([
  ['PD-1', 'PD-1'],
  ['pd1', 'PD-1'],
  // The longest of those in it.
  ['CAR-T cell', 'CAR-T cell'],
  ['the cell', 'cell'],
  ['the PD-1 brake of a cell', null],
  ['the weather', null],
  ['', null],
])('"%s" means %s', (text, id) => {
  expect(entryMeantBy(engine, text)).toBe(id);
});
