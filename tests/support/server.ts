/** Serves the test pages on this machine; "localhost" and "127.0.0.1" are two sites. */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const PAGES = path.resolve(import.meta.dirname, '../pages');

/** Before the name of a page: it never comes to its end. */
const SLOW = 'slow-';

export interface PageServer {
  /** Address of a page on the first or on the second site. */
  readonly url: (page: string, site?: 'first' | 'second') => string;
  readonly stop: () => Promise<void>;
}

/** @returns the port, and how to stop. */
export async function listen(
  answer: RequestListener,
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export async function servePages(): Promise<PageServer> {
  const { port, stop } = await listen((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const isSlow = name.startsWith(SLOW);
      const body = readFileSync(path.join(PAGES, isSlow ? name.slice(SLOW.length) : name));
      const headers: Record<string, string> = {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      };
      // A page may ask for a strict policy of its own.
      if (name.startsWith('csp-')) {
        headers['content-security-policy'] =
          "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";
      }
      response.writeHead(200, headers).write(body);
      if (!isSlow) response.end();
    } catch {
      response.writeHead(404).end('no such page');
    }
  });
  return {
    url: (page, site = 'first') => `http://${site === 'first' ? 'localhost' : '127.0.0.1'}:${port}/${page}`,
    stop,
  };
}
