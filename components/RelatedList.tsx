import type { Link } from '../glossary/card.ts';
import { LinkButton } from './LinkButton.tsx';
import { Section } from './Section.tsx';

interface RelatedListProps {
  readonly items: readonly Link[];
  readonly onLink: (id: string) => void;
}

export function RelatedList({ items, onLink }: RelatedListProps) {
  if (items.length === 0) return null;
  return (
    <Section title="Related">
      <ul class="chips">
        {items.map(({ id, term }) => (
          <li key={id}>
            <LinkButton id={id} term={term} class="chip" onLink={onLink} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
