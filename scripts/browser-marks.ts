/** What the built extension marks on a stored page in real Chromium, read in the way in which each page can read it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { BUILDS, installed, openPage, waitForMarks } from '../tests/support/extension.ts';
import { listen } from '../tests/support/server.ts';
import type { Span } from './alignment.ts';
import { aligned } from './alignment.ts';
import type { StoredPage } from './engine.ts';
import { DROPPED } from './html-text.ts';

/** Marks are painted in and near the view only: a high view, and steps for pages that are higher still. */
const VIEW = { width: 1000, height: 8000 };
/** Marks have settled once none has come or gone for so many milliseconds: after loading, after scrolling. */
const SETTLED = { loaded: 1000, scrolled: 300 };
const POLL = 50;

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  // A stored page is to stay as it is stored: no scripts, no frames, nothing from elsewhere.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};
/** Marked for sure: the extension is known to work before the first page counts. */
const FIRST = asHtml('Immunotherapy with pembrolizumab (Keytruda), a checkpoint inhibitor, for melanoma.');

/** Plain text as a page: each line is a paragraph, as in `plainBlocks`. */
function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><title>-</title><body>${escaped.replaceAll(/[^\n]+/g, '<p>$&</p>')}`;
}

interface Read {
  readonly text: string;
  readonly marks: readonly Span[];
  /** Marks in shadow trees and other places that the text of the page does not have. */
  readonly elsewhere: readonly string[];
}

/** Runs in the page: its whole text without white space put in between, and what is marked of it. */
function readMarks(dropped: readonly string[]): Read {
  const places = new Map<Node, number>();
  let text = '';
  const walker = document.createTreeWalker(
    document.documentElement,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      dropped.includes(node.nodeName.toLowerCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    places.set(node, text.length);
    text += node.data;
  }
  const marks: Span[] = [];
  const elsewhere: string[] = [];
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith('immunolens-') || name === 'immunolens-active') continue;
    for (const range of ranges) {
      const start = places.get(range.startContainer);
      const end = places.get(range.endContainer);
      if (start === undefined || end === undefined) elsewhere.push(String(range));
      else marks.push({ start: start + range.startOffset, end: end + range.endOffset });
    }
  }
  return { text, marks, elsewhere };
}

/** Waits until the marks stay the same. */
async function settled(page: Page, ms: number): Promise<Read> {
  let read = await page.evaluate(readMarks, [...DROPPED]);
  for (let since = Date.now(); Date.now() - since < ms;) {
    await new Promise((resolve) => setTimeout(resolve, POLL));
    const now = await page.evaluate(readMarks, [...DROPPED]);
    if (now.marks.length + now.elsewhere.length !== read.marks.length + read.elsewhere.length)
      since = Date.now();
    read = now;
  }
  return read;
}

/** Reads a page from top to bottom. */
async function readDown(page: Page): Promise<Read> {
  const first = await settled(page, SETTLED.loaded);
  const marks = new Map(first.marks.map((mark) => [`${mark.start}-${mark.end}`, mark]));
  const elsewhere = new Set(first.elsewhere);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = VIEW.height; top < height; top += VIEW.height) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    const more = await settled(page, SETTLED.scrolled);
    for (const mark of more.marks) marks.set(`${mark.start}-${mark.end}`, mark);
    for (const mark of more.elsewhere) elsewhere.add(mark);
  }
  return { text: first.text, marks: [...marks.values()], elsewhere: [...elsewhere] };
}

export interface MarkedInBrowser {
  /** Spans of the text of the stored page, in order. */
  readonly marks: readonly Span[];
  /** Marked words that have no place in that text. */
  readonly elsewhere: readonly string[];
}

export interface MarkingBrowser {
  readonly marksOf: (page: StoredPage, isHtml: boolean) => Promise<MarkedInBrowser>;
  readonly close: () => Promise<void>;
}

export async function startMarking(): Promise<MarkingBrowser> {
  if (!existsSync(path.join(BUILDS.chromium, 'manifest.json')))
    throw new Error('there is no built extension: npm run build');
  let served = FIRST;
  const server = await listen((_, response) => response.writeHead(200, HEADERS).end(served));
  const ext = await installed('chromium');
  const open = async (html: string): Promise<Page> => {
    served = html;
    // One page after the other: a tab that nobody looks at is not marked.
    return openPage(ext, `http://localhost:${server.port}/`, VIEW);
  };
  const warmUp = await open(FIRST);
  await waitForMarks(warmUp);
  await warmUp.close();
  return {
    async marksOf({ source, text }, isHtml) {
      const page = await open(isHtml ? source : asHtml(source));
      const read = await readDown(page);
      await page.close();
      const place = aligned(read.text, text);
      const marks: Span[] = [];
      const elsewhere = [...read.elsewhere];
      for (const mark of read.marks) {
        const at = place(mark);
        if (at) marks.push(at);
        else elsewhere.push(read.text.slice(mark.start, mark.end));
      }
      return { marks: marks.sort((a, b) => a.start - b.start), elsewhere };
    },
    async close() {
      await ext.close();
      await server.stop();
    },
  };
}
