/** Opens a browser window with the extension on the sample article, until the window is closed. */
import { installed, openPage } from '../tests/support/extension.ts';
import type { BrowserName } from '../tests/support/launch.ts';
import { servePages } from '../tests/support/server.ts';

const name: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';

async function main(): Promise<void> {
  const server = await servePages();
  const ext = await installed(name, { headless: false });
  await openPage(ext, server.url('sample-article.html'), null);
  console.log('\nImmunolens runs in the window that has opened. Rest the pointer on an underlined word.');
  console.log('Close the window, or press Ctrl+C here, to end.');
  await new Promise<void>((resolve) => {
    ext.browser.on('disconnected', () => resolve());
  });
  await server.stop();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
