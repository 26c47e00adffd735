import { afterEach, describe, expect, it } from 'vitest';
import { bring, take } from '../../../extension/meeting.ts';
import { Engine } from '../../../matching/engine.ts';
import { lexiconOf } from '../../support/small-lexicon.ts';

const engine = () => new Engine(lexiconOf('PD-1'));
afterEach(() => {
  globalThis.immunolensMeeting = undefined;
});

describe('scripts of a frame meet', () => {
  it('when what is wanted comes first', async () => {
    const first = engine();
    bring('engine', Promise.resolve(first));
    expect(await take('engine')).toBe(first);
  });

  it('when those who want it come first, be they one or two', async () => {
    const asked = [take('engine'), take('engine')];
    const first = engine();
    bring('engine', first);
    expect(await Promise.all(asked)).toEqual([first, first]);
  });

  it('each about its own', async () => {
    const [lexicon, first] = [lexiconOf('CAR-T'), engine()];
    const asked = take('lexicon');
    bring('engine', first);
    bring('lexicon', lexicon);
    expect(await asked).toBe(lexicon);
    expect(await take('engine')).toBe(first);
  });

  it('and what came last counts', async () => {
    const [old, fresh] = [engine(), engine()];
    bring('engine', old);
    const before = take('engine');
    bring('engine', fresh);
    expect(await take('engine')).toBe(fresh);
    expect(await before).toBe(old);
  });

  it('and all of two sets have what they need, in whatever order they come', async () => {
    bring('engine', engine());
    const taken = [take('engine')];
    bring('engine', engine());
    taken.push(take('engine'), take('engine'));
    expect(await Promise.all(taken)).toHaveLength(3);
  });

  it('but not one of an older version, which an update has left in the page', async () => {
    const [old, fresh] = [engine(), engine()];
    globalThis.immunolensMeeting = { version: '0.0.1', engine: { thing: old } };
    const asked = take('engine');
    bring('engine', fresh);
    expect(await asked).toBe(fresh);
  });

  it('and hears where what is wanted could not be made', async () => {
    const asked = take('engine');
    bring('engine', Promise.reject(new Error('broken')));
    await expect(asked).rejects.toThrow('broken');
  });
});
