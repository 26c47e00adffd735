/** Tells where the pointer rests. While it moves, next to nothing happens: no hit-test, no layout. */

/** Milliseconds between looks at a moving pointer. */
const LOOK = 60;
/** CSS pixels that a resting pointer may still drift between two looks. */
const DRIFT = 6;

/** Where the pointer rests, and on what; an event itself forgets its target once it has been dispatched. */
export interface Rest {
  /** CSS pixels of the view. */
  readonly x: number;
  readonly y: number;
  readonly target: EventTarget | null;
  readonly pressed: boolean;
}

export interface PointerHandlers {
  readonly onRest: (rest: Rest) => void;
  readonly onMoveAway: () => void;
}

/** @returns how to stop. */
export function watchPointer(handlers: PointerHandlers): () => void {
  let last: Rest | null = null;
  let seen: { x: number; y: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    if (!last) return;
    const { x, y } = last;
    const rests = seen !== null && Math.hypot(x - seen.x, y - seen.y) <= DRIFT;
    seen = { x, y };
    if (rests) handlers.onRest(last);
    else timer = setTimeout(look, LOOK);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    last = { x: event.clientX, y: event.clientY, target: event.target, pressed: event.buttons !== 0 };
    timer ??= setTimeout(look, LOOK);
  };
  const onLeave = (event: PointerEvent): void => {
    if (event.relatedTarget !== null) return;
    clearTimeout(timer);
    timer = undefined;
    handlers.onMoveAway();
  };
  document.addEventListener('pointermove', onMove, { passive: true, capture: true });
  document.addEventListener('pointerout', onLeave, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('pointermove', onMove, { capture: true });
    document.removeEventListener('pointerout', onLeave, { capture: true });
  };
}
