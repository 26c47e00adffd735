/**
 * Blocks that hold nothing but text and inline elements, as most do: the browser puts their text together, and their nodes
 * are looked at only where something is found.
 */
import type { Block } from './blocks.ts';
import { INLINE } from './reading-rules.ts';

/** What ends a text, is never read, or has a block or a footnote in it. */
const ODD = `:not(${[...INLINE].filter((name) => name !== 'sup').join()}),[hidden],[aria-hidden],[role],[contenteditable]`;

/** Of the inline elements only a span may have a shadow tree. */
function hasShadow(element: Element): boolean {
  for (const span of element.querySelectorAll('span')) if (span.shadowRoot) return true;
  return false;
}

/** @param element of a block, itself to be read. */
export const isPlain = (element: Element): boolean =>
  !element.shadowRoot &&
  (!element.firstElementChild || (!element.querySelector(ODD) && !hasShadow(element)));

/** @param element a plain one, and the heading that it stands under or is. @returns null where there is too little to read. */
export function plainBlock(element: Element, heading: Element | null): Block | null {
  const text = element.textContent as string;
  return text.trim().length > 1 ? new PlainBlock(element, text, heading) : null;
}

class PlainBlock implements Block {
  private found: { readonly nodes: Text[]; readonly starts: number[] } | null = null;

  constructor(
    readonly element: Element,
    readonly text: string,
    readonly heading: Element | null,
  ) {}

  get nodes(): readonly Text[] {
    return (this.found ??= this.find()).nodes;
  }

  get starts(): readonly number[] {
    return (this.found ??= this.find()).starts;
  }

  private find(): { nodes: Text[]; starts: number[] } {
    const nodes: Text[] = [];
    const starts: number[] = [];
    let length = 0;
    const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      nodes.push(node);
      starts.push(length);
      length += node.length;
    }
    return { nodes, starts };
  }
}
