import { vi } from 'vitest';
import type { PopupAppProps } from '../../../components/PopupApp.tsx';
import { PopupApp } from '../../../components/PopupApp.tsx';
import { CARDS, CATEGORIES, SUMMARIES } from './fixtures.ts';
import { render, textOf } from './render.tsx';

/** The popup on a page with two terms of the glossary, and what tests ask of it. */
export function openPopup(more: Partial<PopupAppProps> = {}) {
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
