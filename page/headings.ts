/** The headings of a page, to find the one that a place stands under. */
import { order } from './document-order.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** So many elements before a place are looked at before all of the page is. */
const MOST_BEFORE = 20;

/**
 * To compare places is slow where an element has thousands of children, so the heading of a place is asked for once in a
 * walk only; all others follow from the walk itself.
 */
export class Headings {
  /** Looked up when first asked for, after each time that the page may have changed. */
  private known: NodeListOf<Element> | null = null;

  /** @param ofKnown the heading of an element that was read as one piece, or undefined: it ends the search. */
  constructor(private readonly ofKnown: (element: Element) => Element | null | undefined) {}

  forget(): void {
    this.known = null;
  }

  /** @param node itself no heading. */
  above(node: Node): Element | null {
    const near = this.known ? undefined : this.justBefore(node);
    return near === undefined ? this.inPage(node) : near;
  }

  /** What comes into a page mostly comes behind something that is known. @returns undefined where that is not so. */
  private justBefore(node: Node): Element | null | undefined {
    let element = node instanceof Element ? node.previousElementSibling : null;
    for (let i = 0; element && i < MOST_BEFORE; i++) {
      const inside = element.firstElementChild && element.querySelectorAll(HEADINGS);
      if (inside?.length) return inside[inside.length - 1];
      if (element.matches(HEADINGS)) return element;
      const known = this.ofKnown(element);
      // Of one that has gone nothing follows.
      if (known === null || known?.isConnected) return known;
      element = element.previousElementSibling;
    }
    return undefined;
  }

  private inPage(node: Node): Element | null {
    this.known ??= document.querySelectorAll(HEADINGS);
    let low = 0;
    let high = this.known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(this.known[middle] as Element, node) <= 0) low = middle + 1;
      else high = middle;
    }
    return this.known[low - 1] ?? null;
  }
}
