/**
 * Where scripts of a frame meet: they are put in together, and no browser promises which one comes first, nor that one set
 * is there before the next one comes. All run in the isolated world, which pages cannot see.
 */
import type { Engine } from '../matching/engine.ts';
import type { Lexicon } from '../matching/lexicon.ts';

interface Things {
  lexicon: Lexicon;
  engine: Engine;
}

/** Who waits for a thing, or the thing that came last, or its promise. */
type Slot<T> = ((thing: T | Promise<T>) => void)[] | { readonly thing: T | Promise<T> };
type Slots<K extends keyof Things> = { [N in K]?: Slot<Things[N]> };

type Meeting = { readonly version: string } & Slots<keyof Things>;

declare global {
  /** Of the isolated world of a frame. */
  var immunolensMeeting: Meeting | undefined;
}

/** An update leaves scripts of the older version in open pages, which are not to meet those of the newer one. */
function slotsHere(): Meeting {
  const version = import.meta.env.VERSION;
  const slots = globalThis.immunolensMeeting;
  return slots && slots.version === version ? slots : (globalThis.immunolensMeeting = { version });
}

/** Takes the place of what was brought before. */
export function bring<K extends keyof Things>(name: K, thing: Things[K] | Promise<Things[K]>): void {
  const slots: Slots<K> = slotsHere();
  const slot = slots[name];
  slots[name] = { thing };
  if (Array.isArray(slot)) for (const give of slot) give(thing);
}

/** @returns what has been brought last, or what is to come first. */
export function take<K extends keyof Things>(name: K): Promise<Things[K]> {
  const slots: Slots<K> = slotsHere();
  const slot: Slot<Things[K]> | undefined = slots[name];
  return new Promise((give) => {
    if (Array.isArray(slot)) slot.push(give);
    else if (slot) give(slot.thing);
    else slots[name] = [give];
  });
}
