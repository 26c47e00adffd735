/** Serves made and saved pages on this machine, under a policy that keeps saved ones from loading anything. */
import { listen } from '../support/server.ts';
import type { BenchPage } from './pages.ts';

export interface BenchServer {
  readonly url: (page: BenchPage) => string;
  readonly stop: () => Promise<void>;
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // Together these make the clock of a page fine enough for short tasks (5 instead of 100 microseconds).
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'";

export async function serve(): Promise<BenchServer> {
  const pages = new Map<string, BenchPage>();
  const { port, stop } = await listen((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    if (!page) return void response.writeHead(404).end();
    const policy = page.kind === 'saved' ? { 'content-security-policy': STILL } : {};
    response.writeHead(200, { ...HEADERS, ...policy }).end(page.html);
  });
  return {
    url: (page) => {
      const name = encodeURIComponent(page.name.replaceAll(/[^\w.-]+/g, '-'));
      pages.set(name, page);
      return `http://localhost:${port}/${name}`;
    },
    stop,
  };
}
