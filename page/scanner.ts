/** Reads a page once, then whatever changes in it, and keeps the marks in view painted. */
import type { Analyst } from '../matching/page-news.ts';
import type { Block } from './blocks.ts';
import { aroundTest, blocksIn } from './blocks.ts';
import { Highlighter } from './highlighter.ts';
import type { Changes } from './observer.ts';
import { PageObserver } from './observer.ts';
import { Painter } from './painter.ts';
import type { BlockRecord } from './records.ts';
import { PageRecords } from './records.ts';
import { inSlices, nextTask } from './slices.ts';

/**
 * A page is told and marked piece by piece: after so many milliseconds of reading, which is more than what is in view
 * takes, then after twice as many.
 */
const PIECE = 8;
/** Blocks that are marked at once, before it is known what is in view: mostly a page is read from its top. */
const AT_ONCE = 30;

/** A page that takes away what is being read is gone through so often again, at most. */
const MOST_AGAIN = 5;

/** Elements to be read, and whether only the text that is their own. */
type Walk = readonly [roots: readonly Element[], ownTextOnly: boolean];

export interface ScannerOptions {
  /** Called when other entries are shown than before, with how many. */
  readonly onShown?: (entries: number) => void;
  /** Called when something has changed, be it read or not. */
  readonly onLook?: () => void;
  /** Styles for open shadow trees, where the engine does not inherit highlight styles into them. */
  readonly shadowStyles?: (root: ShadowRoot) => void;
}

export class Scanner {
  readonly records = new PageRecords();
  readonly highlighter = new Highlighter();
  readonly shadowRoots = new Set<ShadowRoot>();
  private readonly stopping = new AbortController();
  private readonly observer: PageObserver;
  private readonly painter: Painter;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly analyst: Analyst,
    private readonly options: ScannerOptions = {},
  ) {
    this.observer = new PageObserver((changes) => void this.update(changes), options.onLook);
    this.painter = new Painter(this.records, this.highlighter, (elements) => this.onView(elements));
  }

  /** Starts reading. @returns when the page has been read once. */
  start(root: Element = document.documentElement): Promise<void> {
    this.observer.observe(document);
    return this.enqueue(async () => {
      // To be made ready has taken a part of this task.
      await nextTask();
      // Whether text can be seen makes the browser style the page anew, now that it has our styles: a task of its own.
      root.checkVisibility();
      await nextTask();
      await this.readAll([[[root], false]]);
    });
  }

  stop(): void {
    this.stopping.abort();
    this.observer.stop();
    this.painter.stop();
    this.highlighter.stop();
    this.analyst.stop();
  }

  /** All work runs one piece after the other, so that reading and forgetting never cross. */
  private enqueue(job: () => Promise<void>): Promise<void> {
    const run = this.work.then(() => (this.stopping.signal.aborted ? undefined : job()));
    this.work = run.catch((error: unknown) => console.debug('Immunolens: not read', error));
    return this.work;
  }

  private update(changes: Changes): Promise<void> {
    if (changes.added.size + changes.changed.size > 0) this.painter.disturb();
    return this.enqueue(async () => {
      if (changes.removed) this.forgetDetached();
      for (const element of changes.changed) this.forget(element);
      const isAdded = aroundTest((element) => changes.added.has(element));
      if (changes.again) for (const known of this.records.elements) if (isAdded(known)) this.forget(known);
      const rewritten = [...changes.changed].filter((element) => !isAdded(element));
      await this.readAll([
        [rewritten, true],
        [[...changes.added], false],
      ]);
      this.painter.tidy();
      if (this.records.counts.isStale) await this.settle();
      this.highlighter.restore();
    });
  }

  private forgetDetached(): void {
    for (const element of this.records.forgetDetached()) this.painter.unwatch(element);
  }

  private forget(element: Element): void {
    if (this.records.forget(element).length > 0) this.painter.unwatch(element, true);
  }

  /** What is to be forgotten and what is read is told together: what comes may be what has gone, drawn anew. */
  private async readAll(walks: readonly Walk[]): Promise<void> {
    const { signal } = this.stopping;
    let isLost = false;
    const options = {
      onShadowRoot: (root: ShadowRoot) => this.adopt(root),
      onLost: () => (isLost = true),
    };
    let isFirst = true;
    let follows = false;
    let heading: Element | null = null;
    const read = (block: Block): void => {
      heading = block.heading ?? heading;
      this.records.read(block, follows, heading);
      follows = true;
    };
    const show = async (): Promise<void> => {
      for (let found = await this.learn(); found; found = await this.learn()) {
        const watch = ({ block }: BlockRecord): void => this.painter.watch(block.element);
        if (!(await inSlices(found.values(), watch, signal))) return;
        if (isFirst)
          for (const { block } of found.slice(0, AT_ONCE)) this.painter.setNear(block.element, true);
        isFirst &&= found.length === 0;
        if (this.records.counts.isStale) await this.settle();
      }
    };
    let most = PIECE;
    for (const [roots, ownTextOnly] of walks)
      for (const [i, root] of roots.entries()) {
        // Where no element stands between two roots, there is no other heading either.
        let isElsewhere = ownTextOnly || root.previousElementSibling !== roots[i - 1];
        let again = MOST_AGAIN;
        // Gone through again where the page took away what was being read; what is known by then stays as it is.
        do {
          if (isElsewhere) {
            follows = false;
            heading = null;
          }
          isElsewhere = true;
          // What has gone has no place among what comes.
          if (isLost) {
            await show();
            this.forgetDetached();
          }
          isLost = false;
          const blocks = blocksIn(root, { ...options, ownTextOnly });
          while (!(await inSlices(blocks, read, signal, most)) && !signal.aborted) {
            await show();
            most *= 2;
          }
        } while (isLost && again-- > 0);
      }
    await show();
  }

  private adopt(root: ShadowRoot): void {
    if (this.shadowRoots.has(root) || this.stopping.signal.aborted) return;
    this.shadowRoots.add(root);
    this.observer.observe(root);
    this.options.shadowStyles?.(root);
  }

  /** Tells what is new, and learns the answer. @returns the records that have come by it; null if there was no news. */
  private async learn(): Promise<BlockRecord[] | null> {
    const found: BlockRecord[] = [];
    let news = this.records.news();
    if (!news) return null;
    do {
      const findings = await this.analyst.tell(news, () => this.records.allNews());
      if (!findings || !(await this.runAll(this.records.learn(findings, found)))) break;
      // Marks that are none are not to be seen, not for a moment.
      news = this.records.changes();
    } while (news);
    return found;
  }

  /** Runs steps to their end. @returns false once stopped. */
  private runAll(steps: Iterator<void>): Promise<boolean> {
    return inSlices(steps, () => undefined, this.stopping.signal);
  }

  private async settle(): Promise<void> {
    const { signal } = this.stopping;
    const before = this.records.counts.entries;
    if (!(await this.runAll(this.records.counting()))) return;
    await nextTask();
    if (signal.aborted) return;
    this.painter.paint();
    const { entries } = this.records.counts;
    if (entries.size !== before.size || [...entries].some((entry) => !before.has(entry)))
      this.options.onShown?.(entries.size);
  }

  private onView(elements: readonly Element[]): void {
    let isChanged = false;
    for (const element of elements) {
      // Of what has left the page the observer tells, together with what stands in its place.
      if (!element.isConnected) continue;
      for (const record of this.records.recordsOf(element))
        isChanged = this.records.refreshVisibility(record) || isChanged;
    }
    if (!isChanged) return;
    void this.enqueue(async () => {
      await this.learn();
      await this.settle();
    });
  }
}
