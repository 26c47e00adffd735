/** Folds the cues of forms and packs them as `cue-list.ts` reads them. Build time only. */
import type { Cues, PackedCues } from './cue-list.ts';
import { BRITISH } from './cues.ts';
import { packNumbers } from './numbers.ts';
import { wordsIn } from './words.ts';

/** `CueFinder` adds the British spellings itself. */
const americanOf = (cue: string): string =>
  BRITISH.reduce((text, [american, british]) => text.replace(british, american), cue);

const foldCue = (cue: string): string =>
  americanOf(
    wordsIn(cue)
      .map((word) => word.text)
      .join(' '),
  ) + (cue.trim().endsWith('*') ? '*' : '');

/** Letters by which cues with an open ending are found. */
const SHORTEST_OPEN = 3;

const isOpen = (cue: string): boolean => cue.endsWith('*');

/** "tumors" and "solid tumor" say nothing beside "tumor*", nor "breast cancers" beside "cancer". */
function isImplied(cue: string, others: readonly string[]): boolean {
  const words = cue.replace('*', '').split(' ');
  const last = words.length - 1;
  return others.some((other) => {
    if (other === cue) return false;
    const stem = other.slice(0, -1);
    if (other.includes(' ')) return isOpen(other) && cue.startsWith(stem);
    if (isOpen(other)) return stem.length >= SHORTEST_OPEN && words.some((word) => word.startsWith(stem));
    return words.some((word, i) => (word === other || word === `${other}s`) && (i < last || !isOpen(cue)));
  });
}

function foldSide(cues: readonly string[]): string[] {
  const folded = [...new Set(cues.map(foldCue))];
  return folded.filter((cue) => !isImplied(cue, folded)).sort();
}

/** Folded, each once, without those that others imply. */
export const foldCues = (cues: Cues): Cues => ({ for: foldSide(cues.for), against: foldSide(cues.against) });

/** Sides that a cue must have to be shared: a compressor writes twice what two sides have as well. */
const SHARED = 3;

/** The most frequent first. */
function sharedCues(sides: readonly (readonly string[])[]): string[] {
  const uses = new Map<string, number>();
  for (const cue of sides.flat()) uses.set(cue, (uses.get(cue) ?? 0) + 1);
  return [...uses]
    .filter(([, count]) => count >= SHARED)
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .map(([cue]) => cue);
}

/** Places in the text are kept in 16 bits. */
const LONGEST = 0xffff;

/** @param lists folded. */
export function packCues(lists: readonly Cues[]): PackedCues {
  const sides = lists.flatMap((cues) => [cues.for, cues.against]);
  const shared = sharedCues(sides);
  const places = new Map(shared.map((cue, place) => [cue, place]));
  const steps = sides.flatMap((cues) => {
    const found = cues.flatMap((cue) => places.get(cue) ?? []).sort((a, b) => a - b);
    return [...found.map((place, i) => place - (found[i - 1] ?? -1)), 0];
  });
  const own = sides.map((cues) => cues.filter((cue) => !places.has(cue)));
  const cues = [...shared, ...own.flat()];
  const texts = cues.join(',');
  if (texts.length >= LONGEST) throw new RangeError(`cues have ${texts.length} letters, ${LONGEST} at most`);
  return {
    cueCount: cues.length,
    cues: texts,
    cueSteps: packNumbers(steps),
    ownCues: packNumbers(own.map(({ length }) => length)),
  };
}
