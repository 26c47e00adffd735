/** Joins what the reader does, the state of the card, and the page. */
import type { Lexicon } from '../matching/lexicon.ts';
import { mentionAt } from '../page/hit-test.ts';
import type { Mention } from '../page/records.ts';
import { rangeOfMention } from '../page/records.ts';
import type { Scanner } from '../page/scanner.ts';
import type { Card } from '../glossary/card.ts';
import { anchorOf } from './anchor.ts';
import type { Content } from './content.ts';
import type { PopoverView } from './host.tsx';
import type { Rest } from './pointer.ts';
import { watchPointer } from './pointer.ts';
import type { Effect, Intent, PopoverState } from './popover-state.ts';
import { CLOSED, reduce } from './popover-state.ts';

export interface ControllerOptions {
  readonly lexicon: Lexicon;
  /** Asked at dwell start, so that the answer is there when the card opens. */
  readonly loadCard: (id: string) => Promise<Card | null>;
  /** Asked before the first card: the view comes in a script of its own. */
  readonly loadView: (callbacks: {
    onEnter: () => void;
    onLeave: () => void;
    onClose: () => void;
  }) => Promise<PopoverView | null>;
  /** The extension has been updated or removed: leave the page as it was. */
  readonly isAlive: () => boolean;
  readonly onDead: () => void;
}

/** Text that was selected and asked about, marked or not. */
export interface SelectedText {
  readonly range: Range;
  readonly content: Content;
}
type Subject = Mention | SelectedText;
const isMention = (subject: Subject): subject is Mention => 'record' in subject;

/** Clicks on these belong to the page. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick],[contenteditable]';

export class Controller {
  private state: PopoverState<Subject> = CLOSED;
  private token = 0;
  private timers = new Set<ReturnType<typeof setTimeout>>();
  private view: PopoverView | null = null;
  private viewing: Promise<PopoverView | null> | undefined;
  private point: { readonly x: number; readonly y: number } | null = null;
  private readonly stopping = new AbortController();
  private readonly stopPointer: () => void;

  constructor(
    private readonly scanner: Scanner,
    private readonly options: ControllerOptions,
  ) {
    this.stopPointer = watchPointer({
      onRest: (rest) => this.onRest(rest),
      onMoveAway: () => this.send({ type: 'point', target: null }),
    });
    const listen = { capture: true, signal: this.stopping.signal };
    document.addEventListener('click', (event) => this.onClick(event), listen);
    // A card for text that is no longer there would be wrong.
    window.addEventListener('pagehide', () => this.send({ type: 'dismiss' }), {
      signal: this.stopping.signal,
    });
  }

  stop(): void {
    this.stopping.abort();
    this.stopPointer();
    this.send({ type: 'dismiss' });
    for (const timer of this.timers) clearTimeout(timer);
  }

  /** For keyboard and popup: opens the card of a mention and moves the focus into it. */
  open(subject: Subject): void {
    this.point = null;
    this.send({ type: 'open', target: subject });
  }

  /** The mention whose card is open. */
  get current(): Mention | null {
    return this.state.mode === 'open' && isMention(this.state.target) ? this.state.target : null;
  }

  private async ensureView(): Promise<PopoverView | null> {
    this.viewing ??= this.options.loadView({
      onEnter: () => this.send({ type: 'enter-card' }),
      onLeave: () => this.send({ type: 'leave-card' }),
      onClose: () => this.send({ type: 'dismiss' }),
    });
    this.view = await this.viewing;
    if (!this.view) this.viewing = undefined;
    return this.view;
  }

  private onRest({ x, y, target, pressed }: Rest): void {
    if (pressed || this.view?.isOwn(target)) return;
    if (!this.options.isAlive()) return this.options.onDead();
    const mention = mentionAt(this.scanner.records, x, y, this.scanner.shadowRoots);
    if (mention) this.point = { x, y };
    // Selected text means the reader is doing something else.
    if (mention && this.state.mode !== 'open' && getSelection()?.isCollapsed === false) return;
    const inLink = mention !== null && target instanceof Element && target.closest('a[href]') !== null;
    this.send({ type: 'point', target: mention, inLink });
  }

  private onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.view?.isOwn(event.target)) return;
    const interactive = event.composedPath().some((t) => t instanceof Element && t.matches(INTERACTIVE));
    const selecting = getSelection()?.isCollapsed === false;
    const mention =
      interactive || selecting
        ? null
        : mentionAt(this.scanner.records, event.clientX, event.clientY, this.scanner.shadowRoots);
    if (mention) this.point = { x: event.clientX, y: event.clientY };
    this.send({ type: 'press', target: mention });
  }

  /** Heard only while a card is open: nothing of ours runs for the keys of someone who writes. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    // The page must not close something of its own as well.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.send({ type: 'dismiss' });
  };

  private send(intent: Intent<Subject>): void {
    const { state, effects } = reduce(this.state, intent, ++this.token);
    this.state = state;
    for (const effect of effects) this.run(effect);
  }

  private run(effect: Effect<Subject>): void {
    switch (effect.type) {
      case 'start-dwell':
        void this.contentOf(effect.target);
        void this.ensureView();
        return this.after(effect.ms, { type: 'dwelled', token: effect.token });
      case 'start-grace':
        return this.after(effect.ms, { type: 'left', token: effect.token });
      case 'show':
        window.addEventListener('keydown', this.onKey, true);
        return void this.show(effect.target, effect.focus);
      case 'hide':
        window.removeEventListener('keydown', this.onKey, true);
        this.view?.hide();
        this.scanner.highlighter.paint('active', []);
    }
  }

  private after(ms: number, intent: Intent<Subject>): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.send(intent);
    }, ms);
    this.timers.add(timer);
  }

  private async show(subject: Subject, focus: boolean): Promise<void> {
    const [content, view] = await Promise.all([this.contentOf(subject), this.ensureView()]);
    // The reader may have gone on while the answer was on its way.
    if (this.state.mode !== 'open' || this.state.target !== subject) return;
    const range = isMention(subject) ? rangeOfMention(subject) : subject.range;
    if (!content || !view || !range) {
      return this.send({ type: 'dismiss' });
    }
    const anchor = anchorOf(range, this.point?.x, this.point?.y);
    this.scanner.highlighter.paint('active', [range]);
    view.show(content, anchor, { focus, ...(isMention(subject) && { reason: subject.verdict.reason }) });
  }

  private contentOf(subject: Subject): Promise<Content | null> {
    if (!isMention(subject)) return Promise.resolve(subject.content);
    if (subject.name) return Promise.resolve(subject.name);
    return this.options.loadCard(this.options.lexicon.idOf(subject.entry));
  }
}
