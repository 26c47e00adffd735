/**
 * Where scripts of a frame meet: they are put in together, and no browser promises which one comes first. What one brings
 * is taken once, so that a later pair, perhaps of a newer version, meets anew. All run in the isolated world, which pages
 * cannot see.
 */
import type { Engine } from '../matching/engine.ts';
import type { Lexicon } from '../matching/lexicon.ts';

interface Things {
  lexicon: Lexicon;
  engine: Engine;
}

/** Who waits for a thing, or the thing itself, or its promise, until someone takes it. */
type Slot<T> = ((thing: T | Promise<T>) => void)[] | { readonly thing: T | Promise<T> };

declare global {
  /** Of the isolated world of a frame. */
  var immunolensMeeting: { [K in keyof Things]?: Slot<Things[K]> } | undefined;
}

type Slots<K extends keyof Things> = { [N in K]?: Slot<Things[N]> };
const slotsHere = <K extends keyof Things>(): Slots<K> => (globalThis.immunolensMeeting ??= {});

/** What was brought before, and not taken, makes way. */
export function bring<K extends keyof Things>(name: K, thing: Things[K] | Promise<Things[K]>): void {
  const slots = slotsHere<K>();
  const slot = slots[name];
  slots[name] = Array.isArray(slot) ? undefined : { thing };
  if (Array.isArray(slot)) for (const give of slot) give(thing);
}

/** @returns what has been brought, or what is to come; all who wait have the same. */
export function take<K extends keyof Things>(name: K): Promise<Things[K]> {
  const slots = slotsHere<K>();
  const slot: Slot<Things[K]> | undefined = slots[name];
  return new Promise((give) => {
    if (slot && 'thing' in slot) {
      slots[name] = undefined;
      give(slot.thing);
    } else if (slot) slot.push(give);
    else slots[name] = [give];
  });
}
