/** Paints ranges through the CSS Custom Highlight API; owns our names in the registry and nothing else. */

export const NAMES = {
  first: 'immunolens-first',
  repeat: 'immunolens-repeat',
  active: 'immunolens-active',
} as const;
export type Strength = keyof typeof NAMES;

/** A page may clear the registry; we put our highlights back this often, then leave it its way. */
const MOST_RESTORES = 20;

export class Highlighter {
  /** Firefox cannot iterate a highlight from a content script, so what is painted is remembered here. */
  private readonly painted = new Map<Strength, Highlight>();
  private readonly ranges = new Map<Strength, readonly Range[]>();
  private restores = 0;

  constructor() {
    // Firefox ends an older version without a word; what it painted stays behind.
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  }

  /** Replaces what is painted under this name: quicker in Firefox than taking ranges out. */
  paint(strength: Strength, ranges: readonly Range[]): void {
    if (ranges.length === 0) return this.clear(strength);
    const before = this.ranges.get(strength);
    const isSame = before?.length === ranges.length && ranges.every((range, i) => range === before[i]);
    // The page may have taken it out of the registry.
    if (isSame && CSS.highlights.get(NAMES[strength]) === this.painted.get(strength)) return;
    this.ranges.set(strength, ranges);
    const highlight = new Highlight(...ranges);
    highlight.priority = strength === 'active' ? 2 : 1;
    this.painted.set(strength, highlight);
    CSS.highlights.set(NAMES[strength], highlight);
  }

  /** Puts back what the page took out of the registry. */
  restore(): void {
    for (const [strength, highlight] of this.painted) {
      if (CSS.highlights.get(NAMES[strength]) === highlight || this.restores >= MOST_RESTORES) continue;
      this.restores++;
      CSS.highlights.set(NAMES[strength], highlight);
    }
  }

  stop(): void {
    for (const strength of this.painted.keys()) this.clear(strength);
  }

  private clear(strength: Strength): void {
    const ours = this.painted.get(strength);
    this.painted.delete(strength);
    this.ranges.delete(strength);
    // A newer version of us may have taken the name over.
    if (ours && CSS.highlights.get(NAMES[strength]) === ours) CSS.highlights.delete(NAMES[strength]);
  }
}
