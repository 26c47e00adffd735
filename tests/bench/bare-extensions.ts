/** Extensions that do next to nothing: what any extension costs, or any of the same build, whatever it is for. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Parts {
  readonly script: string;
  readonly runAt?: 'document_end' | 'document_idle';
  readonly css?: string;
  readonly background?: string;
  /** More files, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

const PAGES = ['http://*/*', 'https://*/*'];

/** @returns its folder. */
function bareExtension({ script, runAt = 'document_idle', css, background, files = {} }: Parts): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-extension-'));
  const frames = { all_frames: true, match_about_blank: true, match_origin_as_fallback: true };
  const content = {
    matches: PAGES,
    run_at: runAt,
    js: ['bare.js'],
    ...(css && { css: ['bare.css'] }),
    ...frames,
  };
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    content_scripts: [content],
    ...(background && {
      background: { service_worker: 'background.js' },
      permissions: ['scripting', 'storage'],
      host_permissions: PAGES,
    }),
  };
  const all = {
    'manifest.json': JSON.stringify(manifest),
    'bare.js': script,
    ...(css && { 'bare.css': css }),
    ...(background && { 'background.js': background }),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(path.join(folder, name), text);
  return folder;
}

/**
 * The least that a highlighter does: it marks ten letters of every sixty, or of every 480 where terms are few, and never
 * more than stand in and near the view. What is new it walks through as the limit does, marks as much of, and paints, as
 * often as ours does. No word list, no judging, nothing about what is hidden; editors are left alone.
 */
const PAINT = `
  const page = location.pathname;
  const every = page.startsWith('/dense') ? 60 : /^.(sparse|sample)/.test(page) ? 480 : Infinity;
  const MOST = 250;
  let ranges = [];
  let sum = 0;
  // Characters until the next mark.
  let next = every;
  const read = (root, mayEnd) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode()); ) {
      const { data } = node;
      for (let i = 0; i < data.length; i++) sum += data.charCodeAt(i);
      for (; next + 10 < data.length; next += every) {
        if (ranges.length >= MOST) continue;
        const range = document.createRange();
        range.setStart(node, next);
        range.setEnd(node, next + 10);
        ranges.push(range);
      }
      next = Math.max(0, next - data.length);
      if (mayEnd && ranges.length >= MOST) return;
    }
  };
  let painted = [];
  const paint = () => {
    if (ranges.length === 0) return;
    painted = [...painted, ...ranges].slice(-MOST);
    ranges = [];
    CSS.highlights.set('immunolens-first', new Highlight(...painted));
  };
  if (every < Infinity) read(document.body, true);
  paint();
  let kept = [];
  let timer;
  let wait = 50;
  const look = () => {
    timer = undefined;
    wait = Math.min(1600, 2 * wait);
    const fresh = new Set();
    for (const { type, target, addedNodes } of kept) {
      if (type === 'characterData') fresh.add(target.parentNode);
      for (const node of addedNodes) fresh.add(node);
    }
    kept = [];
    for (const node of fresh) if (node?.isConnected && !node.isContentEditable) read(node, false);
    paint();
  };
  new MutationObserver((records) => {
    for (const record of records) kept.push(record);
    timer ??= setTimeout(look, wait);
  }).observe(document, { childList: true, characterData: true, subtree: true, attributeFilter: ['hidden', 'aria-hidden'] });
  document.addEventListener('pointermove', () => undefined, { passive: true, capture: true });
`;

/** As ours: a script in the page asks, the background looks up a setting and puts another one in; that marks one word. */
const ASK = `chrome.runtime.sendMessage('relevant');`;
const ANSWER = `
  chrome.runtime.onMessage.addListener((message, { tab, frameId }) => {
    const target = { tabId: tab.id, frameIds: [frameId] };
    chrome.storage.local.get('settings').then(() =>
      chrome.scripting.executeScript({ target, files: ['mark.js'], injectImmediately: true }));
  });
`;
const MARK = `
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p'));
  CSS.highlights.set('immunolens-first', new Highlight(range));
`;
const LINE = '<!doctype html><meta charset="utf-8"><title>Bare</title><p>One line</p>';

export const emptyExtension = (): string => bareExtension({ script: '0;' });
/** @param css styles of the marks. */
export const marksExtension = (css: string): string => bareExtension({ script: PAINT, css });
/** The floor of what takes two scripts and a background: the first mark; and of a page of its own: a line of text. */
export const floorExtension = (): string =>
  bareExtension({
    script: ASK,
    runAt: 'document_end',
    background: ANSWER,
    files: { 'mark.js': MARK, 'popup.html': LINE },
  });
