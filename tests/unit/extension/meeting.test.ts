import { afterEach, describe, expect, it } from 'vitest';
import { bringEngine, engineHere } from '../../../extension/engine-slot.ts';
import { Engine } from '../../../matching/engine.ts';
import { lexiconOf } from '../../support/small-lexicon.ts';

const engine = () => new Engine(lexiconOf('PD-1'));
afterEach(() => {
  globalThis.immunolensEngine = undefined;
});

describe('engine and reader of a frame meet', () => {
  it('when the engine comes first', async () => {
    const first = engine();
    bringEngine(Promise.resolve(first));
    expect(await engineHere()).toBe(first);
  });

  it('when readers come first, be they one or two', async () => {
    const asked = [engineHere(), engineHere()];
    const first = engine();
    bringEngine(Promise.resolve(first));
    expect(await Promise.all(asked)).toEqual([first, first]);
  });

  it('and later readers have the engine that came last', async () => {
    const [old, fresh] = [engine(), engine()];
    bringEngine(Promise.resolve(old));
    const before = engineHere();
    bringEngine(Promise.resolve(fresh));
    expect(await engineHere()).toBe(fresh);
    expect(await before).toBe(old);
    expect(await engineHere()).toBe(fresh);
  });
});
