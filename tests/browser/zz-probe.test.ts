import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
it('probe', async () => {
  const a = [innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches, document.documentElement.outerHTML.slice(0, 3000), document.compatMode, document.hasFocus(), window.frameElement?.getBoundingClientRect().toJSON(), top?.innerWidth, top?.innerHeight];
  await page.viewport(900, 600);
  const b = [innerWidth, innerHeight, window.frameElement?.getBoundingClientRect().toJSON(), getComputedStyle(document.body).margin];
  expect([a, b]).toBe(1);
});
