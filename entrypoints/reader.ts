import { packedLexicon } from 'virtual:immunolens/lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askCard, askPopover, isConnected, tellShown } from '../extension/messenger.ts';
import type { ReaderCommand } from '../extension/in-page.ts';
import { unpackLexicon } from '../matching/lexicon.ts';
import highlightCss from '../page/highlight.css?inline';
import { adoptStyles } from '../page/shadow-styles.ts';
import { Reader } from '../popover/reader.ts';
import '../popover/view-registry.ts';

/** Milliseconds to gather changes before the badge is counted anew. */
const TELL_AFTER = 200;

/** Put into a frame by the background once its text may hold terms, or when the reader of the page asks. */
export default defineUnlistedScript(() => {
  // An earlier run, of this version or an older one, makes way.
  globalThis.immunolensReader?.stop();
  let telling: ReturnType<typeof setTimeout> | undefined;
  const reader = new Reader({
    lexicon: unpackLexicon(packedLexicon),
    loadCard: askCard,
    loadView: async (callbacks) => {
      if (!globalThis.immunolensPopover && !(await askPopover())) return null;
      return globalThis.immunolensPopover?.({ ...callbacks, loadCard: askCard }) ?? null;
    },
    isAlive: isConnected,
    onShown: () => {
      clearTimeout(telling);
      telling = setTimeout(tellShown, TELL_AFTER);
    },
    shadowStyles: (root) => adoptStyles(root, highlightCss),
  });
  const command = (name: ReaderCommand): void => {
    if (name === 'open-card') void reader.explainSelection();
    else reader.go(name === 'next-term' ? 1 : -1);
  };
  globalThis.immunolensReader = {
    terms: () => reader.terms(),
    reveal: (id) => reader.reveal(id),
    command,
    stop: () => reader.stop(),
  };
  if (!globalThis.immunolensQuiet) void reader.start();
});
