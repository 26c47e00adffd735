/**
 * The visible text of a stored page, for the command line: block tags and <br> give a line feed, other tags
 * nothing, character references are decoded, and <head>, scripts, styles and the like are dropped. Offsets of
 * `detect` are into this text. What the reader in a page would not read is in the text but in no block.
 */
import { decodeHTML } from 'entities';
import { INLINE, isUnreadTag } from '../page/reading-rules.ts';

export interface TextBlock {
  /** Offset of the block's text in the visible text. */
  readonly start: number;
  readonly text: string;
}

const DROPPED = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg', 'iframe', 'textarea']);
const LINE_BREAKING = new Set(
  (
    'address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main nav ol option p pre section select summary ' +
    'table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const TAG = /^<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/i;

function attributesOf(source: string): ((name: string) => string | null) | null {
  if (source.trim() === '') return null;
  return (name) => {
    const found = new RegExp(
      `(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/]|$)`,
      'i',
    ).exec(source);
    return found ? (found[1] ?? found[2] ?? found[3] ?? '') : null;
  };
}

class TextBuilder {
  text = '';
  readonly blocks: TextBlock[] = [];
  private blockStart = 0;

  endBlock(isRead: boolean): void {
    const text = this.text.slice(this.blockStart);
    if (isRead && text.trim().length > 1) this.blocks.push({ start: this.blockStart, text });
    this.blockStart = this.text.length;
  }
}

/** @returns the visible text and the blocks of it that the reader in a page would read. */
export function htmlText(html: string): { readonly text: string; readonly blocks: readonly TextBlock[] } {
  const out = new TextBuilder();
  /** Tags that opened an unread part, innermost last, with how many of the same name are open inside it. */
  const unread: { readonly name: string; depth: number }[] = [];
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    out.text += decodeHTML(html.slice(at, end));
    if (next < 0) break;
    if (html.startsWith('<!--', next)) {
      const close = html.indexOf('-->', next + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const tag = TAG.exec(html.slice(next, next + 20_000));
    if (!tag) {
      const declaration = /^<[!?][^>]*>/.exec(html.slice(next));
      if (!declaration) out.text += '<';
      at = next + (declaration?.[0].length ?? 1);
      continue;
    }
    at = next + tag[0].length;
    const name = (tag[2] ?? '').toLowerCase();
    const closing = tag[1] === '/';
    if (!closing && DROPPED.has(name) && !tag[0].endsWith('/>')) {
      const close = new RegExp(`</${name}\\s*>`, 'i').exec(html.slice(at));
      at = close ? at + close.index + close[0].length : name === 'head' ? at : html.length;
      out.endBlock(unread.length === 0);
      out.text += '\n';
      continue;
    }
    const flows = INLINE.has(name) || name === 'br';
    if (!flows) out.endBlock(unread.length === 0);
    if (LINE_BREAKING.has(name)) out.text += '\n';
    trackUnread(unread, name, closing, tag[3] ?? '', out);
  }
  out.endBlock(unread.length === 0);
  return { text: out.text, blocks: out.blocks };
}

function trackUnread(
  unread: { name: string; depth: number }[],
  name: string,
  closing: boolean,
  attributes: string,
  out: TextBuilder,
): void {
  const inner = unread.at(-1);
  if (VOID.has(name) || attributes.endsWith('/')) return;
  if (inner?.name === name) inner.depth += closing ? -1 : 1;
  else if (!closing && isUnreadTag(name, attributesOf(attributes))) {
    out.endBlock(unread.length === 0);
    unread.push({ name, depth: 1 });
  }
  if (inner && inner.depth === 0) {
    out.endBlock(false);
    unread.pop();
  }
}

/** Plain text: paragraphs are blocks. */
export function plainBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) blocks.push({ start: index, text: line });
  return blocks;
}
