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

  it('and what came last counts, where nobody took what came before', async () => {
    const [old, fresh] = [engine(), engine()];
    bring('engine', old);
    bring('engine', fresh);
    expect(await take('engine')).toBe(fresh);
  });

  it.each(['first', 'last'])('and a later pair meets anew, whoever of it comes %s', async (who) => {
    const [old, fresh] = [engine(), engine()];
    bring('engine', old);
    expect(await take('engine')).toBe(old);
    if (who === 'last') bring('engine', fresh);
    const later = take('engine');
    if (who === 'first') bring('engine', fresh);
    expect(await later).toBe(fresh);
  });

  it('and hears where what is wanted could not be made', async () => {
    const asked = take('engine');
    bring('engine', Promise.reject(new Error('broken')));
    await expect(asked).rejects.toThrow('broken');
  });
});
