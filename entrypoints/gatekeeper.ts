import { packedSentinels } from 'virtual:immunolens/sentinels';
import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sentinelRegExp } from '../matching/sentinel-regexp.ts';
import { watchText } from '../page/text-watch.ts';

declare global {
  /** Of the isolated world: ends an earlier run before a new one begins. */
  var immunolensGate: (() => void) | undefined;
}

/** First script on every page and in every frame: tells the background once that there may be something to explain. */
export default defineUnlistedScript(() => {
  globalThis.immunolensGate?.();
  let pattern: RegExp | undefined;
  const sentinels = (): RegExp => (pattern ??= sentinelRegExp(packedSentinels));
  globalThis.immunolensGate = watchText(sentinels, async () => {
    // Its machine code is most of what this script holds.
    pattern = undefined;
    // The native API: the polyfill would be most of this file.
    const native = globalThis as { readonly browser?: typeof browser; readonly chrome?: typeof browser };
    try {
      await (native.browser ?? native.chrome)?.runtime.sendMessage({ type: 'relevant' });
    } catch {
      // A background that is just restarting rejects; and where an update has cut this script off, the new version
      // brings its own.
    }
  });
});
