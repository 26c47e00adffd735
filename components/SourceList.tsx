import type { Card } from '../glossary/card.ts';
import { Icon } from './Icon.tsx';
import { Section } from './Section.tsx';

export function SourceList({ sources }: { readonly sources: Card['sources'] }) {
  if (sources.length === 0) return null;
  return (
    <Section title="Sources" class="sources">
      <ul>
        {sources.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {name}
              <span class="unseen"> (opens a new tab)</span>
              <Icon name="out" />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
