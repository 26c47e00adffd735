import { useMemo, useState } from 'preact/hooks';
import type { Summary } from '../glossary/card.ts';
import type { Category } from '../glossary/entry.ts';
import { EntryList } from './EntryList.tsx';
import { groupBy } from './group.ts';
import { Icon } from './Icon.tsx';

export interface CategoryLabel {
  readonly id: Category;
  readonly label: string;
}

interface CategoryBrowserProps {
  /** In the order in which they are listed. */
  readonly entries: readonly Summary[];
  readonly categories: readonly CategoryLabel[];
  readonly onOpen: (id: string) => void;
}

export function CategoryBrowser({ entries, categories, onOpen }: CategoryBrowserProps) {
  const groups = useMemo(() => groupBy(entries, (entry) => entry.category), [entries]);
  return (
    <div class="categories">
      {categories.map(({ id, label }) => (
        <CategoryGroup key={id} label={label} entries={groups.get(id) ?? []} onOpen={onOpen} />
      ))}
    </div>
  );
}

interface CategoryGroupProps {
  readonly label: string;
  readonly entries: readonly Summary[];
  readonly onOpen: (id: string) => void;
}

/** Its list is made when it is opened: hundreds of buttons that nobody sees would slow the first paint. */
function CategoryGroup({ label, entries, onOpen }: CategoryGroupProps) {
  const [open, setOpen] = useState(false);
  if (entries.length === 0) return null;
  return (
    <details name="category" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="next" />
        {label} <span class="count">{entries.length}</span>
      </summary>
      {open && <EntryList entries={entries} onOpen={onOpen} />}
    </details>
  );
}
