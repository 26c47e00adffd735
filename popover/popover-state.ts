/**
 * Hover intent as a pure reducer: what the reader does goes in, a state and effects come out. Each dwell and each
 * leave has a token, so that a timer that comes too late is ignored.
 *
 *            point(mark)              dwelled
 *   closed ──────────────▶ dwelling ─────────▶ open ◀─┐ point(mark), enter-card: the leave is called off
 *     ▲  ◀── point(null) ──┘                   │  └───┘
 *     ├──────────── left (grace over) ─────────┤  press(mark), open: pinned, leaves only by
 *     └──── dismiss, press elsewhere ──────────┘  press elsewhere, Escape or its button
 */

export interface Timing {
  /** All in milliseconds. Rest needed before a card opens. */
  readonly dwell: number;
  /** The same inside a link, where a page may have a preview of its own. */
  readonly dwellInLink: number;
  /** The same while another card is open: the reader is looking things up. */
  readonly dwellWarm: number;
  /** Time to bring the pointer back, or into the card (WCAG 1.4.13). */
  readonly grace: number;
}

export const TIMING: Timing = { dwell: 300, dwellInLink: 650, dwellWarm: 150, grace: 350 };

export type Target = object;

export type PopoverState<T extends Target> =
  | { readonly mode: 'closed' }
  | { readonly mode: 'dwelling'; readonly target: T; readonly token: number }
  | {
      readonly mode: 'open';
      readonly target: T;
      readonly pinned: boolean;
      /** Set while the pointer is neither on the mark nor in the card. */
      readonly leaving: number | null;
      /** Another mark on which the pointer dwells meanwhile. */
      readonly next: { readonly target: T; readonly token: number } | null;
    };

export type Intent<T extends Target> =
  | { readonly type: 'point'; readonly target: T | null; readonly inLink?: boolean }
  | { readonly type: 'dwelled'; readonly token: number }
  | { readonly type: 'left'; readonly token: number }
  | { readonly type: 'enter-card' }
  | { readonly type: 'leave-card' }
  | { readonly type: 'press'; readonly target: T | null }
  | { readonly type: 'open'; readonly target: T }
  | { readonly type: 'dismiss' };

export type Effect<T extends Target> =
  | { readonly type: 'start-dwell'; readonly token: number; readonly ms: number; readonly target: T }
  | { readonly type: 'start-grace'; readonly token: number; readonly ms: number }
  | { readonly type: 'show'; readonly target: T; readonly focus: boolean }
  | { readonly type: 'hide' };

export interface Step<T extends Target> {
  readonly state: PopoverState<T>;
  readonly effects: readonly Effect<T>[];
}

export const CLOSED = { mode: 'closed' } as const;

/** @param token fresh for each call; used where a timer starts. */
export function reduce<T extends Target>(
  state: PopoverState<T>,
  intent: Intent<T>,
  token: number,
  timing: Timing = TIMING,
): Step<T> {
  const stay: Step<T> = { state, effects: [] };
  switch (intent.type) {
    case 'press':
      return intent.target
        ? open(intent.target, true, false)
        : state.mode === 'open'
          ? close()
          : { state: CLOSED, effects: [] };
    case 'open':
      return open(intent.target, true, true);
    case 'dismiss':
      return state.mode === 'open' ? close() : { state: CLOSED, effects: [] };
    case 'dwelled':
      if (state.mode === 'dwelling' && state.token === intent.token) return open(state.target, false, false);
      if (state.mode === 'open' && state.next?.token === intent.token)
        return open(state.next.target, false, false);
      return stay;
    case 'left':
      return state.mode === 'open' && state.leaving === intent.token ? close() : stay;
    case 'enter-card':
      return state.mode === 'open' ? { state: { ...state, leaving: null, next: null }, effects: [] } : stay;
    case 'leave-card':
      return startLeaving(state, token, timing) ?? stay;
    case 'point':
      return point(state, intent.target, intent.inLink ?? false, token, timing);
  }
}

function point<T extends Target>(
  state: PopoverState<T>,
  target: T | null,
  inLink: boolean,
  token: number,
  timing: Timing,
): Step<T> {
  const dwell = (ms: number, to: T): Effect<T> => ({ type: 'start-dwell', token, ms, target: to });
  if (state.mode !== 'open') {
    if (!target) return { state: CLOSED, effects: [] };
    if (state.mode === 'dwelling' && state.target === target) return { state, effects: [] };
    return {
      state: { mode: 'dwelling', target, token },
      effects: [dwell(inLink ? timing.dwellInLink : timing.dwell, target)],
    };
  }
  if (target === state.target) return { state: { ...state, leaving: null, next: null }, effects: [] };
  // A pinned card was asked for: passing over other marks does not take it away.
  if (state.pinned) return { state, effects: [] };
  const left = startLeaving({ ...state, next: null }, token, timing) ?? {
    state: { ...state, next: null },
    effects: [],
  };
  if (!target || left.state.mode !== 'open') return left;
  if (state.next?.target === target) return { state, effects: [] };
  return {
    state: { ...left.state, next: { target, token } },
    effects: [...left.effects, dwell(timing.dwellWarm, target)],
  };
}

function startLeaving<T extends Target>(
  state: PopoverState<T>,
  token: number,
  timing: Timing,
): Step<T> | null {
  if (state.mode !== 'open' || state.pinned || state.leaving !== null) return null;
  return { state: { ...state, leaving: token }, effects: [{ type: 'start-grace', token, ms: timing.grace }] };
}

const open = <T extends Target>(target: T, pinned: boolean, focus: boolean): Step<T> => ({
  state: { mode: 'open', target, pinned, leaving: null, next: null },
  effects: [{ type: 'show', target, focus }],
});

const close = <T extends Target>(): Step<T> => ({ state: CLOSED, effects: [{ type: 'hide' }] });
