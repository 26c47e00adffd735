import type { Summary } from '../glossary/card.ts';
import { EmptyState } from './EmptyState.tsx';
import { EntryList } from './EntryList.tsx';

interface SearchResultsProps {
  readonly query: string;
  readonly results: readonly Summary[];
  readonly onOpen: (id: string) => void;
}

export function SearchResults({ query, results, onOpen }: SearchResultsProps) {
  if (results.length > 0) return <EntryList entries={results} query={query} onOpen={onOpen} />;
  return (
    <EmptyState title={`Nothing found for “${query.trim()}”`}>
      <p>It may go by another name, or not be in this glossary yet. What often helps:</p>
      <ul>
        <li>the name of the drug on the package, such as Opdivo, or its generic name, such as nivolumab</li>
        <li>the short form, such as CRS, or the long one, such as cytokine release syndrome</li>
        <li>only the first letters</li>
      </ul>
    </EmptyState>
  );
}
