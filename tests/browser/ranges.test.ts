import { afterEach, describe, expect, it } from 'vitest';
import type { Block } from '../../page/blocks.ts';
import { blocksIn } from '../../page/blocks.ts';
import { flowsTogether, offsetOf, rangeOf } from '../../page/ranges.ts';
import { fill, find } from './stage.ts';

afterEach(() => {
  fill('');
});

function blockFrom(html: string, holding: string): Block {
  const block = [...blocksIn(fill(html))].find(({ text }) => text.includes(holding));
  if (!block) throw new Error(`no block holds "${holding}"`);
  return block;
}

describe('words of a term', () => {
  it.each<[boolean, string, string]>([
    [true, 'inline tags', '<p><b>CAR</b>-T <i>cell</i></p>'],
    [true, 'one text', '<p>CAR-T cell</p>'],
    [true, 'one text in a box', '<p><span style="display: block">CAR-T cell</span></p>'],
    [true, 'several texts in one box', '<p><span style="display: block"><b>CAR</b>-T <i>cell</i></span></p>'],
    [
      true,
      'a link that is a box',
      '<div><a href="#" style="display: block">new <em>CAR</em>-T cell</a></div>',
    ],
    [true, 'an item of a row', '<p style="display: flex"><span><b>CAR</b>-T cell</span><span>x</span></p>'],
    [true, 'text in a row, parted by a comment', '<p style="display: flex">CAR<!-- -->-T cell</p>'],
    [true, 'boxes in the line', '<p><span style="display: inline-block">CAR</span>-T cell</p>'],
    [true, 'elements without a box', '<p><span style="display: contents">CAR</span>-T cell</p>'],
    [false, 'a box at the beginning', '<p><span style="display: block">CAR</span>-T cell</p>'],
    [false, 'a box in the middle', '<p>CAR<span style="display: block">-T</span> cell</p>'],
    [false, 'a box at the end', '<p>CAR-T <span style="display: block">cell</span></p>'],
    [
      false,
      'two boxes',
      '<p><span style="display:block">CAR-T </span><span style="display:block">cell</span></p>',
    ],
    [false, 'a box around an inline tag', '<p><span style="display: block"><b>CAR</b></span>-T cell</p>'],
    [false, 'items of a row', '<p style="display: flex"><span>CAR</span><span>-T cell</span></p>'],
    [false, 'text and item of a row', '<p style="display: flex">CAR<b>-T cell</b></p>'],
    [false, 'a grid', '<p style="display: grid"><span>CAR</span><span>-T cell</span></p>'],
    [
      false,
      'cells',
      '<p><span style="display:table-cell">CAR-T </span><span style="display:table-cell">cell</span></p>',
    ],
    [false, 'a float', '<p><span style="float: left">CAR</span>-T cell</p>'],
    [false, 'a box laid elsewhere', '<p><span style="position: absolute">CAR</span>-T cell</p>'],
  ])('flow together is %s: %s', (expected, _, html) => {
    const block = blockFrom(html, 'CAR-T cell');
    const start = block.text.indexOf('CAR-T cell');
    expect(flowsTogether(block, start, start + 10)).toBe(expected);
  });
});

