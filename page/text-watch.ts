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
  const length = node.firstElementChild ? 0 : (node.textContent?.length ?? 0);
  return length > 0 && length < PIECE;
}

/** Data and programs in a page are often longer than all that it says. */
const UNREAD = 'script,style,noscript,textarea';

/** The text below a node in small letters, without what is never read. One piece of a range after the other: no walk. */
function textOf(node: Node): string {
  const range = document.createRange();
  range.selectNodeContents(node);
  let text = '';
  for (const unread of (node as Partial<ParentNode>).querySelectorAll?.(UNREAD) ?? []) {
    range.setEndBefore(unread);
    text += range + '\n';
    range.selectNodeContents(node);
    range.setStartAfter(unread);
  }
  return (text + range).toLowerCase().replaceAll('\u00ad', '');
}

/** Calls `onPass` once. @param pattern in small letters: lowering a text first is the quicker test. @returns how to stop waiting. */
export function watchText(pattern: RegExp, onPass: () => void): () => void {
  if (!(document.documentElement instanceof HTMLElement)) return () => undefined;
  const isFrame = window !== top;
  if (isFrame && (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height)) return () => undefined;
  let fresh = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const passes = (node: Node, shortest = 2): boolean => {
    const text = textOf(node);
    return text.length >= shortest && pattern.test(text);
  };
  /** Open shadow trees are no part of the text around them; from now on they are watched too. */
  const shadowPasses = (root: ShadowRoot | null): boolean => {
    if (!root) return false;
    watch(root);
    return passes(root) || anyShadowPasses(root);
  };
  const anyShadowPasses = (root: Element | ShadowRoot): boolean => {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowPasses(shadowRoot)) return true;
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
  if (passes(document.body ?? document.documentElement, isFrame ? PIECE : 2)) onPass();
  else {
    watch(document);
    // Shadow trees are rare: look for them once the page has settled. Its own text has just been tested.
    timer = setTimeout(() => (anyShadowPasses(document.documentElement) ? pass() : look()), PAUSE);
  }
  return stop;
}
