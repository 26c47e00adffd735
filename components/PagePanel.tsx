import type { Summary } from '../glossary/card.ts';
import { EmptyState } from './EmptyState.tsx';
import { PageTermList } from './PageTermList.tsx';
import type { SwitchesProps } from './Switches.tsx';

/** Terms of the page in reading order; or that they are still being gathered; or that no extension may read it. */
export type PageState = readonly { readonly id: string; readonly count: number }[] | 'loading' | 'unreadable';

interface PagePanelProps extends SwitchesProps {
  readonly page: PageState;
  readonly entryOf: (id: string) => Summary | undefined;
  readonly onReveal: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onBrowse: () => void;
}

export function PagePanel({ page, entryOf, onReveal, onOpen, onBrowse, ...switches }: PagePanelProps) {
  const { site, siteOn, everywhere, onSite, onEverywhere } = switches;
  if (!everywhere) {
    return (
      <EmptyState title="Off everywhere" action={{ label: 'Turn on', run: () => onEverywhere(true) }}>
        <p>Immunolens marks nothing on any page. Looking up and browsing still work here.</p>
      </EmptyState>
    );
  }
  if (site === null || page === 'unreadable') {
    return (
      <EmptyState title="This page can’t be read" action={{ label: 'Browse the glossary', run: onBrowse }}>
        <p>
          Browsers keep extensions out of some pages: their own, new tabs, and stores for extensions. You can
          still look up any term above.
        </p>
      </EmptyState>
    );
  }
  if (!siteOn) {
    return (
      <EmptyState title="Off on this site" action={{ label: 'Turn on here', run: () => onSite(true) }}>
        <p>
          Nothing on <bdi class="site">{site}</bdi> is marked. You can still look up any term above.
        </p>
      </EmptyState>
    );
  }
  if (page === 'loading') return <p class="hint">Reading the page…</p>;

  const terms = page.flatMap(({ id, count }) => {
    const entry = entryOf(id);
    return entry ? [{ entry, count }] : [];
  });
  if (terms.length === 0) {
    return (
      <EmptyState title="No terms on this page" action={{ label: 'Browse the glossary', run: onBrowse }}>
        <p>
          When a page speaks of cancer treatment with the immune system, its terms are listed here. You can
          look up any term above.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <p class="hint">
        {terms.length === 1 ? '1 term' : `${terms.length} terms`} in reading order. Choose one to go to it.
      </p>
      <PageTermList terms={terms} onReveal={onReveal} onOpen={onOpen} />
    </>
  );
}
