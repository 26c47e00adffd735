import type { Card } from '../glossary/card.ts';
import { LinkButton } from './LinkButton.tsx';
import { Section } from './Section.tsx';

interface NotSameListProps {
  readonly items: Card['notSame'];
  readonly onLink: (id: string) => void;
}

/** What readers mix the term up with. */
export function NotSameList({ items, onLink }: NotSameListProps) {
  if (items.length === 0) return null;
  return (
    <Section title="Not the same as">
      <dl class="not-same">
        {items.map(({ id, term, text }) => (
          <div key={term}>
            <dt>
              {id === undefined ? term : <LinkButton id={id} term={term} class="inline" onLink={onLink} />}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
