import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card, Summary } from '../glossary/card.ts';
import { stepThroughItems } from './arrow-keys.ts';
import { BrowsePanel } from './BrowsePanel.tsx';
import { CardView } from './CardView.tsx';
import type { CategoryLabel } from './CategoryBrowser.tsx';
import type { PageState } from './PagePanel.tsx';
import { PagePanel } from './PagePanel.tsx';
import type { SwitchesProps } from './Switches.tsx';
import { Switches } from './Switches.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SearchResults } from './SearchResults.tsx';
import { Tabs } from './Tabs.tsx';
import { useTrail } from './useTrail.ts';

export interface PopupAppProps extends SwitchesProps {
  readonly summaries: readonly Summary[];
  readonly categories: readonly CategoryLabel[];
  readonly page: PageState;
  /** At most `limit` entries, the best first. */
  readonly search: (query: string, limit: number) => readonly Summary[];
  /** Resolves to null for an unknown id. */
  readonly loadCard: (id: string) => Promise<Card | null>;
  /** Show the first mention in the page. */
  readonly onReveal: (id: string) => void;
  /** Escape, with nothing left to go back from. */
  readonly onQuit: () => void;
}

const TABS = [
  { id: 'page', label: 'On this page' },
  { id: 'browse', label: 'Browse' },
] as const;

/** More results than this are no help; another letter is. */
const MOST = 20;

function countText(n: number): string {
  if (n === 0) return 'No terms found';
  if (n === MOST) return `${n} best matches`;
  return n === 1 ? '1 term found' : `${n} terms found`;
}

/** The list stays mounted behind an open card, so that Back finds it as it was left. */
export function PopupApp(props: PopupAppProps) {
  const { summaries, categories, page, search, loadCard, onReveal, onQuit, ...switches } = props;
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [tab, setTab] = useState<'page' | 'browse'>('page');
  const [query, setQuery] = useState('');
  const trail = useTrail(root, loadCard);
  const byId = useMemo(() => new Map(summaries.map((entry) => [entry.id, entry])), [summaries]);
  const results = useMemo(() => (query.trim() ? search(query, MOST) : null), [query, search]);
  const open = (id: string): void => void trail.open(id);
  const { card } = trail;
  const label = card && categories.find(({ id }) => id === card.category)?.label;

  /** For buttons in a panel, which go away with it: the focus stays near, on the tab. */
  const chooseTab = (id: typeof tab, then?: () => void): void => {
    document.getElementById(`tab-${id}`)?.focus();
    setTab(id);
    then?.();
  };

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // The browser closes the popup on Escape unless it has been dealt with.
      event.preventDefault();
      if (card) return trail.leave();
      if (query === '') return onQuit();
      setQuery('');
      input.current?.focus();
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  });

  return (
    <div class="popup immunolens" ref={root}>
      <header class="brand">
        <h1>Immunolens</h1>
      </header>
      <main
        class="lists"
        hidden={card !== null}
        onKeyDown={(event) => stepThroughItems(event, event.currentTarget, input.current)}
      >
        <Switches {...switches} />
        <SearchBox
          query={query}
          onQuery={setQuery}
          onEnter={() => results?.[0] && open(results[0].id)}
          inputRef={input}
        />
        <p class="hint found" role="status">
          {results && countText(results.length)}
        </p>
        {results ? (
          <SearchResults query={query} results={results} onOpen={open} />
        ) : (
          <Tabs label="Terms" tabs={TABS} chosen={tab} onChoose={setTab}>
            {tab === 'page' ? (
              <PagePanel
                {...switches}
                onSite={(on) => chooseTab('page', () => switches.onSite(on))}
                onEverywhere={(on) => chooseTab('page', () => switches.onEverywhere(on))}
                page={page}
                entryOf={(id) => byId.get(id)}
                onReveal={onReveal}
                onOpen={open}
                onBrowse={() => chooseTab('browse')}
              />
            ) : (
              <BrowsePanel entries={summaries} categories={categories} onOpen={open} />
            )}
          </Tabs>
        )}
      </main>
      {card && (
        <main class="reading">
          <CardView
            key={card.id}
            card={card}
            {...(label && { categoryLabel: label })}
            onLink={open}
            onBack={trail.back}
            open
          />
        </main>
      )}
    </div>
  );
}
