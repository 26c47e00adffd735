// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SUMMARIES } from './fixtures.ts';
import { openPopup } from './open-popup.tsx';
import { textOf } from './render.tsx';

it('begins as the page has it while the script is on its way', () => {
  const file = path.resolve(import.meta.dirname, '../../../entrypoints/popup/index.html');
  const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  const tight = (element: Element | null | undefined) =>
    element?.outerHTML.replace(/>\s+|\s+</g, (gap) => gap.trim());
  const { root } = openPopup();
  const [early] = page.querySelectorAll('#app > *');
  expect(tight(early?.querySelector('header'))).toBe(tight(root.querySelector('header')));
  expect(early?.className).toBe(root.querySelector('header')?.parentElement?.className);
});

describe('PopupApp, terms of the page', () => {
  it('lists known terms in reading order with their counts', () => {
    const { items, get } = openPopup();
    expect(items()).toEqual(['PD-1', 'pembrolizumab']);
    get('button', /^PD-1, 3 mentions/);
    get('button', /^pembrolizumab, 1 mention, /);
  });

  it('goes to a term in the page, or reads it here', async () => {
    const { click, props, headings } = openPopup();
    await click('button', /^PD-1, 3/);
    expect(props.onReveal).toHaveBeenCalledWith('pd-1');
    await click('button', 'Read about PD-1');
    expect(headings()).toContain('PD-1');
  });

  it.each([
    ['nothing on the page', { page: [] }, 'No terms on this page', 'Browse the glossary'],
    ['a page of the browser', { site: null }, 'This page can’t be read', 'Browse the glossary'],
    ['a store', { page: 'unreadable' }, 'This page can’t be read', 'Browse the glossary'],
    ['off here', { siteOn: false, page: [] }, 'Off on this site', 'Turn on here'],
    ['off everywhere', { everywhere: false, page: [] }, 'Off everywhere', 'Turn on'],
  ] as const)('has kind words for: %s', (_, more, title, action) => {
    const { headings, get } = openPopup(more);
    expect(headings()).toContain(title);
    get('button', action);
  });

  it('takes the way out of an empty state', async () => {
    const { click, get } = openPopup({ page: [] });
    await click('button', 'Browse the glossary');
    expect(document.activeElement).toBe(get('tab', 'Browse'));
    expect(get('tab', 'Browse').getAttribute('aria-selected')).toBe('true');
    const off = openPopup({ siteOn: false });
    await off.click('button', 'Turn on here');
    expect(off.props.onSite).toHaveBeenCalledWith(true);
    expect(document.activeElement).toBe(off.get('tab', 'On this page'));
  });
});

describe('PopupApp, switches', () => {
  it('say what they are about and where they stand', async () => {
    const { get, click, props } = openPopup();
    const site = get('switch', 'On this site: example.org');
    expect(site.getAttribute('aria-checked')).toBe('true');
    await click('switch', 'On this site: example.org');
    expect(props.onSite).toHaveBeenCalledWith(false);
    await click('switch', /^Everywhere/);
    expect(props.onEverywhere).toHaveBeenCalledWith(false);
  });

  it('the one for the site rests while there is no site, or all are off', () => {
    expect((openPopup({ site: null }).get('switch', /^On this site/) as HTMLButtonElement).disabled).toBe(
      true,
    );
    const site = openPopup({ everywhere: false }).get('switch', /^On this site/) as HTMLButtonElement;
    expect([site.disabled, site.getAttribute('aria-checked')]).toEqual([true, 'false']);
  });
});

describe('PopupApp, search', () => {
  it('has the focus at once, counts politely, and Enter opens the first', async () => {
    const { type, press, get, headings } = openPopup();
    expect(document.activeElement?.id).toBe('query');
    await type('umab');
    expect(textOf(get('status', /./))).toBe('2 terms found');
    await press('Enter');
    expect(headings()).toContain('pembrolizumab');
  });

  it('is walked with the arrow keys, and up from the first leads back', async () => {
    const { type, press, focused } = openPopup();
    await type('umab');
    await press('ArrowDown');
    expect(focused()).toContain('pembrolizumab');
    await press('ArrowDown');
    expect(focused()).toContain('nivolumab');
    await press('ArrowDown');
    expect(focused()).toContain('nivolumab');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement?.id).toBe('query');
  });

  it('names the other name that was typed', async () => {
    const { type, get } = openPopup({ search: () => SUMMARIES.slice(0, 1) });
    await type('keyt');
    get('button', /^pembrolizumab \(Keytruda\)/);
  });

  it('says what to try when nothing is found', async () => {
    const { type, headings, root, get } = openPopup();
    await type('zzz ');
    expect(headings()).toContain('Nothing found for “zzz”');
    expect(textOf(root.querySelector('.empty'))).toContain('only the first letters');
    expect(textOf(get('status', /./))).toBe('No terms found');
  });
});
