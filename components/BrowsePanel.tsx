import { useMemo, useState } from 'preact/hooks';
import type { Summary } from '../glossary/card.ts';
import type { CategoryLabel } from './CategoryBrowser.tsx';
import { CategoryBrowser } from './CategoryBrowser.tsx';
import { Choices } from './Choices.tsx';
import { LetterIndex } from './LetterIndex.tsx';

interface BrowsePanelProps {
  readonly entries: readonly Summary[];
  readonly categories: readonly CategoryLabel[];
  readonly onOpen: (id: string) => void;
}

const ORDERS = [
  { value: 'category', label: 'By subject' },
  { value: 'letter', label: 'A to Z' },
] as const;

const collator = new Intl.Collator('en', { numeric: true });

export function BrowsePanel({ entries, categories, onOpen }: BrowsePanelProps) {
  const [order, setOrder] = useState<'category' | 'letter'>('category');
  const sorted = useMemo(() => [...entries].sort((a, b) => collator.compare(a.term, b.term)), [entries]);
  return (
    <>
      <Choices legend="Order" name="order" choices={ORDERS} value={order} onChange={setOrder} />
      {order === 'category' ? (
        <CategoryBrowser entries={sorted} categories={categories} onOpen={onOpen} />
      ) : (
        <LetterIndex entries={sorted} onOpen={onOpen} />
      )}
    </>
  );
}