describe('ranges', () => {
  const element = (name: string, text: string): Element =>
    Object.assign(document.createElement(name), { textContent: text });
  const HTML = '<p>The <b>CAR</b>-T<sup>2</sup> and<br>PD-<i>1</i></p>';

  it.each(['The', 'CAR', 'CAR-T', 'R-T', 'he CAR', 'PD-1', '1', 'T'])('hold just "%s"', (wanted) => {
    const block = blockFrom(HTML, wanted);
    const start = block.text.indexOf(wanted);
    expect(rangeOf(block, start, start + wanted.length)?.toString()).toBe(wanted);
  });

  it('end with the last character, not at the beginning of what follows', () => {
    const block = blockFrom(HTML, 'CAR');
    const range = rangeOf(block, 4, 7);
    expect([range?.startContainer.nodeValue, range?.endContainer.nodeValue]).toEqual(['CAR', 'CAR']);
  });

  it('follow the text as it grows before them', () => {
    const block = blockFrom(HTML, 'CAR');
    const range = rangeOf(block, 4, 7);
    find('p').prepend('All of ');
    (find('b').firstChild as Text).insertData(3, ')');
    expect(range?.toString()).toBe('CAR');
  });

  describe.each([
    ['of several lines', HTML],
    ['of inline elements only', '<p>The <b>CAR</b>-T <i>cell</i></p>'],
    ['without elements', '<p>The CAR-T cell</p>'],
  ])('of a block %s', (_, html) => {
    const textOf = (): Text => (document.querySelector('b') ?? find('p')).firstChild as Text;

    describe.each([
      ['that was asked for its nodes before', (block: Block) => void block.nodes],
      ['that was not', () => undefined],
    ])('%s', (_asked, ask) => {
      it.each<[string, () => void]>([
        ['shorter', () => textOf().deleteData(0, 4)],
        ['gone', () => textOf().remove()],
        ['replaced', () => ((textOf().parentNode as Element).textContent = 'TIL therapy of all')],
        ['replaced by one as long', () => textOf().replaceWith(textOf().data.replace('CAR', 'TIL'))],
        ['rewritten', () => (textOf().data = textOf().data.replace('CAR', 'TIL'))],
      ])('are none once its text is %s', (_name, change) => {
        const block = blockFrom(html, 'CAR');
        ask(block);
        change();
        expect(rangeOf(block, 4, 7)).toBeNull();
      });
    });
  });

  it.each<[string, string, string]>([
    ['the last', '<p>The CAR-T <b>cell</b></p>', 'line'],
    ['one in the middle', '<p>The CAR-<b>T</b> cell</p>', 'X'],
    ['the last, now shorter,', '<p>The CAR-T c<b>ell</b></p>', 'el'],
    ['the first, now shorter,', '<p><b>The C</b>AR-T cell</p>', 'The '],
  ])('of several texts are none once %s is another', (_, html, other) => {
    const block = blockFrom(html, 'The');
    expect(rangeOf(block, 4, 14)?.toString()).toBe('CAR-T cell');
    (find('b').firstChild as Text).data = other;
    expect(rangeOf(block, 4, 14)).toBeNull();
  });

  it.each<[string, string, (within: Element) => void]>([
    [
      'into an empty element in the line',
      '<li><i></i> The CAR-T cell</li>',
      () => (find('i').innerHTML = '<button>Copy</button><div>12 citations</div>'),
    ],
    ['before all of it', '<li><!-- here --> The CAR-T cell</li>', (li) => li.prepend(element('h3', 'News'))],
    ['in the middle', '<li> The <b>CAR</b>-T cell</li>', () => find('b').before(element('nav', 'Go on'))],
    ['behind it', '<li> The CAR-T cell</li>', (li) => li.append(element('div', 'CAR-T'))],
  ])('hold the same words when other things are put in %s', (_, html, put) => {
    const block = blockFrom(`<ul>${html}</ul><p>CAR-T</p>`, 'The');
    put(find('li'));
    const start = block.text.indexOf('CAR');
    const text = rangeOf(block, start, start + 3)?.startContainer as Text;
    expect(text.parentElement?.closest('li, h3, nav, div, button')).toBe(find('li'));
    expect(block.nodes.map(({ data }) => data).join('')).toBe(block.text);
  });

  it('have no more than the text of their element, where some of it has gone', () => {
    const block = blockFrom('<p>The CAR-T cell</p><p>CAR-T</p>', 'The');
    (find('p').firstChild as Text).deleteData(8, 6);
    expect(block.nodes).toEqual([find('p').firstChild]);
    expect(rangeOf(block, 4, 7)?.toString()).toBe('CAR');
  });

  it('are none where a paragraph is parted, and its end stands in another one', () => {
    const block = blockFrom('<p>The CAR-T cell</p>', 'The');
    const end = element('p', '');
    find('p').after(end);
    end.append((find('p').firstChild as Text).splitText(4));
    expect(rangeOf(block, 4, 9)).toBeNull();
    expect(block.nodes).toEqual([find('p').firstChild]);
  });

  it('lead back to offsets in the block', () => {
    const block = blockFrom(HTML, 'CAR');
    const text = find('i').firstChild as Text;
    expect(block.text.slice(offsetOf(block, text, 0))).toBe('1');
    expect(offsetOf(block, find('p'), 0)).toBe(-1);
  });
});
