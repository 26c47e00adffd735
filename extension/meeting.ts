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

interface Slot<T> {
  readonly promise: Promise<T>;
  readonly resolve: (thing: T | Promise<T>) => void;
  /** Made by who takes, not by who brings. */
  readonly isTaken: boolean;
}

declare global {
  /** Of the isolated world of a frame. */
  var immunolensMeeting: { [K in keyof Things]?: Slot<Things[K]> } | undefined;
}

function newSlot<T>(isTaken: boolean): Slot<T> {
  let resolve: Slot<T>['resolve'] = () => undefined;
  const promise = new Promise<T>((fill) => (resolve = fill));
  return { promise, resolve, isTaken };
}

function slotOf<K extends keyof Things>(name: K, isTaken: boolean): Slot<Things[K]> {
  const slots: { [N in K]?: Slot<Things[N]> } = (globalThis.immunolensMeeting ??= {});
  const known = slots[name];
  // The other one is here: nothing is left for later ones.
  if (known && known.isTaken !== isTaken) delete slots[name];
  else if (!known || !isTaken) return (slots[name] = newSlot(isTaken));
  return known;
}

/** What was brought before, and not taken, makes way. */
export const bring = <K extends keyof Things>(name: K, thing: Things[K] | Promise<Things[K]>): void =>
  slotOf(name, false).resolve(thing);

/** @returns what has been brought, or what is to come; all who wait have the same. */
export const take = <K extends keyof Things>(name: K): Promise<Things[K]> => slotOf(name, true).promise;
