/** Keeps marks painted: all of them on a page at rest, those near the view where there are many or the page changes. */
import type { Highlighter } from './highlighter.ts';
import type { Mention, PageRecords } from './records.ts';
import { rangeOfMention } from './records.ts';

/** So many marks are all registered, in view or not: for jumps, print, and tabs that no one looks at yet. */
const FEW = 500;
/**
 * Else those this far around the view, in shares of its height: in every frame in which a page changes, the browser
 * looks at every registered range anew.
 */
const NEAR_VIEW = '30%';
/** Milliseconds between two paintings while the page changes: what scrolls into view was near it before. */
const BETWEEN = 100;
/** Milliseconds without a change until a page is at rest; longer than changes are ever gathered. */
const REST = 3000;

export class Painter {
  private readonly near = new Set<Element>();
  private readonly view: IntersectionObserver;
  /** Not looked at yet. */
  private moved: (readonly IntersectionObserverEntry[])[] = [];
  private painting = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private lastPainted = 0;
  /** Set while the page changes. */
  private unrest: ReturnType<typeof setTimeout> | undefined;

  /** @param onView called with elements that have come into view or left it: their text may be shown or hidden now. */
  constructor(
    private readonly records: PageRecords,
    private readonly highlighter: Highlighter,
    private readonly onView: (elements: readonly Element[]) => void,
  ) {
    this.view = new IntersectionObserver(
      (entries) => {
        this.moved.push(entries);
        if (this.unrest === undefined) this.takeIn();
        if (!this.paintsAll) this.schedule();
      },
      { rootMargin: NEAR_VIEW },
    );
  }

  /** What has come into view or left it. While a page changes, that is looked at when it is painted. */
  private takeIn(): void {
    const entries = this.moved.flat();
    this.moved = [];
    for (const { target, isIntersecting } of entries)
      this.setNear(target, isIntersecting && target.isConnected);
    if (entries.length > 0) this.onView(entries.map(({ target }) => target));
  }

  watch(element: Element): void {
    this.view.observe(element);
  }

  /** @param again the element is likely to be watched again at once: its other marks must not blink. */
  unwatch(element: Element, again = false): void {
    this.view.unobserve(element);
    if (!again) this.near.delete(element);
  }

  setNear(element: Element, isNear: boolean): void {
    if (isNear) this.near.add(element);
    else this.near.delete(element);
  }

  /** Forgets elements without records. */
  tidy(): void {
    for (const element of this.near)
      if (this.records.recordsOf(element).length === 0) this.near.delete(element);
  }

  /** The page changes. */
  disturb(): void {
    if (this.unrest === undefined) this.schedule();
    clearTimeout(this.unrest);
    this.unrest = setTimeout(() => {
      this.unrest = undefined;
      this.schedule();
    }, REST);
  }

  /** Called in nearly every frame of a page that changes. */
  schedule(): void {
    if (this.painting > 0 || (this.waiting !== undefined && this.unrest !== undefined)) return;
    clearTimeout(this.waiting);
    const request = (): void => void (this.painting = requestAnimationFrame(() => this.paint()));
    const wait = this.unrest === undefined ? 0 : this.lastPainted + BETWEEN - performance.now();
    if (wait > 0) this.waiting = setTimeout(request, wait);
    else request();
  }

  private unschedule(): void {
    if (this.painting > 0) cancelAnimationFrame(this.painting);
    clearTimeout(this.waiting);
    this.painting = 0;
    this.waiting = undefined;
  }

  paint(): void {
    this.unschedule();
    this.takeIn();
    this.lastPainted = performance.now();
    const first: Range[] = [];
    const repeat: Range[] = [];
    for (const mention of this.paintsAll ? this.records.shown() : this.mentionsNear()) {
      const range = rangeOfMention(mention);
      if (range) (mention.first ? first : repeat).push(range);
    }
    this.highlighter.paint('first', first);
    this.highlighter.paint('repeat', repeat);
  }

  stop(): void {
    this.view.disconnect();
    this.unschedule();
    clearTimeout(this.unrest);
  }

  private get paintsAll(): boolean {
    return this.records.counts.mentions <= FEW && this.unrest === undefined;
  }

  private mentionsNear(): Mention[] {
    const mentions: Mention[] = [];
    for (const element of this.near)
      for (const record of this.records.recordsOf(element))
        if (record.visible) mentions.push(...record.mentions);
    return mentions;
  }
}
