/** Waits, as cheaply as possible, until the text of a frame passes a test. */

/** Frames smaller than this, in CSS pixels, hold nothing to read. */
const SMALLEST = { width: 120, height: 60 };
/** Pages may change without rest: what is new is looked at this often at most, in milliseconds. */
const PAUSE = 400;

/** A shorter text, in letters, may be a piece of a word that its neighbours complete, as when an answer is streamed. */
const PIECE = 30;

function isPiece(node: Node): boolean {
  if (!(node instanceof Element)) return true;
  const length = node.firstElementChild ? 0 : (node.textContent?.length ?? 0);
  return length > 0 && length < PIECE;
}

/** Calls `onPass` once. @param pattern in small letters: lowering a text first is the quicker test. @returns how to stop waiting. */
export function watchText(pattern: RegExp, onPass: () => void): () => void {
  if (!(document.documentElement instanceof HTMLElement)) return () => undefined;
  if (window !== top && (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height))
    return () => undefined;
  let fresh = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const passes = (node: Node): boolean => {
    const text = node.textContent;
    return text !== null && text.length > 1 && pattern.test(text.toLowerCase().replaceAll('\u00ad', ''));
  };
  /** Open shadow trees are no part of `textContent`; from now on they are watched too. */
  const hostPasses = ({ shadowRoot }: Element): boolean => {
    if (!shadowRoot) return false;
    watch(shadowRoot);
    return passes(shadowRoot) || shadowPasses(shadowRoot);
  };
  const shadowPasses = (root: Element | ShadowRoot): boolean => {
    if (root instanceof Element && hostPasses(root)) return true;
    for (const element of root.querySelectorAll('*')) if (hostPasses(element)) return true;
    return false;
  };
  const look = (): void => {
    timer = undefined;
    const nodes = fresh;
    fresh = new Set();
    for (const node of nodes) {
      const below = node instanceof Element || node instanceof ShadowRoot ? node : null;
      if (node.isConnected && (passes(node) || (below && shadowPasses(below)))) return pass();
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      // Text grows piece by piece: its element holds the whole word.
      if (type === 'characterData') fresh.add(target.parentNode ?? target);
      for (const node of addedNodes) fresh.add(isPiece(node) ? target : node);
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

  if (passes(document.body ?? document.documentElement)) onPass();
  else {
    watch(document);
    // Shadow trees are rare: look for them once the page has settled. Its own text has just been tested.
    timer = setTimeout(() => (shadowPasses(document.documentElement) ? pass() : look()), PAUSE);
  }
  return stop;
}
