import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Engine } from '../../matching/engine.ts';
import { PageAnalysis } from '../../matching/page-analysis.ts';
import type { PageNews } from '../../matching/page-news.ts';
import type { Block } from '../../page/blocks.ts';
import { blocksIn } from '../../page/blocks.ts';
import type { BlockRecord } from '../../page/records.ts';
import { PageRecords, rangeOfMention } from '../../page/records.ts';
import { learnAll } from '../support/analysis.ts';
import { lexiconOf } from '../support/small-lexicon.ts';
import { fill, find, shadowIn } from './stage.ts';

const lexicon = lexiconOf(
  { form: 'PD-1', weight: 2 },
  { form: 'CAR-T cell', weight: 2 },
  { form: 'melanoma' },
  { form: 'clinical trial', gate: 'page' },
);
const append = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);
let records: PageRecords;
let analysis: PageAnalysis;

const learn = () => learnAll(records, analysis);
/** Reads elements in the order given, then learns what is in them. */
function read(...roots: Element[]): void {
  for (const root of roots)
    for (const [i, block] of [...blocksIn(root)].entries()) records.read(block, i > 0);
  learn();
}
/** Shown texts; "!" stands behind a first mention. */
const shown = (): string[] =>
  records.shown().map((mention) => `${rangeOfMention(mention)}${mention.first ? '!' : ''}`);
const textOf = (selector: string): Text => find(selector).firstChild as Text;

beforeEach(() => {
  records = new PageRecords();
  analysis = new PageAnalysis(new Engine(lexicon));
});
afterEach(() => {
  fill('');
});

describe('the order of mentions', () => {
  it('is that of the page, in whatever order it was read', () => {
    fill('<p id="a">PD-1 a</p><div id="b">CAR-T cell</div><p id="c">melanoma and PD-1</p>');
    read(find('#c'), find('#a'));
    expect(shown()).toEqual(['PD-1!', 'melanoma!', 'PD-1']);
    read(find('#b'));
    expect(shown()).toEqual(['PD-1!', 'CAR-T cell!', 'melanoma!', 'PD-1']);
  });

  it('has shadow trees in the place of their hosts', () => {
    fill('<p>PD-1 a</p><div id="host"></div><p>PD-1 b</p>');
    shadowIn('#host', '<p>CAR-T cell</p><p>melanoma</p>');
    read(document.body);
    expect(shown()).toEqual(['PD-1!', 'CAR-T cell!', 'melanoma!', 'PD-1']);
  });

  it('has text around a block in its place', () => {
    fill('<div>PD-1 before<p>CAR-T cell</p>melanoma after</div>');
    read(document.body);
    expect(shown()).toEqual(['PD-1!', 'CAR-T cell!', 'melanoma!']);
  });
});

it.each<[string, () => Node]>([
  ['itself', () => find('p')],
  [
    'as the same text',
    () => Object.assign(document.createElement('p'), { textContent: 'PD-1 here' }).firstChild as Text,
  ],
])('text that leaves the page and comes back %s has its range again', (_, back) => {
  fill('<div><p>PD-1 here</p></div>');
  read(document.body);
  expect(shown()).toEqual(['PD-1!']);
  const paragraph = find('p');
  const comes = back();
  paragraph.remove();
  if (comes !== paragraph) paragraph.replaceChildren(comes);
  find('div').append(paragraph);
  // As what is added, before it has been told that it was away.
  read(paragraph);
  expect(shown()).toEqual(['PD-1!']);
});

