import { afterEach, describe, expect, it } from 'vitest';
import { blocksIn, blockOf, unreadTest } from '../../page/blocks.ts';
import { rangeOf } from '../../page/ranges.ts';

const fill = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body;
};
const texts = (root: Element): string[] => [...blocksIn(root)].map((b) => b.text.replace(/\s+/g, ' ').trim());

afterEach(() => {
  document.body.innerHTML = '';
});

describe('blocks', () => {
  it.each([
    ['inline tags flow', '<p><b>CAR</b>-T cell <i>thera</i>py</p>', ['CAR-T cell therapy']],
    ['blocks part', '<p>one</p><p>two</p>', ['one', 'two']],
    ['text around a block parts', '<div>before<p>inside</p>after</div>', ['before', 'inside', 'after']],
    ['a line break is a space', '<p>immune<br>system</p>', ['immune system']],
    ['table cells part', '<table><tr><td>PD-1</td><td>PD-L1</td></tr></table>', ['PD-1', 'PD-L1']],
    ['footnote marks do not run in', '<p>PD-1<sup>12</sup> here</p>', ['PD-1 |12 | here']],
    ['raised charges do', '<p>CD8<sup>+</sup> T cell</p>', ['CD8+ T cell']],
    ['code is not read', '<p>see <code>CAR</code> and</p><pre class="lang-r">CAR-T</pre>', ['see | and']],
    ['plain text is read', '<pre>The CAR-T\ncells</pre><pre><code>CAR</code></pre>', ['The CAR-T cells']],
    [
      'inputs and editors are not read',
      '<textarea>PD-1</textarea><div contenteditable>PD-1 text</div><p>read</p>',
      ['read'],
    ],
    [
      'navigation is not read',
      '<nav>Melanoma</nav><div role="navigation">Melanoma</div><p>read</p>',
      ['read'],
    ],
    [
      'hidden text is not read',
      '<p hidden>PD-1 text</p><p aria-hidden="true">PD-1 text</p><p>read</p>',
      ['read'],
    ],
    [
      'what is hidden in a line is not read',
      '<p>see <b hidden>CAR</b> and <span aria-hidden="true">PD-1</span> here</p>',
      ['see | and | here'],
    ],
    ['buttons in a line are not read', '<p>see <a role="button">CAR</a> and</p>', ['see | and']],
    ['an editor in a line is not read', '<p>see <span contenteditable>CAR</span> and</p>', ['see | and']],
    ['comments are no text', '<p>CAR<!-- not -->-T <b>cell<!-- this --></b></p>', ['CAR-T cell']],
  ])('%s', (_, html, expected) => {
    expect(texts(fill(html))).toEqual(expected);
  });

  it('reads open shadow trees in their place and tells of them', () => {
    fill('<p>first</p><div id="host"></div><p>last</p>');
    const shadow = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>in the shadow</p>';
    const met: ShadowRoot[] = [];
    const found = [...blocksIn(document.body, { onShadowRoot: (root) => met.push(root) })].map((b) => b.text);
    expect(found).toEqual(['first', 'in the shadow', 'last']);
    expect(met).toEqual([shadow]);
  });

  it('reads the open shadow tree of a span, in the line that it stands in', () => {
    fill('<p>a <b>CAR</b>-<span id="host"></span> cell</p>');
    const shadow = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<i>T</i>';
    const met: ShadowRoot[] = [];
    const found = [...blocksIn(document.body, { onShadowRoot: (root) => met.push(root) })].map((b) => b.text);
    expect(found).toEqual(['a CAR-T cell']);
    expect(met).toEqual([shadow]);
  });

  it('begins where it is told to: at a line, at a heading, at what is not read', () => {
    const root = fill('<h2>About <b>CAR</b>-T</h2><nav>Melanoma</nav><div><p>one</p></div>');
    const [heading] = [...blocksIn(root.querySelector('h2') as Element)];
    expect([heading?.text, heading?.heading]).toEqual(['About CAR-T', root.querySelector('h2')]);
    expect(texts(root.querySelector('nav') as Element)).toEqual([]);
    expect(texts(root.querySelector('div') as Element)).toEqual(['one']);
  });

  it('gives only the own text of a container when asked', () => {
    const root = fill('<div id="feed">intro <b>bold</b><p>a post</p> outro</div>');
    const feed = root.querySelector('#feed') as Element;
    expect([...blocksIn(feed, { ownTextOnly: true })].map((b) => b.text)).toEqual(['intro bold', ' outro']);
  });

  it('finds the block of a text node and knows what is never read', () => {
    const root = fill('<p id="p">a <b><i>deep</i></b></p><div contenteditable><p id="e">typed</p></div>');
    expect(blockOf(root.querySelector('i')?.firstChild as Node)?.id).toBe('p');
    expect(unreadTest()(root.querySelector('#e'))).toBe(true);
    expect(unreadTest()(root.querySelector('#p'))).toBe(false);
  });

  it('maps offsets back to the very characters, across tags', () => {
    const root = fill('<p>The <b>CAR</b>-T <i>ce</i>ll</p>');
    const [block] = [...blocksIn(root)];
    if (!block) throw new Error('no block');
    const start = block.text.indexOf('CAR');
    const end = block.text.indexOf('cell') + 4;
    expect(rangeOf(block, start, end)?.toString()).toBe('CAR-T cell');
    (block.nodes[0] as Text).remove();
    expect(rangeOf(block, 0, 3)).toBeNull();
  });
});
