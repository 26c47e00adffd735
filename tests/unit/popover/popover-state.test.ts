import { describe, expect, it } from 'vitest';
import type { Intent, PopoverState } from '../../../popover/popover-state.ts';
import { CLOSED, reduce, TIMING } from '../../../popover/popover-state.ts';

interface Mark {
  readonly name: string;
}
const A: Mark = { name: 'A' };
const B: Mark = { name: 'B' };

/** Runs intents one after the other; the token of the nth intent is n. */
function run(...intents: Intent<Mark>[]) {
  let state: PopoverState<Mark> = CLOSED;
  const effects: string[] = [];
  intents.forEach((intent, i) => {
    const step = reduce(state, intent, i + 1);
    state = step.state;
    for (const e of step.effects)
      effects.push(e.type === 'show' ? `show ${e.target.name}${e.focus ? ' focused' : ''}` : e.type);
  });
  return { state, effects };
}
const point = (target: Mark | null, inLink = false): Intent<Mark> => ({ type: 'point', target, inLink });
const dwelled = (token: number): Intent<Mark> => ({ type: 'dwelled', token });
const left = (token: number): Intent<Mark> => ({ type: 'left', token });
const press = (target: Mark | null): Intent<Mark> => ({ type: 'press', target });

describe('the card', () => {
  it('opens after a dwell', () => {
    expect(run(point(A), dwelled(1)).effects).toEqual(['start-dwell', 'show A']);
  });
  it('stays shut when the pointer goes on before', () => {
    expect(run(point(A), point(null), dwelled(1)).effects).toEqual(['start-dwell']);
    expect(run(point(A), point(B), dwelled(1)).effects).toEqual(['start-dwell', 'start-dwell']);
  });
  it('does not start a dwell anew while the pointer trembles on one mark', () => {
    expect(run(point(A), point(A), dwelled(1)).effects).toEqual(['start-dwell', 'show A']);
  });
  it('takes longer in a link', () => {
    const { effects } = reduce<Mark>(CLOSED, point(A, true), 1);
    expect(effects).toMatchObject([{ ms: TIMING.dwellInLink }]);
  });
  it('closes after a grace, unless the pointer comes back or into the card', () => {
    expect(run(point(A), dwelled(1), point(null), left(3)).state).toEqual(CLOSED);
    expect(run(point(A), dwelled(1), point(null), point(A), left(3)).state).toMatchObject({
      mode: 'open',
      target: A,
    });
    expect(run(point(A), dwelled(1), point(null), { type: 'enter-card' }, left(3)).state).toMatchObject({
      mode: 'open',
    });
    expect(run(point(A), dwelled(1), { type: 'enter-card' }, { type: 'leave-card' }, left(4)).state).toEqual(
      CLOSED,
    );
  });
  it('starts one grace, not one for each look', () => {
    expect(run(point(A), dwelled(1), point(null), point(null), left(3)).effects).toEqual([
      'start-dwell',
      'show A',
      'start-grace',
      'hide',
    ]);
  });
  it('moves on to another mark after a shorter dwell', () => {
    const moved = run(point(A), dwelled(1), point(B), dwelled(3));
    expect(moved.effects).toEqual(['start-dwell', 'show A', 'start-grace', 'start-dwell', 'show B']);
    expect(moved.state).toMatchObject({ target: B, leaving: null });
    expect(run(point(A), dwelled(1), point(B), point(A), dwelled(3), left(3)).state).toMatchObject({
      target: A,
    });
  });
  it('is pinned by a press and then leaves only when told', () => {
    const pinned = run(press(A), point(null), point(B), { type: 'leave-card' });
    expect(pinned.state).toMatchObject({ mode: 'open', target: A, pinned: true, leaving: null });
    expect(pinned.effects).toEqual(['show A']);
    expect(run(press(A), press(B)).effects).toEqual(['show A', 'show B']);
    expect(run(press(A), press(null)).effects).toEqual(['show A', 'hide']);
    expect(run(press(A), { type: 'dismiss' }).effects).toEqual(['show A', 'hide']);
  });
  it('takes the focus only when opened by keyboard', () => {
    expect(run({ type: 'open', target: A }).effects).toEqual(['show A focused']);
  });
  it('never hides what is not shown', () => {
    expect(run(press(null), { type: 'dismiss' }, left(1), { type: 'leave-card' }).effects).toEqual([]);
    expect(run(point(A), { type: 'dismiss' }, dwelled(1)).effects).toEqual(['start-dwell']);
  });
});