describe('first mentions', () => {
  it('are first in their section, the heading included', () => {
    fill(`<p>PD-1 and PD-1</p><h2>PD-1 here</h2><p>PD-1 again</p><h3>More</h3><p>PD-1, CAR-T cell</p>
      <h3>Empty</h3><h3>End</h3><p>CAR-T cell and CAR-T cell</p>`);
    read(document.body);
    expect(shown().join(' ')).toBe(
      'PD-1! PD-1 ' + 'PD-1! PD-1 ' + 'PD-1! CAR-T cell! ' + 'CAR-T cell! CAR-T cell',
    );
  });

  it('are so also in loose text around headings', () => {
    fill('<div>PD-1 before<h2>A heading</h2>PD-1 after</div>');
    read(document.body);
    expect(shown()).toEqual(['PD-1!', 'PD-1!']);
  });

  it('are first under a heading that came before them, and without terms', () => {
    fill('<p>PD-1</p><h2>Later</h2><div id="box"></div><p>PD-1 in the end</p>');
    read(document.body);
    expect(shown()).toEqual(['PD-1!', 'PD-1!']);
    find('#box').innerHTML = '<p>PD-1 b</p><h3>Last</h3><p>PD-1 c</p>';
    read(find('#box'));
    expect(shown().slice(0, 3)).toEqual(['PD-1!', 'PD-1!', 'PD-1!']);
  });

  it('follow from those counted before, where a page grows at its end', () => {
    fill('<h2>A heading</h2><p>PD-1 a</p>');
    read(document.body);
    for (const post of ['<p>PD-1, melanoma b</p>', '<p>melanoma c</p>', '<h2>x y</h2><p>PD-1 d</p>']) {
      document.body.insertAdjacentHTML('beforeend', post);
      for (const added of [...document.body.children].slice(-(post.split('</').length - 1))) read(added);
    }
    expect(shown()).toEqual(['PD-1!', 'PD-1', 'melanoma!', 'melanoma', 'PD-1!']);
  });

  it('are counted again where something changes between two slices of a count', () => {
    fill(`<p id="a">PD-1 a</p>${'<p>PD-1 b</p>'.repeat(600)}`);
    read(document.body);
    find('#a').hidden = true;
    records.refreshVisibility(records.recordsOf(find('#a'))[0] as BlockRecord);
    const count = records.counting();
    // Behind the first 256.
    for (let slices = 0; slices < 3; slices++) count.next();
    find('#a').hidden = false;
    records.refreshVisibility(records.recordsOf(find('#a'))[0] as BlockRecord);
    for (const slice of count) void slice;
    expect(records.counts.isStale).toBe(true);
    learn();
    expect(records.counts.mentions).toBe(601);
    expect(shown().slice(0, 3)).toEqual(['PD-1!', 'PD-1', 'PD-1']);
  });

  it('are others where something comes in before, goes, or is hidden', () => {
    fill('<p>PD-1 a</p><p id="b">PD-1 b</p><p>PD-1 c</p>');
    read(document.body);
    document.body.insertAdjacentHTML('afterbegin', '<p id="new">PD-1 new</p>');
    read(find('#new'));
    expect(shown()).toEqual(['PD-1!', 'PD-1', 'PD-1', 'PD-1']);
    for (const gone of ['#new', 'p']) {
      find(gone).remove();
      records.forgetDetached();
      learn();
    }
    expect(shown()).toEqual(['PD-1!', 'PD-1']);
    find('#b').hidden = true;
    for (const record of records.recordsOf(find('#b'))) records.refreshVisibility(record);
    learn();
    expect(shown()).toEqual(['PD-1!']);
  });

  it('are not taken by hidden ones', () => {
    fill('<p style="display: none">PD-1 hidden</p><p>PD-1 shown</p>');
    read(document.body);
    expect(shown()).toEqual(['PD-1!']);
  });

  it('pass to the next when the first is forgotten', () => {
    fill('<p id="a">PD-1 a</p><p id="b">PD-1 b</p>');
    read(document.body);
    expect(shown()).toEqual(['PD-1!', 'PD-1']);
    records.forget(find('#a'));
    learn();
    expect(shown()).toEqual(['PD-1!']);
  });
});

describe('hidden text', () => {
  it.each(['display: none', 'visibility: hidden', 'content-visibility: hidden'])(
    'counts for nothing until it is shown: %s',
    (style) => {
      fill(`<p>a clinical trial</p><div style="${style}"><p id="p">PD-1 and CAR-T cell</p></div>`);
      read(document.body);
      expect(shown()).toEqual([]);
      expect(analysis.evidence.isAboutSubject).toBe(false);
      const [record] = records.recordsOf(find('#p'));
      if (!record) throw new Error('it was not read');
      expect(records.refreshVisibility(record)).toBe(false);
      find('div').removeAttribute('style');
      expect(records.refreshVisibility(record)).toBe(true);
      learn();
      // The page is about the subject only now.
      expect(shown()).toEqual(['clinical trial!', 'PD-1!', 'CAR-T cell!']);
      find('div').setAttribute('style', style);
      expect(records.refreshVisibility(record)).toBe(true);
      learn();
      expect(shown()).toEqual([]);
    },
  );
});

describe('forgetting', () => {
  it('takes the text of an element out of the evidence, the list and the hit-test', () => {
    fill('<p id="a">PD-1 and CAR-T cell</p><p id="b">a clinical trial</p>');
    read(document.body);
    expect(shown()).toHaveLength(3);
    const node = textOf('#a');
    expect(records.recordAt(node)?.block.element).toBe(find('#a'));
    expect(records.forget(find('#a'))).toHaveLength(1);
    learn();
    expect(shown()).toEqual([]);
    expect(analysis.evidence.isAboutSubject).toBe(false);
    expect(records.recordsOf(find('#a'))).toEqual([]);
    // A card for text that has changed would be wrong.
    expect(records.recordAt(node)).toBeUndefined();
    expect(records.forget(find('#a'))).toEqual([]);
  });

  it('leaves the new record of a text that was read again', () => {
    fill('<p id="a">PD-1 is</p>');
    read(document.body);
    records.forget(find('#a'));
    read(find('#a'));
    expect(records.recordAt(textOf('#a'))?.visible).toBe(true);
    expect(shown()).toEqual(['PD-1!']);
  });

  it('finds what has left the page, in shadow trees too', () => {
    fill('<p id="a">PD-1 a</p><section><p id="b">PD-1 b</p><div id="host"></div></section>');
    const inside = shadowIn('#host', '<p>CAR-T cell</p>').firstElementChild;
    const gone = find('#b');
    read(document.body);
    find('section').remove();
    expect(new Set(records.forgetDetached())).toEqual(new Set([gone, inside]));
    learn();
    expect(shown()).toEqual(['PD-1!']);
    expect(records.forgetDetached()).toEqual([]);
  });
});

