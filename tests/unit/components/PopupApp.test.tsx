// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { PopupAppProps } from '../../../components/PopupApp.tsx';
import { PopupApp } from '../../../components/PopupApp.tsx';
import { CARDS, CATEGORIES, SUMMARIES } from './fixtures.ts';
import { render, textOf } from './render.tsx';

function open(more: Partial<PopupAppProps> = {}) {
  const props: PopupAppProps = {
    summaries: SUMMARIES,
    categories: CATEGORIES,
    search: (query) => SUMMARIES.filter(({ term }) => term.toLowerCase().includes(query)),
    loadCard: async (id) => CARDS[id] ?? null,
    page: [
      { id: 'pd-1', count: 3 },
      { id: 'pembrolizumab', count: 1 },
      { id: 'gone', count: 2 },
    ],
    site: 'example.org',
    siteOn: true,
    everywhere: true,
    onSite: vi.fn(),
    onEverywhere: vi.fn(),
    onReveal: vi.fn(),
    onQuit: vi.fn(),
    ...more,
  };
  const view = render(<PopupApp {...props} />);
  const headings = () => view.all('heading').map((heading) => textOf(heading));
  const items = () => [...view.root.querySelectorAll('[data-item] .entry-term')].map((item) => textOf(item));
  const focused = () => textOf(document.activeElement);
  return { ...view, props, headings, items, focused };
}

describe('PopupApp, terms of the page', () => {
  it('lists known terms in reading order with their counts', () => {
    const { items, get } = open();
    expect(items()).toEqual(['PD-1', 'pembrolizumab']);
    get('button', /^PD-1, 3 mentions/);
    get('button', /^pembrolizumab, 1 mention, /);
  });

  it('goes to a term in the page, or reads it here', async () => {
    const { click, props, headings } = open();
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
    const { headings, get } = open(more);
    expect(headings()).toContain(title);
    get('button', action);
  });

  it('takes the way out of an empty state', async () => {
    const { click, get } = open({ page: [] });
    await click('button', 'Browse the glossary');
    expect(document.activeElement).toBe(get('tab', 'Browse'));
    expect(get('tab', 'Browse').getAttribute('aria-selected')).toBe('true');
    const off = open({ siteOn: false });
    await off.click('button', 'Turn on here');
    expect(off.props.onSite).toHaveBeenCalledWith(true);
    expect(document.activeElement).toBe(off.get('tab', 'On this page'));
  });
});

describe('PopupApp, switches', () => {
  it('say what they are about and where they stand', async () => {
    const { get, click, props } = open();
    const site = get('switch', 'On this site: example.org');
    expect(site.getAttribute('aria-checked')).toBe('true');
    await click('switch', 'On this site: example.org');
    expect(props.onSite).toHaveBeenCalledWith(false);
    await click('switch', /^Everywhere/);
    expect(props.onEverywhere).toHaveBeenCalledWith(false);
  });

  it('the one for the site rests while there is no site, or all are off', () => {
    expect((open({ site: null }).get('switch', /^On this site/) as HTMLButtonElement).disabled).toBe(true);
    const site = open({ everywhere: false }).get('switch', /^On this site/) as HTMLButtonElement;
    expect([site.disabled, site.getAttribute('aria-checked')]).toEqual([true, 'false']);
  });
});

describe('PopupApp, search', () => {
  it('has the focus at once, counts politely, and Enter opens the first', async () => {
    const { type, press, get, headings } = open();
    expect(document.activeElement?.id).toBe('query');
    await type('umab');
    expect(textOf(get('status', /./))).toBe('2 terms found');
    await press('Enter');
    expect(headings()).toContain('pembrolizumab');
  });

  it('is walked with the arrow keys, and up from the first leads back', async () => {
    const { type, press, focused } = open();
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
    const { type, get } = open({ search: () => SUMMARIES.slice(0, 1) });
    await type('keyt');
    get('button', /^pembrolizumab \(Keytruda\)/);
  });

  it('says what to try when nothing is found', async () => {
    const { type, headings, root, get } = open();
    await type('zzz ');
    expect(headings()).toContain('Nothing found for “zzz”');
    expect(textOf(root.querySelector('.empty'))).toContain('only the first letters');
    expect(textOf(get('status', /./))).toBe('No terms found');
  });
});

describe('PopupApp, reading', () => {
  it('follows related terms and comes back the same way, to what was chosen', async () => {
    const { click, get, headings } = open();
    await click('button', 'Read about PD-1');
    expect(document.activeElement).toBe(get('heading', 'PD-1'));
    await click('button', 'nivolumab');
    expect(document.activeElement).toBe(get('heading', 'nivolumab'));
    await click('button', 'Back');
    expect(headings()).toContain('PD-1');
    expect(document.activeElement).toBe(get('button', 'nivolumab'));
    await click('button', 'Back');
    expect(document.activeElement).toBe(get('button', 'Read about PD-1'));
  });

  it('Escape leaves the entry, then clears the search, then closes', async () => {
    const { type, press, props, root, headings, click } = open();
    await type('pd-1');
    await press('Enter');
    await click('button', 'nivolumab');
    await press('Escape');
    expect(headings()).not.toContain('nivolumab');
    expect(document.activeElement?.id).toBe('query');
    expect(root.querySelector<HTMLInputElement>('#query')?.value).toBe('pd-1');
    await press('Escape');
    expect(root.querySelector<HTMLInputElement>('#query')?.value).toBe('');
    expect(props.onQuit).not.toHaveBeenCalled();
    await press('Escape');
    expect(props.onQuit).toHaveBeenCalledOnce();
  });

  it('stays where it is when an entry cannot be loaded', async () => {
    const { click, get } = open({ loadCard: async () => null });
    await click('button', 'Read about PD-1');
    expect(document.activeElement).toBe(get('button', 'Read about PD-1'));
  });
});

describe('PopupApp, browsing', () => {
  it('moves between tabs with the arrow keys', async () => {
    const { get, press } = open();
    get('tab', 'On this page').focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(get('tab', 'Browse'));
    await press('ArrowRight');
    expect(get('tab', 'On this page').getAttribute('aria-selected')).toBe('true');
  });

  it('lists subjects that have entries, and the entries of one that is opened', async () => {
    const { click, root, items } = open();
    await click('tab', 'Browse');
    const groups = [...root.querySelectorAll<HTMLDetailsElement>('details')];
    expect(groups.map((group) => textOf(group.querySelector('summary')))).toEqual([
      'Drugs 2',
      'Targets on cells 2',
    ]);
    expect(items()).toEqual([]);
    const [drugs] = groups;
    if (drugs) drugs.open = true;
    drugs?.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(items()).toEqual(['nivolumab', 'pembrolizumab']));
  });

  it('lists by letter, digits under a sign of their own', async () => {
    const { click, items, all } = open();
    await click('tab', 'Browse');
    await click('radio', 'A to Z');
    expect(all('radio').map((radio) => radio.getAttribute('value'))).toEqual([
      'category',
      'letter',
      '#',
      'N',
      'P',
    ]);
    expect(items()).toEqual(['nivolumab']);
    await click('radio', 'P');
    expect(items()).toEqual(['PD-1', 'pembrolizumab']);
    await click('radio', 'Digits and signs');
    expect(items()).toEqual(['4-1BB']);
  });
});
