/** Waits, as cheaply as possible, until the text of a frame passes a test. */
import { nextTask, SLICE } from './slices.ts';
import { watchTree } from './tree-watch.ts';

/** Pages may change without rest: what is new is looked at this often at most, in milliseconds. */
const PAUSE = 400;
/** Times that a page may change between two looks: where no one sees it, timers come late. */
const MOST_KEPT = 999;

const WATCHED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** A shorter text, in letters, may be a piece of a word that its neighbours complete, as when an answer is streamed. */
const PIECE = 30;

function isPiece(node: Node): boolean {
  const { matches, firstElementChild } = node as Partial<Element>;
  const length = firstElementChild ? 0 : (node.textContent as string).length;
  return !matches || (length > 0 && length < PIECE);
}

/** Elements below a node. Most that is new has none, which is told sooner than it is looked for. */
const below = (node: Node, selector: string): Iterable<Element> =>
  (node as Partial<ParentNode>).firstElementChild ? (node as Element).querySelectorAll(selector) : [];

/** Data and programs in a page are often longer than all that it says. */
const UNREAD = 'script,style,noscript,textarea';
/**
 * Where a piece of text ends. The text of a whole page is more than a browser has room for at hand: to get the memory can
 * take longer than all else here.
 */
const CUTS = `${UNREAD},:nth-child(9n)`;
/** Characters that are tested again with the next piece: no term is longer, with what stands between its words. */
const OVERLAP = 99;
/**
 * Begins the text. Engines keep text with a character beyond Latin-1 in another way, and compile an expression anew for it:
 * most pages have one somewhere, so all pieces get one.
 */
const BEYOND_LATIN_1 = '\u2010';

/** The text below a node in small letters, without what is never read, piece by piece. */
function* textsIn(node: Node): Generator<string> {
  const range = new Range();
  range.selectNodeContents(node);
  let text = BEYOND_LATIN_1;
  const read = (): string => (text + range).toLowerCase().replaceAll('\u00ad', '');
  for (const cut of below(node, CUTS)) {
    // It may have been taken out since the last piece.
    if (!node.contains(cut)) continue;
    range.setEndBefore(cut);
    text = read();
    range.selectNodeContents(node);
    range[cut.matches(UNREAD) ? 'setStartAfter' : 'setStartBefore'](cut);
    // From here on the page may change: ranges follow.
    yield text;
    text = text.slice(-OVERLAP);
  }
  yield read();
}

/** Elements that never have a shadow tree, and are many: each that is looked at is given an object by the engine. */
const MAY_HOST = `:not(a,b,br,i,img,li,path,td,tr,ul,${UNREAD})`;

/**
 * Calls `onPass` once. @param pattern in small letters: lowering a text first is the quicker test. Asked for when there
 * is a text to test. @param onLook called before each look at what is there or new. @returns how to stop waiting.
 */
export function watchText(pattern: () => RegExp, onPass: () => void, onLook: () => void): () => void {
  // Only documents of HTML have a body, unless a page has just taken its own away.
  const root = document.body ?? document.querySelector('html');
  if (!root) return () => undefined;
  /** Unread until the next look: nothing is asked of them while the page is at work. */
  const kept: (readonly MutationRecord[])[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Without first values: each byte is one on every page.
  let isOver: true | undefined;
  let hasSettled: true | undefined;

  /** Open shadow trees are no part of the text around them; from now on they are watched too. */
  const addTrees = (node: Node, to: Set<Node>): Set<Node> => {
    for (const { shadowRoot } of [node as Partial<Element>, ...below(node, MAY_HOST)]) {
      if (!shadowRoot) continue;
      shadows.observe(shadowRoot, WATCHED);
      to.add(shadowRoot);
    }
    return to;
  };
  const look = async (nodes: Set<Node>): Promise<void> => {
    onLook();
    // The first slice ends at the first text: to compile and use an expression for the first time is work enough.
    let slice = 0;
    for (const node of nodes) {
      for (const text of textsIn(node)) {
        if (Date.now() - slice > SLICE) {
          await nextTask();
          slice = Date.now();
        }
        if (isOver) return;
        // More than how it begins, and a letter: a short text cannot pass.
        if (text[2] && pattern().test(text)) {
          stop();
          return onPass();
        }
      }
      // Those of the page as a whole are looked for once it has settled.
      if (hasSettled || node !== root) addTrees(node, nodes);
    }
  };
  const lookAgain = (nodes = new Set<Node>()): void => {
    timer = undefined;
    hasSettled = true;
    const fresh = new Set<Node>();
    for (const { type, target, addedNodes } of kept.splice(0).flat()) {
      // Text grows piece by piece: its element holds the whole word.
      if (type === 'characterData') fresh.add(target.parentNode ?? target);
      for (const node of addedNodes)
        if (!(node as Partial<Element>).matches?.(UNREAD)) fresh.add(isPiece(node) ? target : node);
    }
    const focused = document.activeElement as HTMLElement | null;
    for (const node of fresh) {
      if (focused?.isContentEditable && focused.contains(node)) tree.leaveAlone(focused);
      else if (node.isConnected) nodes.add(node);
    }
    void look(nodes);
  };
  const keep = (records: readonly MutationRecord[]): void => {
    if (kept.push(records) > MOST_KEPT) lookAgain();
    else timer ??= setTimeout(lookAgain, PAUSE);
  };
  const shadows = new MutationObserver(keep);
  const tree = watchTree(document, WATCHED, keep);
  const stop = (): void => {
    isOver = true;
    tree.stop();
    shadows.disconnect();
    clearTimeout(timer);
  };
  timer = setTimeout(() => {
    // A page that has changed very often by now has put another timer in the place of this one.
    if (!isOver) lookAgain(addTrees(root, new Set()));
  }, PAUSE);
  void look(new Set([root]));
  return stop;
}
