/** Firefox does not inherit highlight styles into shadow trees, as others do: it needs them in each open one. */

let sheet: CSSStyleSheet | undefined;

export function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  } catch {
    // Before Firefox 153 a content script cannot: marks in shadow trees stay unseen there, the list still has them.
  }
}
