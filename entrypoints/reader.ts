import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReaderHandle } from '../extension/in-page.ts';
import { take } from '../extension/meeting.ts';
import { askPopover, isConnected, tellShown } from '../extension/messenger.ts';
import type { Engine } from '../matching/engine.ts';
import highlightCss from '../page/highlight.css?inline';
import { adoptStyles } from '../page/shadow-styles.ts';
import { nextTask } from '../page/slices.ts';
import '../popover/explainer-registry.ts';
import { Reader } from '../popover/reader.ts';

/** Milliseconds to gather changes before the badge is counted anew. */
const TELL_AFTER = 200;

/** What answers until there is a reader. */
const NOBODY: Omit<ReaderHandle, 'stop'> = {
  terms: () => [],
  reveal: () => false,
  command: () => undefined,
};

function readerOf(engine: Engine): Reader {
  let telling: ReturnType<typeof setTimeout> | undefined;
  return new Reader({
    engine,
    loadExplainer: async (...page) => {
      if (!globalThis.immunolensExplainer && !(await askPopover())) return null;
      return globalThis.immunolensExplainer?.(...page) ?? null;
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
 * Put into a frame by the background, with word list and engine, once its text may hold terms, or when the reader of the
 * page asks. Who put it in waits until it can be asked.
 */
export default defineUnlistedScript(async () => {
  // An earlier run, of this version or an older one, makes way, and so does what it had for its cards.
  globalThis.immunolensReader?.stop();
  globalThis.immunolensExplainer = undefined;
  const isQuiet = globalThis.immunolensQuiet;
  const early: ReaderHandle = { ...NOBODY, stop: () => (globalThis.immunolensReader = undefined) };
  globalThis.immunolensReader = early;
  const engine = await take('engine');
  await nextTask();
  if (globalThis.immunolensReader !== early) return;
  const reader = readerOf(engine);
  globalThis.immunolensReader = {
    terms: () => reader.terms(),
    reveal: (id) => reader.reveal(id),
    command: (name) => {
      void reader.explain((explainer) => {
        if (name === 'open-card') void explainer.explainSelection();
        else explainer.go(name === 'next-term' ? 1 : -1);
      });
    },
    stop: () => reader.stop(),
  };
  if (!isQuiet) void reader.start();
});
