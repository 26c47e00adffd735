/** The gatekeeper may never hold back a page that has a sure form. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formsOf } from '../../glossary/compile.ts';
import { loadEntries } from '../../glossary/load.ts';
import { sentinelSource } from '../../glossary/vite-plugin.ts';
import { GATE_FREE } from '../../matching/lexicon.ts';
import { letterings } from '../../matching/variants.ts';
import { sentinelRegExp } from '../../matching/sentinel-regexp.ts';

const { entries } = loadEntries(path.resolve(import.meta.dirname, '../..'));
const sure = formsOf(entries).filter(({ gate }) => gate === GATE_FREE);
let pattern: RegExp;
beforeAll(() => {
  pattern = sentinelRegExp(sentinelSource(entries));
});
const passes = (text: string): boolean => pattern.test(text.toLowerCase());

describe('the gatekeeper', () => {
  it('lets every sure form pass, however it is joined', () => {
    const held = sure
      .flatMap(({ spelling }) => letterings(spelling))
      .flatMap((spelling) => [
        spelling,
        spelling.replace(/-/g, '‑'),
        spelling.replace(/ /g, '\u00a0'),
        `(${spelling})`,
        `x ${spelling.replace(/(?<!s)$/i, 's')}.`,
      ])
      .filter((text) => !passes(text));
    expect(held).toEqual([]);
  });

  it.each([
    'The city council met on Tuesday to discuss the new bridge and the price of parking.',
    'Our team won the match after a long second half; the coach praised the defence.',
    'Add the flour and the butter, stir, and bake for forty minutes until golden.',
    'The new phone has a better camera, a faster chip and a battery that lasts two days.',
    'Add to cart: two carts of tiles. Please turn off your ad blocker, or notice the signalling pseudonym.',
    'Lesotho, Liberia, Libya. Claude and Anastasia wrote the encyclopaedia; its precursor was deficient after Brexit.',
    'Los datos del sistema son más eficientes; ils permettent de s’engager. V příštích letech.',
    'Police set up a checkpoint; all cars were stopped in phase 3 of the trial.',
  ])('holds back: %s', (text) => expect(pattern.exec(text.toLowerCase())?.[0]).toBeUndefined());
});
