/** How the popover script hands its view to the reader: both run in the isolated world of one frame. */
import type { createPopover } from './host.tsx';

declare global {
  var immunolensPopover: typeof createPopover | undefined;
}
