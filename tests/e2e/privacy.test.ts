/** Nothing leaves the device: every request that the browser makes while the extension is used goes through here. */
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '../support/card.ts';
import { installed, openOwnPage, openPage, pointAt, restOn, waitForMarks } from '../support/extension.ts';
import { BROWSERS } from '../support/launch.ts';
import { servePages } from '../support/server.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A proxy that notes what is asked for and answers nothing. */
async function noteRequests(): Promise<{ server: Server; port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, asked };
}

/** The browsers' own housekeeping, which they do with or without an extension. */
const HOUSEKEEPING =
  /mozilla\.(com|net|org)|firefox\.com|google(apis)?\.com|gstatic\.com|gvt1\.com|detectportal|digicert/;

describe.each(BROWSERS)('privacy in %s', (name) => {
  it('asks the network for nothing while a page is read, explained, searched and switched off', async () => {
    const { server: proxy, port, asked } = await noteRequests();
    const pages = await servePages();
    const args =
      name === 'chromium' ? [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=localhost'] : [];
    const prefs = {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': 'localhost',
    };
    const ext = await installed(name, { args, prefs });
    try {
      const page = await openPage(ext, pages.url('sample-article.html'));
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await waitForMarks(page);
      await restOn(page, await pointAt(page, 'pembrolizumab'));
      await waitForCard(name, page, 'pembrolizumab');
      const popup = await openOwnPage(ext, 'popup.html');
      popup.on('request', (request) => requested.push(request.url()));
      await popup.waitForSelector('input');
      await popup.type('input', 'nivolumab');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.card');
      await pause(1000);
      const outward = (url: string) => !/^(chrome|moz)-extension:|^data:|^blob:|\/favicon\.ico$/.test(url);
      expect(requested.filter(outward)).toEqual([]);
      expect(asked.filter((url) => !HOUSEKEEPING.test(url))).toEqual([]);
      // The proxy does see what a page asks for.
      await page.evaluate(() => fetch('http://outside.example/').catch(() => undefined));
      expect(asked.some((url) => url.includes('outside.example'))).toBe(true);
    } finally {
      await ext.close();
      await pages.stop();
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});
