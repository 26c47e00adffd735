/** Puts the card above or below the line, never on it, and keeps it there while the page moves. */
import type { VirtualElement } from '@floating-ui/dom';
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Anchor } from './anchor.ts';

/** CSS pixels between line and card, and between card and the edge of the view. */
const GAP = 8;
const EDGE = 8;
/** The card is never made lower than this; it scrolls inside. */
const LOWEST = 120;
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
  return autoUpdate(reference, layer, () => void place());
}
