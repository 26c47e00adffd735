/** How fast a machine is, told by the limit: goals in milliseconds were set on one, and are measured on others. */
import type { EngineRow } from './engine.ts';
import { median } from './stats.ts';

/**
 * Milliseconds that the limit took for 100,000 characters where the goals in milliseconds were set. Whether the nodes had
 * their objects then is not known: here it is the quicker one of both that counts.
 */
export const LIMIT_THEN = 2.35;

/** In characters: on shorter pages the clock is most of what is measured, and longer ones are not in every run. */
const [SHORTEST, LONGEST] = [20_000, 200_000];

/** The same here, in this run, on pages made by us. */
export function limitHere(engine: readonly EngineRow[]): number {
  const rows = engine.filter(
    ({ kind, characters }) =>
      kind !== 'tiny' && kind !== 'saved' && characters > SHORTEST && characters < LONGEST,
  );
  return median(rows.map(({ limitAgainMs, characters }) => (limitAgainMs.median / characters) * 100_000));
}

/** How many times as long things take here. At least 1: on a faster machine a goal stays what it is. */
export const paceOf = (engine: readonly EngineRow[]): number => Math.max(1, limitHere(engine) / LIMIT_THEN);
