/** Which of two nodes comes first in the page, shadow trees included. */

function inLightTree(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}

/** Negative where `a` comes before `b` in the page; what stands in shadow trees comes where their hosts do. */
export function order(a: Node, b: Node): number {
  if (a === b) return 0;
  const position = a.compareDocumentPosition(b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED))
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const from = inLightTree(a);
  const to = inLightTree(b);
  if (from === to) return 0;
  return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
