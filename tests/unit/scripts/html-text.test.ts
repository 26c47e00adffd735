import { describe, expect, it } from 'vitest';
import { htmlText, plainBlocks } from '../../../scripts/html-text.ts';

/** Text of each block without blanks around it. */
const read = (html: string): string[] => htmlText(html).blocks.map(({ text }) => text.trim());

describe('the visible text of a page', () => {
  it.each<[string, string, string]>([
    ['inline tags give nothing', '<b>CAR</b>-T <i>ce</i>ll', 'CAR-T cell'],
    ['block tags give a line feed each', '<p>one</p><p>two</p>', '\none\n\ntwo\n'],
    ['line breaks', 'one<br>two<br/>three', 'one\ntwo\nthree'],
    ['capitals in tags', '<P>one</P>', '\none\n'],
    ['attributes, also with > inside', '<a title="a > b" href=x>PD-1</a>', 'PD-1'],
    ['comments', 'PD<!-- <p>no</p> -->-1', 'PD-1'],
    ['a comment without an end', 'PD-1<!-- lost', 'PD-1'],
    ['a doctype', '<!DOCTYPE html>PD-1', 'PD-1'],
    ['a processing instruction', '<?xml version="1.0"?>PD-1', 'PD-1'],
    ['a lone angle bracket is text', 'p < 0.05 and 3<4', 'p < 0.05 and 3<4'],
    ['a tag that does not end is text', 'a <b', 'a <b'],
    ['named references', 'TGF-&beta; &amp; &ldquo;PD&rdquo;', 'TGF-β & “PD”'],
    ['numbered references', 'TGF-&#946;&#x3b1;', 'TGF-βα'],
    ['references that are none', 'R&D &nope; &', 'R&D &nope; &'],
    ['no-break spaces', 'T&nbsp;cell', 'T\u00a0cell'],
    ['references make no tags', '&lt;b&gt;', '<b>'],
  ])('%s', (_, html, text) => expect(htmlText(html).text).toBe(text));

  it.each(['head', 'script', 'style', 'noscript', 'template', 'svg', 'iframe', 'textarea'])(
    'drops <%s>',
    (name) => {
      const { text } = htmlText(`<p>one</p><${name} id="x">PD-1 <b>lost</b></${name} ><p>two</p>`);
      expect(text.split(/\s+/).filter(Boolean)).toEqual(['one', 'two']);
    },
  );

  it('goes on after a head without an end, and takes a script without one as lost', () => {
    expect(read('<head><p>one</p>')).toEqual(['one']);
    expect(read('<p>one</p><script>PD-1 <p>two</p>')).toEqual(['one']);
  });

  it('takes <header> for no head, and a script for what it is', () => {
    expect(read('<header>one</header>')).toEqual(['one']);
    expect(read('<script>if (a < b) document.write("<p>PD-1</p>")</script><p>two</p>')).toEqual(['two']);
  });
});

describe('blocks', () => {
  it('stand where they say in the visible text', () => {
    const { text, blocks } = htmlText(
      '<title>x</title><h1>One</h1>two &amp; <b>three</b><ul><li>four<li>five</ul><nav>six</nav>seven',
    );
    expect(blocks.length).toBeGreaterThan(4);
    let last = 0;
    for (const block of blocks) {
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
      expect(block.start).toBeGreaterThanOrEqual(last);
      last = block.start + block.text.length;
    }
  });

  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>one</p><p>two</p>', ['one', 'two']],
    ['text around a block', '<div>before<p>inside</p>after</div>', ['before', 'inside', 'after']],
    ['a line break parts nothing', '<p>immune<br>system</p>', ['immune\nsystem']],
    ['table cells', '<table><tr><td>PD-1</td><td>PD-L1</td></tr></table>', ['PD-1', 'PD-L1']],
    ['elements that browsers do not know', '<x-card>one</x-card><x-card>two</x-card>', ['one', 'two']],
    ['single letters are no block', '<p>1</p><p>two</p>', ['two']],
  ])('part at: %s', (_, html, blocks) => expect(read(html)).toEqual(blocks));

  it.each<[string, string, string[]]>([
    ['code', '<p>see <code>CAR</code> here</p>', ['see', 'here']],
    ['navigation', '<nav><ul><li>one</li></ul></nav><p>two</p>', ['two']],
    ['roles', '<div role="navigation">one</div><div role=main>two</div>', ['two']],
    ['buttons and choices', '<button>one</button><select><option>x</option></select><p>two</p>', ['two']],
    ['choices without end tags', '<select><option>one<option>x</select><p>two</p>', ['two']],
    ['ruby without end tags', '<p><ruby>two<rt>one</ruby> three</p>', ['two', 'three']],
    ['an item without an end tag', '<ul><li hidden>one</ul><p>two</p>', ['two']],
    ['editors', '<div contenteditable>one</div><div contenteditable="false">two</div>', ['two']],
    ['hidden', '<p hidden>one</p><p HIDDEN="">one</p><p aria-hidden=true>one</p><p>two</p>', ['two']],
    ['hidden until found is read', '<p hidden="until-found">two</p>', ['two']],
    ['the same tag inside', '<div hidden><div>one</div>one</div><p>two</p>', ['two']],
    ['other unread parts inside', '<nav><button>one</button>one</nav><p>two</p>', ['two']],
    [
      'end tags without a beginning',
      '<nav>one</span>one</nav><p>two</p></div><p>three</p>',
      ['two', 'three'],
    ],
    ['void elements', '<nav>one<br><img src=x>one</nav><input hidden><p>two</p>', ['two']],
  ])('leave out what is not read: %s', (_, html, blocks) => expect(read(html)).toEqual(blocks));

  it.each([
    '<p title="the hidden cost">two</p>',
    "<p data-note='is hidden now'>two</p>",
    '<p title="x" class="hidden">two</p>',
    '<p data-hidden data-role="button">two</p>',
    '<p title="role=button here">two</p>',
  ])('take no word inside of an attribute for another: %s', (html) => expect(read(html)).toEqual(['two']));

  it('stay quick on a large page', () => {
    const html = `<div>${'<p>The immune <b>system</b> &amp; more<div hidden><span>x</span></div>'.repeat(20_000)}</div>`;
    const started = performance.now();
    expect(htmlText(html).blocks).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('plain text', () => {
  it('has a block for each line, in place', () => {
    const text = 'PD-1 is\n\n a brake.\r\nEnd';
    expect(plainBlocks(text)).toEqual([
      { start: 0, text: 'PD-1 is' },
      { start: 9, text: ' a brake.\r' },
      { start: 20, text: 'End' },
    ]);
    expect(plainBlocks('')).toEqual([]);
  });
});
