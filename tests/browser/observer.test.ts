import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changes } from '../../page/observer.ts';
import { PageObserver } from '../../page/observer.ts';
import { fill, find, pause, shadowIn, soon } from './stage.ts';

let told: Changes[] = [];
let observer: PageObserver;
const ids = (kind: 'added' | 'changed'): string[] => [
  ...new Set(told.flatMap((changes) => [...changes[kind]].map((element) => element.id || element.localName))),
];
const wasRemoved = (): boolean => told.some(({ removed }) => removed);
const element = (html: string): Element => {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return holder.content.firstElementChild as Element;
};

function watch(html: string): void {
  fill(html);
  observer.observe(document.body);
}

beforeEach(() => {
  told = [];
  observer = new PageObserver((changes) => told.push(changes));
});
afterEach(() => {
  observer.stop();
  fill('');
});

describe('changes of a page', () => {
  it.each<[string, string, () => void, string[], string[]]>([
    ['a new block', '<div id="box"></div>', () => find('#box').append(element('<p id="p">x</p>')), ['p'], []],
    [
      'a new block in a text',
      '<div id="box">x y</div>',
      () => (find('#box').firstChild as Text).splitText(2).before(element('<p id="p">x</p>')),
      ['p'],
      ['box'],
    ],
    ['new text', '<p id="p">x</p>', () => find('#p').append('y'), [], ['p']],
    ['a new inline element', '<p id="p">x</p>', () => find('#p').append(element('<b>y</b>')), [], ['p']],
    ['text that is typed over', '<p id="p">x <b>y</b></p>', () => (find('b').textContent = 'z'), [], ['p']],
    ['text that grows', '<p id="p">x</p>', () => (find('#p').firstChild as Text).appendData('y'), [], ['p']],
    ['a part taken out', '<p id="p">x <b>y</b></p>', () => find('b').remove(), [], ['p']],
    ['a new line break', '<p id="p">x</p>', () => find('#p').append(element('<br>'), 'y'), ['br'], ['p']],
    [
      'a link around new blocks',
      '<div id="box"></div>',
      () => find('#box').append(element('<a href="#"><b><div id="card"><p>x</p></div></b></a>')),
      ['card'],
      ['box'],
    ],
    [
      'a block in a new block',
      '<div id="box"></div>',
      () => {
        find('#box').append(element('<section id="s"></section>'));
        find('#s').append(element('<p id="p">x</p>'));
      },
      ['s'],
      [],
    ],
    [
      'a part that is hidden no longer',
      '<div id="d" hidden><p>x</p></div>',
      () => (find('#d').hidden = false),
      ['d'],
      [],
    ],
    [
      'a part that is read aloud again',
      '<div id="d" aria-hidden="true"><p>x</p></div>',
      () => find('#d').removeAttribute('aria-hidden'),
      ['d'],
      [],
    ],
  ])('are told: %s', async (_, html, change, added, changed) => {
    watch(html);
    change();
    await soon(() => expect(told).not.toEqual([]));
    expect([ids('added'), ids('changed')]).toEqual([added, changed]);
  });

  it('tell that something has gone', async () => {
    watch('<div id="box"><p>x</p></div>');
    find('p').remove();
    await soon(() => expect(wasRemoved()).toBe(true));
    expect(ids('changed')).toEqual([]);
  });

  it.each<[string, string, () => void, boolean]>([
    ['is new', '<div id="box"></div>', () => find('#box').append(element('<p id="p">x</p>')), false],
    [
      'was in another place',
      '<p id="p">x</p><div id="box"></div>',
      () => find('#box').append(find('#p')),
      true,
    ],
    ['was hidden', '<div id="p" hidden>x</div>', () => (find('#p').hidden = false), true],
  ])('tell whether what is added may have been read before: it %s', async (_, html, change, again) => {
    watch(html);
    change();
    await soon(() => expect(ids('added')).toEqual(['p']));
    expect(told.map((changes) => changes.again)).toEqual([again]);
  });

  it.each([
    ['between two texts', '<div id="box">x<p id="gone">y</p>z</div>', ['box']],
    ['a word of a text', '<div id="box">x<b id="gone">y</b></div>', ['box']],
    ['between two blocks', '<div id="box"><p>x</p><p id="gone">y</p><p>z</p></div>', []],
  ])('tell of the text around that has gone: %s', async (_, html, changed) => {
    watch(html);
    find('#gone').remove();
    await soon(() => expect(wasRemoved()).toBe(true));
    expect(ids('changed')).toEqual(changed);
  });

  it('do not count in an editor, and our own card is none', async () => {
    watch('<p id="p" contenteditable>x</p><div id="box">x</div>');
    (find('#p').firstChild as Text).appendData('y');
    find('#p').append(element('<b>z</b>'));
    const card = document.createElement('immunolens-card');
    find('#box').append(card);
    await pause(200);
    card.remove();
    await pause(200);
    expect(told).toEqual([]);
  });

  it('are told of the rest of the page while someone types', async () => {
    watch('<div id="editor" contenteditable><p>x</p></div><p id="p">x</p>');
    (find('#editor') as HTMLElement).focus();
    find('#editor p').append('y');
    await pause(200);
    const planned = vi.spyOn(globalThis, 'setTimeout');
    find('#editor p').append('z');
    await Promise.resolve();
    expect(planned).not.toHaveBeenCalled();
    planned.mockRestore();
    find('#p').append('y');
    await soon(() => expect(ids('changed')).toEqual(['p']));
    expect(ids('added')).toEqual([]);
  });

  it('leave out what has gone again before it was told', async () => {
    watch('<div id="box"><p id="stays">x</p></div>');
    const short = element('<p id="short">x</p>');
    find('#box').append(short);
    short.remove();
    await soon(() => expect(told).not.toEqual([]));
    expect(ids('added')).toEqual([]);
  });

  it.each([
    ['an editor', '<div contenteditable><p id="p">x</p></div>'],
    ['code', '<pre class="code" id="p">x</pre>'],
    ['a hidden part', '<div hidden><p id="p">x</p></div>'],
    ['navigation', '<nav><p id="p">x</p></nav>'],
  ])('are of no interest in %s', async (_, html) => {
    watch(`${html}<p id="other">x</p>`);
    (find('#p').firstChild as Text).appendData('y');
    find('#p').append(element('<div>z</div>'));
    find('#other').append('!');
    await soon(() => expect(ids('changed')).toEqual(['other']));
    expect(ids('added')).toEqual([]);
  });

  it('are told in open shadow trees, of bare text too', async () => {
    fill('<div id="host"></div>');
    const shadow = shadowIn('#host', '<p id="p">x</p>');
    observer.observe(shadow);
    shadow.append('bare');
    shadow.firstElementChild?.append('y');
    await soon(() => expect(ids('changed').sort()).toEqual(['host', 'p']));
  });
});

