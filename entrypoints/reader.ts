import { packedLexicon } from 'virtual:immunolens/lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askCard, askPopover, isConnected, tellShown } from '../extension/messenger.ts';
import type { ReaderHandle } from '../extension/in-page.ts';
import type { Lexicon } from '../matching/lexicon.ts';
import { unpackLexicon } from '../matching/lexicon.ts';
import highlightCss from '../page/highlight.css?inline';
import { adoptStyles } from '../page/shadow-styles.ts';
import { nextTask } from '../page/slices.ts';
import { Reader } from '../popover/reader.ts';
import '../popover/view-registry.ts';

/** Milliseconds to gather changes before the badge is counted anew. */
const TELL_AFTER = 200;

/** What answers until there is a reader. */
const NOBODY: Omit<ReaderHandle, 'stop'> = {
  terms: () => [],
  reveal: () => false,
  command: () => undefined,
};

function readerOf(lexicon: Lexicon): Reader {
  let telling: ReturnType<typeof setTimeout> | undefined;
  return new Reader({
    lexicon,
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
    ...(import.meta.env.FIREFOX && { shadowStyles: (root) => adoptStyles(root, highlightCss) }),
  });
}

/**
 * Put into a frame by the background once its text may hold terms, or when the reader of the page asks. Compiling this
 * file, making the word list ready and reading are tasks of their own; who put it in waits for the first two.
 */
export default defineUnlistedScript(async () => {
  // An earlier run, of this version or an older one, makes way.
  globalThis.immunolensReader?.stop();
  const isQuiet = globalThis.immunolensQuiet;
  const early: ReaderHandle = { ...NOBODY, stop: () => (globalThis.immunolensReader = undefined) };
  globalThis.immunolensReader = early;
  await nextTask();
  const lexicon = unpackLexicon(packedLexicon);
  await nextTask();
  if (globalThis.immunolensReader !== early) return;
  const reader = readerOf(lexicon);
  globalThis.immunolensReader = {
    terms: () => reader.terms(),
    reveal: (id) => reader.reveal(id),
    command: (name) => {
      if (name === 'open-card') void reader.explainSelection();
      else reader.go(name === 'next-term' ? 1 : -1);
    },
    stop: () => reader.stop(),
  };
  if (!isQuiet) void reader.start();
});
