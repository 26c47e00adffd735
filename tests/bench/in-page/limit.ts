/** The unit of everything: touching every visible character once. */

/** Text that no one sees. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

const acceptSeen = (node: Node): number => {
  if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
  return UNSEEN.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
};

/** All visible text nodes, in document order, by way of a filter as everyone writes it. */
export function eachText(visit: (node: Text) => boolean | void): void {
  const what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = document.createTreeWalker(document.body, what, acceptSeen);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (visit(node as Text) === false) return;
  }
}

/** How many there are. */
export function characters(): number {
  let sum = 0;
  eachText((node) => void (sum += node.length));
  return sum;
}

/** A walk over all visible text nodes that adds up every character code. */
export function limit(): number {
  const what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = document.createTreeWalker(document.body, what, acceptSeen);
  return sumOf(walker);
}

/** The same over all text nodes, seen or not: no filter, so no call from the engine for each node. */
export const bareLimit = (): number => sumOf(document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT));

function sumOf(walker: TreeWalker): number {
  let sum = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
  }
  return sum;
}