describe('a page that never rests', () => {
  it('loses no change, and is told less and less often', async () => {
    watch('<div id="box"></div>');
    const made: string[] = [];
    const times: number[] = [];
    const began = performance.now();
    let seen = 0;
    while (performance.now() - began < 1500) {
      const id = `p${made.length}`;
      made.push(id);
      find('#box').append(element(`<p id="${id}">x</p>`));
      await pause(10);
      if (told.length > seen) times.push(performance.now() - began);
      seen = told.length;
    }
    expect(made.length).toBeGreaterThan(30);
    // 50, 100, 200, 400, 800 ms: a handful, not one for each change.
    expect(times.length).toBeLessThanOrEqual(6);
    // Nor does it wait for a rest that never comes.
    expect(times.length).toBeGreaterThanOrEqual(3);
    await soon(() => expect(ids('added')).toEqual(made));
  });

  it('loses nothing that happens while changes are told', async () => {
    fill('<div id="box"></div>');
    const busy = new PageObserver((changes) => {
      told.push(changes);
      if (told.length === 1) find('#box').append(element('<p id="late">x</p>'));
    });
    busy.observe(document.body);
    find('#box').append(element('<p id="early">x</p>'));
    await soon(() => expect(ids('added')).toEqual(['early', 'late']));
    busy.stop();
  });
});

it('tells nothing once stopped', async () => {
  watch('<div id="box"></div>');
  find('#box').append(element('<p>x</p>'));
  await pause(0);
  observer.stop();
  find('#box').append(element('<p>y</p>'));
  await pause(200);
  expect(told).toEqual([]);
});
