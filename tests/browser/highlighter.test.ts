import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Highlighter, NAMES } from '../../page/highlighter.ts';
import { fill, painted, rangeOfText } from './stage.ts';

let highlighter: Highlighter;
const paint = (...texts: string[]): void =>
  highlighter.paint(
    'first',
    texts.map((text) => rangeOfText(text)),
  );

beforeEach(() => {
  CSS.highlights.clear();
  fill('<p>one two three</p>');
  highlighter = new Highlighter();
});
afterEach(() => {
  CSS.highlights.clear();
  fill('');
});

describe('painting', () => {
  it('replaces what was painted under the same name, and only that', () => {
    paint('one', 'two');
    highlighter.paint('repeat', [rangeOfText('three')]);
    expect([painted('first'), painted('repeat')]).toEqual([['one', 'two'], ['three']]);
    paint('three');
    expect([painted('first'), painted('repeat')]).toEqual([['three'], ['three']]);
  });

  it('takes the name away where there is nothing to paint', () => {
    paint('one');
    paint();
    expect(CSS.highlights.has(NAMES.first)).toBe(false);
  });

  it('puts the active mark above the others', () => {
    paint('one');
    highlighter.paint('active', [rangeOfText('one')]);
    const priority = (name: string): number => CSS.highlights.get(name)?.priority ?? -1;
    expect(priority(NAMES.active)).toBeGreaterThan(priority(NAMES.first));
  });
});

describe('the names of others', () => {
  it('are left alone, whatever happens', () => {
    const theirs = new Highlight(rangeOfText('two'));
    CSS.highlights.set('search-results', theirs);
    const next = new Highlighter();
    next.paint('first', [rangeOfText('one')]);
    next.restore();
    next.stop();
    expect([...CSS.highlights.keys()]).toEqual(['search-results']);
    expect(CSS.highlights.get('search-results')).toBe(theirs);
  });

  it('what an older version left behind is taken away at the start', () => {
    for (const name of Object.values(NAMES)) CSS.highlights.set(name, new Highlight());
    const next = new Highlighter();
    next.stop();
    expect(CSS.highlights.size).toBe(0);
  });

  it('what a newer version has painted stays when the older one stops', () => {
    paint('one');
    new Highlighter().paint('first', [rangeOfText('two')]);
    highlighter.stop();
    expect(painted('first')).toEqual(['two']);
  });
});

describe('a page that clears the registry', () => {
  it('gets our marks back, and ours only', () => {
    paint('one');
    highlighter.paint('active', [rangeOfText('two')]);
    CSS.highlights.set('search-results', new Highlight());
    CSS.highlights.clear();
    highlighter.restore();
    expect([...CSS.highlights.keys()].sort()).toEqual([NAMES.active, NAMES.first].sort());
    expect(painted('first')).toEqual(['one']);
  });

  it('has its way in the end', () => {
    paint('one');
    let restored = 0;
    for (let i = 0; i < 100; i++) {
      CSS.highlights.clear();
      highlighter.restore();
      if (CSS.highlights.has(NAMES.first)) restored++;
    }
    expect(restored).toBeGreaterThanOrEqual(5);
    expect(restored).toBeLessThan(50);
  });

  it('uses up no patience while all is in place', () => {
    paint('one');
    for (let i = 0; i < 100; i++) highlighter.restore();
    CSS.highlights.clear();
    highlighter.restore();
    expect(painted('first')).toEqual(['one']);
  });

  it('gets nothing back that was taken away by us', () => {
    paint('one');
    paint();
    highlighter.restore();
    expect(CSS.highlights.size).toBe(0);
    paint('one');
    highlighter.stop();
    highlighter.restore();
    expect(CSS.highlights.size).toBe(0);
  });
});
