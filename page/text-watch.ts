/** Waits, as cheaply as possible, until the text of a frame passes a test. */
import type { TreeWatch } from './tree-watch.ts';
import { watchTree } from './tree-watch.ts';

/** Frames smaller than this, in CSS pixels, hold nothing to read. */
const SMALLEST_WIDTH = 120;
const SMALLEST_HEIGHT = 60;
/** Pages may change without rest: what is new is looked at this often at most, in milliseconds. */
const PAUSE = 400;
/** Times that a page may change between two looks: where no one sees it, timers come late. */
const MOST_KEPT = 999;

const WATCHED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** A shorter text, in letters, may be a piece of a word that its neighbours complete, as when an answer is streamed. */
const PIECE = 30;

function isPiece(node: Node): boolean {
  if (!(node instanceof Element)) return true;
  const length = node.firstElementChild ? 0 : (node.textContent as string).length;
  return length > 0 && length < PIECE;
}

/** Data and programs in a page are often longer than all that it says. */
const UNREAD = 'script,style,noscript,textarea';

/** The text below a node in small letters, without what is never read. One piece of a range after the other: no walk. */
function textOf(node: Node): string {
  const unread = (node as Partial<ParentNode>).querySelectorAll?.(UNREAD) ?? [];
  const range = unread[0] ? document.createRange() : null;
  range?.selectNodeContents(node);
  let text = '';
  for (const element of unread) {
    range?.setEndBefore(element);
    text += range + '\n';
    range?.selectNodeContents(node);
    range?.setStartAfter(element);
  }
  return (text + (range ?? node.textContent)).toLowerCase().replaceAll('\u00ad', '');
}

/** Elements that never have a shadow tree, and are many: each that is looked at is given an object by the engine. */
const MAY_HOST = `:not(a,b,br,head *,i,img,li,path,td,tr,ul,${UNREAD})`;

/**
 * Calls `onPass` once. @param pattern in small letters: lowering a text first is the quicker test. Asked for when there
 * is a text to test: most frames never need it. @returns how to stop waiting.
 */
export function watchText(pattern: () => RegExp, onPass: () => void): () => void {
  const isFrame = window !== top;
  // Only documents of HTML have a body, unless a page has just taken its own away.
  const root = document.body ?? (document.contentType.endsWith('html') && document.documentElement);
  if (!root || (isFrame && (innerWidth < SMALLEST_WIDTH || innerHeight < SMALLEST_HEIGHT)))
    return () => undefined;
  /** Unread until the next look: nothing is asked of them while the page is at work. */
  const kept: (readonly MutationRecord[])[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tree: TreeWatch | undefined;

  // What is never read counts for the length, but not for the test.
  const passes = (node: Node, shortest = 2): boolean =>
    (node.textContent as string).length >= shortest && pattern().test(textOf(node));
  /** Open shadow trees are no part of the text around them; from now on they are watched too. */
  const shadowPasses = ({ shadowRoot }: Element): boolean => {
    if (!shadowRoot) return false;
    shadows.observe(shadowRoot, WATCHED);
    return passes(shadowRoot) || anyShadowPasses(shadowRoot);
  };
  const anyShadowPasses = (root: ParentNode): boolean =>
    [...root.querySelectorAll(MAY_HOST)].some(shadowPasses);
  const look = (): void => {
    timer = undefined;
    const fresh = new Set<Node>();
    for (const { type, target, addedNodes } of kept.splice(0).flat()) {
      // Text grows piece by piece: its element holds the whole word.
      if (type === 'characterData') fresh.add(target.parentNode ?? target);
      for (const node of addedNodes)
        if (!(node instanceof Element && node.matches(UNREAD))) fresh.add(isPiece(node) ? target : node);
    }
    const focused = document.activeElement as HTMLElement | null;
    for (const node of fresh) {
      if (focused?.isContentEditable && focused.contains(node)) tree?.leaveAlone(focused);
      else if (
        node.isConnected &&
        (passes(node) || (node instanceof Element && (shadowPasses(node) || anyShadowPasses(node))))
      )
        return pass();
    }
  };
  const keep = (records: readonly MutationRecord[]): void => {
    if (kept.push(records) > MOST_KEPT) look();
    else timer ??= setTimeout(look, PAUSE);
  };
  const shadows = new MutationObserver(keep);
  const stop = (): void => {
    tree?.stop();
    shadows.disconnect();
    clearTimeout(timer);
  };
  const pass = (): void => {
    stop();
    onPass();
  };

  // Most frames hold a picture and a word or two: not worth the first use of a regular expression.
  if (passes(root, isFrame ? PIECE : 2)) onPass();
  else {
    tree = watchTree(document, WATCHED, keep);
    // Shadow trees are rare: look for them once the page has settled. Its own text has just been tested.
    timer = setTimeout(() => (anyShadowPasses(document.documentElement) ? pass() : look()), PAUSE);
  }
  return stop;
}