describe('while an answer is awaited', () => {
  /** Tells the news, lets something happen, then learns the answer. */
  function learnAfter(meanwhile: () => void): void {
    const findings = analysis.take(records.news() as PageNews);
    meanwhile();
    for (const step of records.learn(findings)) void step;
    learn();
  }
  const readAll = () => {
    for (const block of blocksIn(document.body)) records.read(block);
  };

  it('a block that is read again is one record, and counts once', () => {
    fill('<p id="a">PD-1 and a CAR-T cell</p><p id="b">a clinical trial</p>');
    readAll();
    readAll();
    learn();
    expect(shown()).toEqual(['PD-1!', 'CAR-T cell!', 'clinical trial!']);
    records.forget(find('#a'));
    learn();
    expect(shown()).toEqual([]);
    expect(analysis.evidence.isAboutSubject).toBe(false);
  });

  it('a block that leaves the page has no place in it, and counts for nothing', () => {
    fill('<p id="a">PD-1 and a CAR-T cell</p><p id="b">a clinical trial</p><p>melanoma</p>');
    readAll();
    learnAfter(() => find('#a').remove());
    expect(shown()).toEqual(['melanoma!']);
    expect(analysis.evidence.isAboutSubject).toBe(false);
  });

  it('a block that is forgotten is not shown', () => {
    fill('<p id="a">PD-1 a</p><p>melanoma</p>');
    readAll();
    learn();
    find('#a').textContent = 'PD-1 again';
    records.forget(find('#a'));
    readAll();
    learnAfter(() => records.forget(find('p:last-child')));
    expect(shown()).toEqual(['PD-1!']);
  });

  it('an analyst who has just come is told all, and marks stay the same', () => {
    const boxes = '<p style="display: flex"><span>CAR-T </span><span>cell</span></p>';
    fill(`<p id="a">PD-1 and a CAR-T cell</p>${boxes}`);
    readAll();
    learn();
    const [before] = records.shown();
    append('<p>a clinical trial</p><p hidden>melanoma</p>');
    for (const paragraph of document.querySelectorAll('p:nth-child(n+3)'))
      for (const block of blocksIn(paragraph)) records.read(block);
    records.news();
    analysis = new PageAnalysis(new Engine(lexicon));
    for (const step of records.learn(analysis.take(records.allNews()))) void step;
    learn();
    expect(shown()).toEqual(['PD-1!', 'CAR-T cell!', 'clinical trial!']);
    expect(records.shown()[0]).toBe(before);
    expect(records.idOf(before?.entry ?? -1)).toBe('PD-1');
    expect(before?.reason).toEqual({ kind: 'sure' });
    records.forget(find('#a'));
    learn();
    expect(shown()).toEqual([]);
  });

  it('an analyst who has come back may find less than before', () => {
    fill('<p>PD-1 and a CAR-T cell</p><p>melanoma</p>');
    readAll();
    learn();
    document.body.append('PD-1 at the end');
    records.read([...blocksIn(document.body)].at(-1) as Block);
    records.news();
    analysis = new PageAnalysis(new Engine(lexiconOf({ form: 'PD-1', weight: 2 })));
    for (const step of records.learn(analysis.take(records.allNews()))) void step;
    learn();
    expect(shown()).toEqual(['PD-1!', 'PD-1']);
  });

  it('words of boxes are no mention, not even until they are refused', () => {
    fill('<p style="display: flex">PD-1 <span>CAR-T </span><span>cell</span></p>');
    readAll();
    for (const step of records.learn(analysis.take(records.news() as PageNews))) void step;
    expect(records.shown().map((mention) => String(rangeOfMention(mention)))).toEqual(['PD-1']);
    expect(records.changes()?.refused).toHaveLength(1);
  });

  it('a long page is told piece by piece', () => {
    fill(`<p>PD-1 ${'a '.repeat(60_000)}</p><p>melanoma</p><p>PD-1 ${'b '.repeat(60_000)}</p>`);
    readAll();
    const lengths: (number | undefined)[] = [];
    const take = analysis.take.bind(analysis);
    analysis.take = (news) => {
      lengths.push(news.added.length);
      return take(news);
    };
    learn();
    expect(lengths).toEqual([1, 2]);
    expect(shown()).toEqual(['PD-1!', 'melanoma!', 'PD-1']);
  });
});

describe('a mention', () => {
  it('stays the same while its text does, whatever the page says meanwhile', () => {
    fill('<p id="a">PD-1 in a clinical trial</p><p id="b">CAR-T cell</p>');
    read(find('#a'));
    const [before] = records.shown();
    read(find('#b'));
    const [after, trial] = records.shown();
    expect(after).toBe(before);
    expect(trial && rangeOfMention(trial)?.toString()).toBe('clinical trial');
  });

  it('is none where only boxes side by side make the words', () => {
    fill('<p style="display: flex"><span>CAR-T </span><span>cell</span></p><p>PD-1 too</p>');
    read(document.body);
    expect(shown()).toEqual(['PD-1!']);
  });
});
