/**
 * Scripts of ours enter pages as they are. WXT puts code of its own around them that logs a crash, which the browser
 * does anyway: 500 bytes in every page.
 */
import type { Plugin } from 'vite';

const WRAPPER = '\0virtual:wxt-unlisted-script-entrypoint?';
/** It also takes objects, which ours never are. */
const DEFINE = /\/wxt\/dist\/utils\/define-unlisted-script\.mjs$/;

export const bareEntry = (): Plugin => ({
  name: 'immunolens-bare-entry',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (DEFINE.test(id)) return 'export const defineUnlistedScript = (main) => main;';
    if (!id.startsWith(WRAPPER)) return undefined;
    return `import script from ${JSON.stringify(id.slice(WRAPPER.length))};\nscript();`;
  },
});
