/**
 * Where engine and reader meet: two scripts, put into a frame together, and no browser promises which one comes first.
 * Both run in the isolated world, which pages cannot see.
 */
import type { Engine } from '../matching/engine.ts';

interface Slot {
  readonly promise: Promise<Engine>;
  readonly fill: (engine: Promise<Engine>) => void;
  isFilled: boolean;
}

declare global {
  /** Of the isolated world of a frame. */
  var immunolensEngine: Slot | undefined;
}

function newSlot(): Slot {
  let fill: Slot['fill'] = () => undefined;
  const promise = new Promise<Engine>((resolve) => (fill = resolve));
  return { promise, fill, isFilled: false };
}

/** Each engine that comes takes the place of the one before, which may be of an older version. */
export function bringEngine(engine: Promise<Engine>): void {
  const { immunolensEngine: before } = globalThis;
  const slot = before && !before.isFilled ? before : newSlot();
  globalThis.immunolensEngine = slot;
  slot.isFilled = true;
  slot.fill(engine);
}

/** @returns the engine that came last, or the one that is to come. */
export const engineHere = (): Promise<Engine> => (globalThis.immunolensEngine ??= newSlot()).promise;
