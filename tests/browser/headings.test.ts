import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Headings } from '../../page/headings.ts';
import { fill } from './stage.ts';

interface Tree {
  readonly tag: string;
  readonly inner: readonly Tree[];
}
const tree: fc.Memo<Tree> = fc.memo((depth) =>
  fc.record({
    tag: fc.constantFrom('div', 'p', 'p', 'b', 'section', 'h2', 'h5'),
    inner: depth > 1 ? fc.array(tree(depth - 1), { maxLength: 4 }) : fc.constant<Tree[]>([]),
  }),
);

const element = ({ tag, inner }: Tree): Element => {
  const made = document.createElement(tag);
  made.append(...inner.map(element));
  return made;
};

/** The slow way: all that comes before. */
function headingAbove(node: Element): Element | null {
  const all = [...document.body.querySelectorAll('*')];
  const before = all.slice(0, all.indexOf(node) + 1);
  return before.findLast((each) => /^h\d$/.test(each.localName)) ?? null;
}

describe('the heading above an element', () => {
  const nothing = (): undefined => undefined;

  it('is the last one before it, wherever in the page', () => {
    fc.assert(
      fc.property(fc.array(tree(4), { minLength: 1, maxLength: 6 }), fc.nat(), (trees, n) => {
        fill('').append(...trees.map(element));
        // A heading is its own.
        const all = document.body.querySelectorAll(':not(h2,h5)');
        fc.pre(all.length > 0);
        const place = all[n % all.length] as Element;
        expect(new Headings(nothing).above(place)).toBe(headingAbove(place));
      }),
      { numRuns: 300 },
    );
  });

  it('is found behind more than it looks at one by one', () => {
    const body = fill(`<h3>A heading</h3>${'<p>a</p>'.repeat(60)}`);
    expect(new Headings(nothing).above(body.lastElementChild as Element)).toBe(body.firstElementChild);
  });

  it('is that of the element before it, where that is known: nothing else is looked at', () => {
    const body = fill('<h3>A heading</h3><p>a</p><p>b</p><p>c</p>');
    const [first, second] = body.querySelectorAll('p');
    const known = new Headings((each) => (each === second ? null : undefined));
    expect(known.above(body.lastElementChild as Element)).toBeNull();
    expect(known.above(first as Element)).toBe(body.firstElementChild);
  });

  it('is looked for anew once the page may have changed', () => {
    const body = fill('<div><p>a</p></div>');
    const place = body.querySelector('p') as Element;
    const headings = new Headings(nothing);
    expect(headings.above(place)).toBeNull();
    body.prepend(document.createElement('h4'));
    headings.forget();
    expect(headings.above(place)).toBe(body.firstElementChild);
  });
});
