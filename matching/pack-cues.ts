/** Folds the cues of forms and packs them as `cue-list.ts` reads them. Build time only. */
import type { Cues, CueTexts, PackedCues } from './cue-list.ts';
import { packNumbers } from './numbers.ts';
import { wordsIn } from './words.ts';

const foldCue = (cue: string): string =>
  wordsIn(cue)
    .map((word) => word.text)
    .join(' ') + (cue.trim().endsWith('*') ? '*' : '');

/** Letters by which cues with an open ending are found. */
const SHORTEST_OPEN = 3;

/** "tumors" says nothing beside "tumor*". */
function isImplied(cue: string, others: readonly string[]): boolean {
  const line = cue.endsWith('*') ? cue.slice(0, -1) : `${cue} `;
  return others.some(
    (other) =>
      other !== cue &&
      other.endsWith('*') &&
      other.length > SHORTEST_OPEN &&
      line.startsWith(other.slice(0, -1)),
  );
}

function foldSide(cues: readonly string[]): string[] {
  const folded = [...new Set(cues.map(foldCue))];
  return folded.filter((cue) => !isImplied(cue, folded)).sort();
}

/** Folded, each once, without those that others imply. */
export const foldCues = (cues: Cues): Cues => ({ for: foldSide(cues.for), against: foldSide(cues.against) });

/** Used twice or more, the most frequent first. */
function sharedCues(lists: readonly (readonly string[])[]): string[] {
  const uses = new Map<string, number>();
  for (const cue of lists.flat()) uses.set(cue, (uses.get(cue) ?? 0) + 1);
  return [...uses]
    .filter(([, count]) => count > 1)
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .map(([cue]) => cue);
}

function packSide(lists: readonly (readonly string[])[]): { steps: string; texts: CueTexts } {
  const shared = sharedCues(lists);
  const places = new Map(shared.map((cue, place) => [cue, place]));
  const steps = lists.flatMap((cues) => {
    const found = cues.flatMap((cue) => places.get(cue) ?? []).sort((a, b) => a - b);
    return [...found.map((place, i) => place - (found[i - 1] ?? -1)), 0];
  });
  const others = lists.map((cues) => cues.filter((cue) => !places.has(cue)).join(','));
  return { steps: packNumbers(steps), texts: { shared: shared.join(','), others: others.join(';') } };
}

/** @param lists folded. */
export function packCues(lists: readonly Cues[]): PackedCues {
  const yes = packSide(lists.map((cues) => cues.for));
  const no = packSide(lists.map((cues) => cues.against));
  return {
    steps: { for: yes.steps, against: no.steps },
    texts: { for: yes.texts, against: no.texts },
  };
}
