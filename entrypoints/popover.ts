import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPopover } from '../popover/host.tsx';
import '../popover/view-registry.ts';

/** Put into a frame when its first card is about to open; the reader picks the view up. */
export default defineUnlistedScript(() => {
  globalThis.immunolensPopover = createPopover;
});
