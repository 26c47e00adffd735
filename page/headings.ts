/** The headings of a page, to find the one that a place stands under. */
import { order } from './document-order.ts';

/**
 * To compare places is slow where an element has thousands of children, so the heading of a place is asked for once in a
 * walk only; all others follow from the walk itself.
 */
export class Headings {
  /** Looked up when first asked for, after each time that the page may have changed. */
  private known: NodeListOf<Element> | null = null;

  forget(): void {
    this.known = null;
  }

  above(node: Node): Element | null {
    this.known ??= document.querySelectorAll('h1,h2,h3,h4,h5,h6');
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
