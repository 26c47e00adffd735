import { packedSentinels } from 'virtual:immunolens/sentinels';
import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRequest } from '../extension/protocol.ts';
import { sentinelRegExp } from '../matching/sentinel-regexp.ts';
import { LARGE, watchFrames } from '../page/frame-watch.ts';
import { watchText } from '../page/text-watch.ts';

declare global {
  /** All browsers know this name: the polyfill would be most of this file. */
  const chrome: typeof browser;
  /** Of the isolated world: ends an earlier run before a new one begins. */
  var immunolensGate: (() => void) | undefined;
}

/** First script on every page: tells the background once that there may be something to explain, and of frames to be read. */
export default defineUnlistedScript(() => {
  globalThis.immunolensGate?.();
  let pattern: RegExp | undefined;
  const sentinels = (): RegExp => (pattern ??= sentinelRegExp(packedSentinels));
  const tell = async (message: PageRequest): Promise<void> => {
    try {
      await chrome.runtime.sendMessage(message);
    } catch {
      // A background that is just restarting rejects; and where an update has cut this script off, the new version
      // brings its own.
    }
  };
  const frames = watchFrames(LARGE, () => tell({ type: 'frames', least: LARGE }));
  const onPass = (): void => {
    // Its machine code is most of what this script holds.
    pattern = undefined;
    // The reader of the page goes on with it.
    frames.stop();
    void tell({ type: 'relevant' });
  };
  const stopText = watchText(sentinels, onPass, frames.look);
  globalThis.immunolensGate = () => {
    stopText();
    frames.stop();
  };
});
