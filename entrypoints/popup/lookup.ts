/** The glossary as the popup needs it: what the first paint can do without comes later. */
import { summaries } from 'virtual:immunolens/summaries';
import type { Card } from '../../glossary/card.ts';
import { createSearch } from '../../glossary/search.ts';

export { categories, summaries } from 'virtual:immunolens/summaries';

let index: ReturnType<typeof createSearch> | undefined;

export const search: ReturnType<typeof createSearch> = (query, limit) =>
  (index ??= createSearch(summaries))(query, limit);

/** Cards are most of the code, so they are a chunk of their own. Null for an unknown id. */
export async function loadCard(id: string): Promise<Card | null> {
  const { cardById } = await import('../../extension/cards.ts');
  return cardById(id);
}

/** Gets search and cards ready between the first paint and the first key. */
export function warmUp(): void {
  setTimeout(() => search('a'), 50);
  setTimeout(() => void loadCard(''), 150);
}
