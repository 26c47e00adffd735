import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askCard, askMeaning } from '../extension/messenger.ts';
import { Explainer } from '../popover/explainer.ts';
import { createPopover } from '../popover/host.tsx';
import '../popover/explainer-registry.ts';

/** Put into a frame when its first card is about to open; the reader picks up what explains. */
export default defineUnlistedScript(() => {
  globalThis.immunolensExplainer = (scanner) =>
    new Explainer(scanner, { loadCard: askCard, lookUp: askMeaning, createView: createPopover });
});
