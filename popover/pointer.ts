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
  let last: PointerEvent | null = null;
  let target: EventTarget | null = null;
  let seen: PointerEvent | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    const now = last;
    if (!now || now.pointerType === 'touch') return;
    const x = now.clientX;
    const y = now.clientY;
    const rests = seen !== null && Math.hypot(x - seen.clientX, y - seen.clientY) <= DRIFT;
    seen = now;
    if (rests) handlers.onRest({ x, y, target, pressed: now.buttons !== 0 });
    else timer = setTimeout(look, LOOK);
  };
  /** Called for every move: asks the event for nothing that it will still know later. */
  const onMove = (event: PointerEvent): void => {
    // A page may send events of its own; they must not hide where the pointer is.
    if (!event.isTrusted) return;
    last = event;
    target = event.target;
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
