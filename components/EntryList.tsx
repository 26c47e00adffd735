import type { Summary } from '../glossary/card.ts';

interface EntryListProps {
  readonly entries: readonly Summary[];
  readonly onOpen: (id: string) => void;
  /** What was typed: an entry found by another name then shows that name. */
  readonly query?: string;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "Keytruda" for pembrolizumab found by "keyt": without it the reader cannot tell why it was found. */
function otherName({ term, forms }: Summary, query: string): string | undefined {
  const typed = letters(query);
  if (typed === '' || letters(term).startsWith(typed)) return undefined;
  return forms.find((form) => letters(form).startsWith(typed));
}

/** Entries to open, one button each; arrow keys step through what has `data-item`. */
export function EntryList({ entries, onOpen, query = '' }: EntryListProps) {
  return (
    <ul class="entries">
      {entries.map((entry) => {
        const name = otherName(entry, query);
        return (
          <li key={entry.id}>
            <button
              type="button"
              class="entry"
              data-item
              data-entry={entry.id}
              onClick={() => onOpen(entry.id)}
            >
              <span class="entry-term">{entry.term}</span>
              {name && <span class="entry-name"> ({name})</span>}
              <span class="entry-short"> {entry.short}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
