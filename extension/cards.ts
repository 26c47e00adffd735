/** The cards of the glossary, parsed one at a time. For the background and our own pages; never for web pages. */
import { packedCards } from 'virtual:immunolens/cards';
import type { Card } from '../glossary/card.ts';

/** @returns null for an unknown id. */
export function cardById(id: string): Card | null {
  const packed = Object.hasOwn(packedCards, id) ? packedCards[id] : undefined;
  return packed === undefined ? null : (JSON.parse(packed) as Card);
}
