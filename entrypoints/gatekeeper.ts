import { packedSentinels } from 'virtual:immunolens/sentinels';
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
  globalThis.immunolensGate = watchText(sentinelRegExp(packedSentinels), () => {
    // The native API: the polyfill would be most of this file. A background that is gone or restarting rejects.
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    try {
      api.runtime.sendMessage({ type: 'relevant' })?.catch(() => undefined);
    } catch {
      // An update has cut this script off; the new version brings its own.
    }
  });
});
