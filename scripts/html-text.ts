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

/** Elements whose text is no part of the visible text. */
export const DROPPED: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'textarea',
]);
const LINE_BREAKING = new Set(
  (
    'address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main nav ol option p pre section select summary ' +
    'table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const TAG = /^<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/i;

const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

function attributesOf(source: string): ((name: string) => string | null) | null {
  if (source.trim() === '') return null;
  let known: Map<string, string> | undefined;
  return (name) => {
    // Of two attributes with one name the first counts.
    known ??= new Map(
      [...source.matchAll(ATTRIBUTE)]
        .reverse()
        .map((m) => [(m[1] ?? '').toLowerCase(), m[2] ?? m[3] ?? m[4] ?? '']),
    );
    return known.get(name) ?? null;
  };
}

/** Grows piece by piece: a slice of a growing text would keep a copy of the whole for each block. */
class TextBuilder {
  readonly blocks: TextBlock[] = [];
  private readonly done: string[] = [];
  private length = 0;
  private open = '';

  add(text: string): void {
    this.open += text;
  }

  endBlock(isRead: boolean): void {
    const text = this.open;
    if (isRead && text.trim().length > 1) this.blocks.push({ start: this.length, text });
    this.done.push(text);
    this.length += text.length;
    this.open = '';
  }

  get text(): string {
    return this.done.join('') + this.open;
  }
}

/** Which elements are open, as far as tags tell: an end tag also ends what was left open inside. */
class OpenElements {
  private readonly names: string[] = [];
  /** Place of the outermost element that is not read, or -1. */
  private unreadAt = -1;

  get isRead(): boolean {
    return this.unreadAt < 0;
  }

  open(name: string, isUnread: boolean): void {
    if (isUnread && this.isRead) this.unreadAt = this.names.length;
    this.names.push(name);
  }

  close(name: string): void {
    const { names } = this;
    let at = names.length - 1;
    // An inline end tag does not reach out of a block.
    while (at >= 0 && names[at] !== name && !(INLINE.has(name) && LINE_BREAKING.has(names[at] ?? ''))) at--;
    if (at < 0 || names[at] !== name) return;
    names.length = at;
    if (at <= this.unreadAt) this.unreadAt = -1;
  }
}

/** @returns the visible text and the blocks of it that the reader in a page would read. */
export function htmlText(html: string): { readonly text: string; readonly blocks: readonly TextBlock[] } {
  const out = new TextBuilder();
  const open = new OpenElements();
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next < 0 ? html.length : next;
    out.add(decodeHTML(html.slice(at, end)));
    if (next < 0) break;
    if (html.startsWith('<!--', next)) {
      const close = html.indexOf('-->', next + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const tag = TAG.exec(html.slice(next, next + 20_000));
    if (!tag) {
      const declaration = /^<[!?][^>]*>/.exec(html.slice(next));
      if (!declaration) out.add('<');
      at = next + (declaration?.[0].length ?? 1);
      continue;
    }
    at = next + tag[0].length;
    const name = (tag[2] ?? '').toLowerCase();
    const closing = tag[1] === '/';
    if (!closing && DROPPED.has(name) && !tag[0].endsWith('/>')) {
      const close = new RegExp(`</${name}\\s*>`, 'i').exec(html.slice(at));
      at = close ? at + close.index + close[0].length : name === 'head' ? at : html.length;
      out.endBlock(open.isRead);
      out.add('\n');
      continue;
    }
    const wasRead = open.isRead;
    if (!INLINE.has(name) && name !== 'br') out.endBlock(wasRead);
    if (LINE_BREAKING.has(name)) out.add('\n');
    const attributes = tag[3] ?? '';
    if (VOID.has(name) || attributes.endsWith('/')) continue;
    if (closing) open.close(name);
    else open.open(name, isUnreadTag(name, attributesOf(attributes)));
    if (open.isRead !== wasRead) out.endBlock(wasRead);
  }
  out.endBlock(open.isRead);
  return { text: out.text, blocks: out.blocks };
}

/** Plain text: paragraphs are blocks. */
export function plainBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const last = blocks.at(-1);
    if (last && isWrapped(last.text) && last.start + last.text.length + 1 === index)
      blocks[blocks.length - 1] = { start: last.start, text: `${last.text}\n${line}` };
    else blocks.push({ start: index, text: line });
  }
  return blocks;
}

/** Letters from which a line was broken because it was full. */
const FULL = 60;

/** A long last line that ends without a stop goes on in the next. */
const isWrapped = (text: string): boolean => {
  const line = text.slice(text.lastIndexOf('\n') + 1).trimEnd();
  return line.length >= FULL && line.length <= 2 * FULL && !/[.:;!?]["”’)\]]?$/.test(line);
};
