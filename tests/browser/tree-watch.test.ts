import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TreeWatch } from '../../page/tree-watch.ts';
import { watchTree } from '../../page/tree-watch.ts';
import { fill, find, shadowIn } from './stage.ts';

const PAGE = `
  <div id="before"><p>x</p></div>
  <div id="box">bare<p id="beside">x</p><div id="editor" contenteditable tabindex="0"><p>x</p></div><p>y</p></div>
  <div id="after"><p>x</p></div>`;

let told: MutationRecord[] = [];
let tree: TreeWatch;
const watch = (root: Node = document): void => {
  tree = watchTree(
    root,
    { childList: true, characterData: true, subtree: true, attributeFilter: ['hidden'] },
    (records) => told.push(...records),
  );
};
const editor = (): HTMLElement => find('#editor') as HTMLElement;
const type = (): void => find('#editor p').append('!');
/** Records come once the script is done. */
const targets = async (): Promise<Node[]> => {
  await Promise.resolve();
  return told.splice(0).map(({ target }) => target);
};

beforeEach(() => {
  told = [];
  fill(PAGE);
  watch();
});
afterEach(() => {
  tree.stop();
  fill('');
});

it('tells of everything at first', async () => {
  type();
  find('#after p').append('!');
  expect(await targets()).toEqual([find('#editor p'), find('#after p')]);
});

describe('with an editor left alone', () => {
  beforeEach(() => {
    editor().focus();
    tree.leaveAlone(editor());
  });

  it('tells nothing of what is typed', async () => {
    type();
    editor().append(document.createElement('p'));
    expect(await targets()).toEqual([]);
  });

  it.each<[string, () => Node]>([
    ['a text before it', () => find('#before p')],
    ['a text beside it', () => find('#beside')],
    ['a text behind it', () => find('#after p')],
  ])('tells of the rest: %s', async (_, place) => {
    place().appendChild(document.createTextNode('!'));
    type();
    expect(await targets()).toEqual([place()]);
  });

  it('tells of bare text beside it, and of what is shown around it', async () => {
    (find('#box').firstChild as Text).data = 'other';
    (find('#box') as HTMLElement).hidden = true;
    expect(await targets()).toEqual([find('#box').firstChild, find('#box')]);
  });

  it('tells of everything once the focus has left it, and loses nothing on the way', async () => {
    find('#after p').append('!');
    editor().blur();
    type();
    expect(await targets()).toEqual([find('#after p'), find('#editor p')]);
  });

  it('tells nothing once stopped', async () => {
    tree.stop();
    find('#after p').append('!');
    editor().blur();
    type();
    expect(await targets()).toEqual([]);
  });
});

it.each<[string, () => void]>([
  ['is put in another place', () => find('#after').append(editor())],
  ['makes way for another', () => (find('#box').innerHTML = editor().outerHTML)],
  ['goes with what is around it', () => (find('#box').outerHTML = find('#box').outerHTML)],
])('tells of everything once an editor without the focus %s', async (_, change) => {
  tree.leaveAlone(editor());
  change();
  expect(await targets()).not.toEqual([]);
  type();
  expect(await targets()).toEqual([find('#editor p')]);
});

it('goes on as before where an editor stands among thousands of others', async () => {
  for (let i = 0; i < 1200; i++) find('#box').append(document.createElement('p'));
  await targets();
  tree.leaveAlone(editor());
  type();
  find('#after p').append('!');
  expect(await targets()).toEqual([find('#editor p'), find('#after p')]);
});

it('leaves alone what stands in its own tree only', async () => {
  const shadow = shadowIn('#after', '<div id="inner" contenteditable><p>x</p></div>');
  tree.stop();
  watch(shadow);
  tree.leaveAlone(editor());
  shadow.querySelector('p')?.append('!');
  expect(await targets()).toEqual([shadow.querySelector('p')]);
  tree.leaveAlone(shadow.querySelector('#inner') as Element);
  shadow.querySelector('p')?.append('!');
  expect(await targets()).toEqual([]);
});
