/** Tells where the pointer rests. While it moves, next to nothing happens: no hit-test, no layout. */

/** Milliseconds between looks at a moving pointer. */
const LOOK = 60;
/** CSS pixels that a resting pointer may still drift between two looks. */
const DRIFT = 6;

export interface PointerHandlers {
  readonly onRest: (x: number, y: number, event: PointerEvent) => void;
  readonly onMoveAway: () => void;
}

/** @returns how to stop. */
export function watchPointer(handlers: PointerHandlers): () => void {
  let last: PointerEvent | null = null;
  let seen: { x: number; y: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    const event = last;
    if (!event) return;
    const { clientX: x, clientY: y } = event;
    const rests = seen !== null && Math.hypot(x - seen.x, y - seen.y) <= DRIFT;
    seen = { x, y };
    if (rests) handlers.onRest(x, y, event);
    else timer = setTimeout(look, LOOK);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    last = event;
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
