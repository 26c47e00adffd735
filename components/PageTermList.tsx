import type { Summary } from '../glossary/card.ts';

export interface CountedEntry {
  readonly entry: Summary;
  /** Mentions in the page. */
  readonly count: number;
}

interface PageTermListProps {
  readonly terms: readonly CountedEntry[];
  readonly onReveal: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Terms of the page: choosing one goes there; "Read" stays here. */
export function PageTermList({ terms, onReveal, onOpen }: PageTermListProps) {
  return (
    <ul class="entries">
      {terms.map(({ entry: { id, term, short }, count }) => (
        <li key={id} class="page-term">
          <button type="button" class="entry" data-item onClick={() => onReveal(id)}>
            <span class="entry-term">{term}</span>
            <span class="unseen">
              , {count === 1 ? '1 mention' : `${count} mentions`}, show in the page.{' '}
            </span>
            {count > 1 && (
              <span class="count" aria-hidden="true">
                {count}×
              </span>
            )}
            <span class="entry-short"> {short}</span>
          </button>
          <button type="button" class="read" data-entry={id} onClick={() => onOpen(id)}>
            Read<span class="unseen"> about {term}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
