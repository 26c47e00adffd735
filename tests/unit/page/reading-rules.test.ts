import { describe, expect, it } from 'vitest';
import { HOST_TAG, INLINE, isUnreadTag } from '../../../page/reading-rules.ts';

type Attributes = Readonly<Record<string, string>>;
const isUnread = (name: string, attributes?: Attributes): boolean =>
  isUnreadTag(name, attributes ? (key) => attributes[key] ?? null : null);

describe('what is read', () => {
  it.each([
    'p',
    'article',
    'h1',
    'blockquote',
    'table',
    'td',
    'li',
    'details',
    'label',
    'x-card',
    'pre',
    'a',
    'span',
  ])('<%s>', (name) => expect(isUnread(name)).toBe(false));

  const UNREAD =
    'code kbd script style template textarea input select option button nav menu svg math iframe object canvas video title rt';
  it.each([...UNREAD.split(' '), HOST_TAG])('not <%s>', (name) => expect(isUnread(name)).toBe(true));

  it('not coloured code, but plain text', () => {
    expect(isUnread('pre', { class: 'language-ts' })).toBe(true);
    expect(isUnread('pre', { style: 'white-space: pre-wrap' })).toBe(false);
  });

  it.each<[boolean, Attributes]>([
    [true, {}],
    [true, { class: 'hidden', title: 'button' }],
    [false, { contenteditable: '' }],
    [false, { contenteditable: 'true' }],
    [false, { contenteditable: 'plaintext-only' }],
    [true, { contenteditable: 'false' }],
    [true, { contenteditable: 'FALSE' }],
    [false, { hidden: '' }],
    [false, { hidden: 'hidden' }],
    [true, { hidden: 'until-found' }],
    [true, { hidden: 'Until-Found' }],
    [false, { 'aria-hidden': 'true' }],
    [false, { 'aria-hidden': 'TRUE' }],
    [true, { 'aria-hidden': 'false' }],
    [false, { role: 'textbox' }],
    [false, { role: 'Navigation' }],
    [false, { role: 'button' }],
    [true, { role: 'main' }],
    [true, { role: 'tabpanel' }],
    [true, { role: 'dialog' }],
    [true, { role: '' }],
  ])('is %s for %j', (read, attributes) => expect(isUnread('div', attributes)).toBe(!read));
});

describe('where text flows', () => {
  it.each(['b', 'i', 'em', 'strong', 'a', 'span', 'sub', 'sup', 'mark', 'abbr', 'u', 'font', 'wbr'])(
    'on through <%s>',
    (name) => expect(INLINE.has(name)).toBe(true),
  );

  it.each(['p', 'div', 'li', 'td', 'h2', 'br', 'img', 'x-card', ''])('not beyond <%s>', (name) =>
    expect(INLINE.has(name)).toBe(false),
  );

  it('never through what is not read', () => {
    expect([...INLINE].filter((name) => isUnread(name))).toEqual([]);
  });
});
