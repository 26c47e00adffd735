/** Waits, as cheaply as possible, until the text of a frame passes a test. */

/** Frames smaller than this, in CSS pixels, hold nothing to read. */
const SMALLEST = { width: 120, height: 60 };
/** Pages may change without rest: look at what is new at most this often, in milliseconds. */
const PAUSE = 500;

/** Calls `onPass` once. @param pattern in small letters: lowering a text first is the quicker test. @returns how to stop waiting. */
export function watchText(pattern: RegExp, onPass: () => void): () => void {
  const nothing = () => undefined;
  if (!(document.documentElement instanceof HTMLElement)) return nothing;
  if (window !== top && (innerWidth < SMALLEST.width || innerHeight < SMALLEST.height)) return nothing;
  const passes = (node: Node): boolean => {
    const text = node.textContent;
    return text !== null && text.length > 1 && pattern.test(text.toLowerCase().replaceAll('\u00ad', ''));
  };
  const inShadow = (root: ParentNode): boolean => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && (passes(element.shadowRoot) || inShadow(element.shadowRoot))) return true;
    }
    return false;
  };

  let fresh = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      // Text grows piece by piece: its element holds the whole word.
      if (type === 'characterData') fresh.add(target.parentNode ?? target);
      for (const node of addedNodes) fresh.add(node instanceof Element ? node : target);
    }
    timer ??= setTimeout(lookAtFresh, PAUSE);
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const lookAtFresh = (): void => {
    timer = undefined;
    const nodes = fresh;
    fresh = new Set();
    for (const node of nodes) if (node.isConnected && passes(node)) return pass();
  };
  const pass = (): void => {
    stop();
    onPass();
  };

  if (passes(document.body ?? document.documentElement) || inShadow(document)) pass();
  else observer.observe(document, { childList: true, characterData: true, subtree: true });
  return stop;
}
