import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectAnalyst } from '../extension/analyst.ts';
import type { ReaderHandle } from '../extension/in-page.ts';
import { askPopover, isConnected, tellFrames, tellShown } from '../extension/messenger.ts';
import highlightCss from '../page/highlight.css?inline';
import { adoptStyles } from '../page/shadow-styles.ts';
import { nextTask } from '../page/slices.ts';
import '../popover/explainer-registry.ts';
import { Reader } from '../popover/reader.ts';

/** Milliseconds to gather changes before the badge is told. */
const TELL_AFTER = 200;

function makeReader(): Reader {
  let telling: ReturnType<typeof setTimeout> | undefined;
  return new Reader({
    analyst: connectAnalyst(),
    loadExplainer: async (scanner) => {
      if (!globalThis.immunolensExplainer && !(await askPopover())) return null;
      return globalThis.immunolensExplainer?.(scanner) ?? null;
    },
    isAlive: isConnected,
    onFrames: tellFrames,
    onShown: (entries) => {
      clearTimeout(telling);
      telling = setTimeout(() => tellShown(entries), TELL_AFTER);
    },
    ...(import.meta.env.FIREFOX && { shadowStyles: (root) => adoptStyles(root, highlightCss) }),
  });
}

/** Put into a frame by the background once its text may hold terms, or when the reader of the page asks. */
export default defineUnlistedScript(() => {
  // An earlier run, of this version or an older one, makes way, and so does what it had for its cards.
  globalThis.immunolensReader?.stop();
  globalThis.immunolensExplainer = undefined;
  // Used up: where a run to explain and one to read the page come at once, the second, which stays, reads it.
  const isQuiet = globalThis.immunolensQuiet;
  globalThis.immunolensQuiet = undefined;
  let reader: Reader | undefined;
  let isStopped = false;
  // To compile this script has filled its task.
  const ready = nextTask().then(() => (isStopped ? undefined : (reader = makeReader())));
  const handle: ReaderHandle = {
    terms: () => reader?.terms() ?? [],
    reveal: (id) => reader?.reveal(id) ?? false,
    command: (name) => {
      void ready.then((made) =>
        made?.explain((explainer) => {
          if (name === 'open-card') void explainer.explainSelection();
          else explainer.go(name === 'next-term' ? 1 : -1);
        }),
      );
    },
    stop: () => {
      isStopped = true;
      reader?.stop();
    },
  };
  globalThis.immunolensReader = handle;
  if (!isQuiet) void ready.then((made) => made?.start());
});
