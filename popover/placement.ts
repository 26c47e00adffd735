/** Puts the card above or below the line, never on it, and keeps it there while the page moves. */
import type { VirtualElement } from '@floating-ui/dom';
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Anchor } from './anchor.ts';

/** CSS pixels between line and card, and between card and the edge of the view. */
const GAP = 8;
const EDGE = 8;
/** The card is never made lower than this; it scrolls inside. Fits a view of 256 pixels, as at a zoom of 400 %. */
const LOWEST = 96;
/** Nor higher, so that the page stays in sight. */
const HIGHEST = 480;

/** @returns how to stop. */
export function keepPlaced(layer: HTMLElement, anchor: Anchor): () => void {
  const reference: VirtualElement = { getBoundingClientRect: anchor.rect, contextElement: anchor.context };
  const place = async (): Promise<void> => {
    // Measured at its natural height first: the side is chosen by what fits.
    layer.style.maxHeight = `${HIGHEST}px`;
    const { x, y } = await computePosition(reference, layer, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE, crossAxis: false }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            layer.style.maxHeight = `${Math.min(HIGHEST, Math.max(LOWEST, Math.floor(availableHeight)))}px`;
          },
        }),
      ],
    });
    layer.style.left = `${Math.round(x)}px`;
    layer.style.top = `${Math.round(y)}px`;
  };
  // In a frame of its own: what changes sizes while sizes are observed is an error that the page would see.
  let frame = 0;
  const resizes = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => void place());
  });
  resizes.observe(layer);
  resizes.observe(anchor.context);
  const stopFollowing = autoUpdate(reference, layer, () => void place(), { elementResize: false });
  return () => {
    stopFollowing();
    resizes.disconnect();
    cancelAnimationFrame(frame);
  };
}
