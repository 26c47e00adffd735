/** The reader of one frame: marks its page, tells what is pointed at, and answers the background and the popup. */
import type { Analyst } from '../matching/page-news.ts';
import type { FrameSize, FrameWatch } from '../page/frame-watch.ts';
import { SMALL, watchFrames } from '../page/frame-watch.ts';
import { mentionAt } from '../page/hit-test.ts';
import type { Mention } from '../page/records.ts';
import { HOST_TAG } from '../page/reading-rules.ts';
import { Scanner } from '../page/scanner.ts';
import type { Explainer, Pointed } from './explainer.ts';
import type { Rest } from './pointer.ts';
import { watchPointer } from './pointer.ts';

export interface ReaderOptions {
  readonly analyst: Analyst;
  /** Other entries are shown than before, so many of them. */
  readonly onShown: (entries: number) => void;
  /** There are frames larger than this that may be about the subject too. */
  readonly onFrames: (least: FrameSize) => void;
  readonly shadowStyles?: (root: ShadowRoot) => void;
  /** Asked before the first card: what explains comes in a script of its own. @returns null where it cannot come. */
  readonly loadExplainer: (scanner: Scanner) => Promise<Explainer | null>;
  /** False once the extension has been updated or removed: leave the page as it was. */
  readonly isAlive: () => boolean;
}

/** Clicks on these belong to the page. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick],[contenteditable]';

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

export class Reader {
  private readonly scanner: Scanner;
  private readonly stopping = new AbortController();
  private readonly stopPointer: () => void;
  private readonly frames: FrameWatch;
  private explainer: Explainer | null = null;
  private loading: Promise<Explainer | null> | undefined;
  /** What was last pressed, or else pointed at, while there is no one yet to tell. */
  private last: Pointed | undefined;

  constructor(private readonly options: ReaderOptions) {
    const { analyst, onShown, onFrames, shadowStyles } = options;
    this.frames = watchFrames(SMALL, () => onFrames(SMALL));
    // A card that an older version had open, before an update ended it.
    for (const old of document.querySelectorAll(HOST_TAG)) old.remove();
    this.scanner = new Scanner(analyst, {
      onShown,
      onLook: this.frames.look,
      ...(shadowStyles && { shadowStyles }),
    });
    this.stopPointer = watchPointer({
      onRest: (rest) => this.onRest(rest),
      onMoveAway: () => this.tell('point', null, 0, 0),
    });
    const { signal } = this.stopping;
    document.addEventListener('click', (event) => this.onClick(event), { capture: true, signal });
  }

  /** Reads and marks the page. */
  start(): Promise<void> {
    this.frames.look();
    return this.scanner.start();
  }

  stop(): void {
    this.stopping.abort();
    this.stopPointer();
    this.explainer?.stop();
    this.frames.stop();
    this.scanner.stop();
  }

  terms(): { id: string; count: number }[] {
    const counts = new Map<string, number>();
    for (const mention of this.scanner.records.shown()) {
      const id = this.idOf(mention);
      // A drug without an entry has no place in the list of entries.
      if (id === '') continue;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].map(([id, count]) => ({ id, count }));
  }

  /** Scrolls to the first mention of an entry and opens its card. @returns false where it is not shown here. */
  reveal(id: string): boolean {
    const mention = this.scanner.records.shown().find((m) => this.idOf(m) === id);
    if (mention) void this.explain((explainer) => explainer.reveal(mention));
    return mention !== undefined;
  }

  /** Lets the script of the card do something, once it has come. */
  async explain(act: (explainer: Explainer) => void): Promise<void> {
    this.loading ??= this.options.loadExplainer(this.scanner);
    this.explainer = await this.loading;
    if (!this.explainer) this.loading = this.last = undefined;
    else if (this.stopping.signal.aborted) this.explainer.stop();
    else act(this.explainer);
  }

  private onRest({ x, y, target, pressed }: Rest): void {
    if (pressed || this.explainer?.isOwn(target)) return;
    if (!this.options.isAlive()) return this.stop();
    const mention = this.mentionAt(x, y);
    // Selected text means the reader is doing something else.
    if (mention && !this.explainer?.isOpen && isSelecting()) return;
    const inLink = mention !== null && target instanceof Element && target.closest('a[href]') !== null;
    this.tell('point', mention, x, y, inLink);
  }

  private onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.explainer?.isOwn(event.target)) return;
    const isOthers = event.composedPath().some((t) => t instanceof Element && t.matches(INTERACTIVE));
    const { clientX: x, clientY: y } = event;
    this.tell('press', isOthers || isSelecting() ? null : this.mentionAt(x, y), x, y);
  }

  private mentionAt(x: number, y: number): Mention | null {
    return mentionAt(this.scanner.records, x, y, this.scanner.shadowRoots);
  }

  private tell(type: Pointed['type'], target: Mention | null, x: number, y: number, inLink = false): void {
    const pointed = { type, target, x, y, inLink, at: performance.now() };
    if (this.explainer) return this.explainer.take(pointed);
    // Who has pressed on a mark still means it.
    if (type === 'press' || !this.last?.target || this.last.type !== 'press') this.last = pointed;
    if (target)
      void this.explain((explainer) => {
        if (this.last) explainer.take(this.last);
        this.last = undefined;
      });
  }

  private idOf(mention: Mention): string {
    return this.scanner.records.idOf(mention.entry);
  }
}
