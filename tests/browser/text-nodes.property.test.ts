/** A text means the same however a page has cut it into nodes and inline elements. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Matcher } from '../../matching/matcher.ts';
import { blocksIn } from '../../page/blocks.ts';
import { flowsTogether, offsetOf, rangeOf } from '../../page/ranges.ts';
import { lexiconOf } from '../support/small-lexicon.ts';
import { fill } from './stage.ts';

const FORMS = [
  'PD-1',
  'CAR-T cell therapy',
  'CAR-T cell',
  'T cell',
  'TGF-beta',
  'claudin 18.2',
  'immunotherapy',
];
const matcher = new Matcher(lexiconOf(...FORMS));

const text = fc
  .array(
    fc.constantFrom(
      ...FORMS,
      'the',
      'was given',
      'cells,',
      'PD',
      'β',
      '1',
      '(',
      ').',
      '\u00ad',
      '\u00a0',
      '—',
    ),
    {
      minLength: 2,
      maxLength: 14,
    },
  )
  .map((parts) => `a ${parts.join(' ')}.`);
/** What a piece of text is wrapped in, from the outside in; none: a bare text node. */
const wrapping = fc.array(fc.constantFrom('b', 'i', 'span', 'a', 'em', 'mark', 'sub'), { maxLength: 3 });
const cuts = fc.array(fc.tuple(fc.nat(), wrapping), { maxLength: 10 });
const containers = fc.constantFrom('p', 'div', 'li', 'td', 'h2', 'blockquote');

/** Cuts the text at these places, and wraps each piece. */
function build(
  whole: string,
  places: readonly (readonly [number, readonly string[]])[],
  tag: string,
): HTMLElement {
  const root = document.createElement(tag);
  const at = [...new Set(places.map(([n]) => n % whole.length)), whole.length].sort((a, b) => a - b);
  let from = 0;
  at.forEach((to, i) => {
    let holder: Element = root;
    for (const name of places[i]?.[1] ?? []) {
      const inner = document.createElement(name);
      holder.append(inner);
      holder = inner;
    }
    holder.append(document.createTextNode(whole.slice(from, to)));
    if (i % 3 === 2) root.append(document.createComment('x'), '');
    from = to;
  });
  return root;
}

afterEach(() => {
  fill('');
});

describe('a text cut at random', () => {
  it('has the same matches, and their ranges hold the same words', () => {
    fc.assert(
      fc.property(text, cuts, containers, (whole, places, tag) => {
        fill('').append(build(whole, places, tag));
        const blocks = [...blocksIn(document.body)];
        expect(blocks.map((block) => block.text)).toEqual([whole]);
        const [block] = blocks;
        if (!block) return;
        const expected = matcher.find(whole).map(({ start, end }) => whole.slice(start, end));
        const matches = matcher.find(block.text);
        expect(matches.map(({ start, end }) => rangeOf(block, start, end)?.toString())).toEqual(expected);
        expect(matches.every(({ start, end }) => flowsTogether(block, start, end))).toBe(true);
        for (const { start, end } of matches) {
          const range = rangeOf(block, start, end) as Range;
          expect(offsetOf(block, range.startContainer, range.startOffset)).toBe(start);
          expect(offsetOf(block, range.endContainer, range.endOffset)).toBe(end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same text once its nodes are joined again', () => {
    fc.assert(
      fc.property(text, cuts, (whole, places) => {
        const root = build(whole, places, 'p');
        fill('').append(root);
        const before = [...blocksIn(root)].map((block) => block.text);
        root.normalize();
        expect([...blocksIn(root)].map((block) => block.text)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
