/** Waits, as cheaply as possible, until the text of a frame passes a test. */

/** Frames smaller than this, in CSS pixels, hold nothing to read. */
const SMALLEST = { width: 120, height: 60 };
/** Pages may change without rest: what is new is looked at this often at most, in milliseconds. */
const PAUSE = 400;

/** A shorter text, in letters, may be a piece of a word that its neighbours complete, as when an answer is streamed. */
const PIECE = 30;

function isPiece(node: Node): boolean {
  if (!(node instanceof Element)) return true;
  if (node.shadowRoot) return false;
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
  if (isFrame && (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height)) return () => undefined;
  // Only documents of HTML have a body, unless a page has just taken its own away.
  const root = document.body ?? (document.contentType.endsWith('html') && document.documentElement);
  if (!root) return () => undefined;
  let fresh = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  // What is never read counts for the length, but not for the test.
  const passes = (node: Node, shortest = 2): boolean =>
    (node.textContent as string).length >= shortest && pattern().test(textOf(node));
  /** Open shadow trees are no part of the text around them; from now on they are watched too. */
  const shadowPasses = (root: ShadowRoot | null): boolean => {
    if (!root) return false;
    watch(root);
    return passes(root) || anyShadowPasses(root);
  };
  const anyShadowPasses = (root: Element | ShadowRoot): boolean => {
    for (const { shadowRoot } of root.querySelectorAll(MAY_HOST)) if (shadowPasses(shadowRoot)) return true;
    return false;
  };
  const look = (): void => {
    timer = undefined;
    const nodes = fresh;
    fresh = new Set();
    for (const node of nodes) {
      if (!node.isConnected) continue;
      if (passes(node)) return pass();
      if (node instanceof Element && (shadowPasses(node.shadowRoot) || anyShadowPasses(node))) return pass();
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      // Text grows piece by piece: its element holds the whole word.
      if (type === 'characterData') fresh.add(target.parentNode ?? target);
      for (const node of addedNodes)
        if (!(node instanceof Element && node.matches(UNREAD))) fresh.add(isPiece(node) ? target : node);
    }
    timer ??= setTimeout(look, PAUSE);
  });
  const watch = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const pass = (): void => {
    stop();
    onPass();
  };

  // Most frames hold a picture and a word or two: not worth the first use of a regular expression.
  if (passes(root, isFrame ? PIECE : 2)) onPass();
  else {
    watch(document);
    // Shadow trees are rare: look for them once the page has settled. Its own text has just been tested.
    timer = setTimeout(() => (anyShadowPasses(document.documentElement) ? pass() : look()), PAUSE);
  }
  return stop;
}
