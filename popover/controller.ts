/** Joins what the reader does, the state of the card, and the card itself. */
import type { Card } from '../glossary/card.ts';
import type { Mention } from '../page/records.ts';
import { rangeOfMention } from '../page/records.ts';
import type { Scanner } from '../page/scanner.ts';
import { anchorOf } from './anchor.ts';
import type { Content } from './content.ts';
import type { Pointed } from './explainer.ts';
import type { PopoverCallbacks, PopoverView } from './host.tsx';
import type { Effect, Intent, PopoverState } from './popover-state.ts';
import { CLOSED, reduce } from './popover-state.ts';

export interface ControllerOptions {
  /** Asked at dwell start, so that the answer is there when the card opens. */
  readonly loadCard: (id: string) => Promise<Card | null>;
  /** The card of what a selected text means. */
  readonly lookUp: (text: string) => Promise<Card | null>;
  readonly createView: (callbacks: PopoverCallbacks) => PopoverView;
}

/** Text that was selected and asked about, marked or not. */
export interface SelectedText {
  readonly range: Range;
  readonly content: Content;
}
type Subject = Mention | SelectedText;
const isMention = (subject: Subject): subject is Mention => 'record' in subject;

export class Controller {
  private state: PopoverState<Subject> = CLOSED;
  private token = 0;
  private timers = new Set<ReturnType<typeof setTimeout>>();
  private readonly view: PopoverView;
  private point: { readonly x: number; readonly y: number } | null = null;
  private readonly stopping = new AbortController();

  constructor(
    private readonly scanner: Scanner,
    private readonly options: ControllerOptions,
  ) {
    this.view = options.createView({
      loadCard: options.loadCard,
      onEnter: () => this.send({ type: 'enter-card' }),
      onLeave: () => this.send({ type: 'leave-card' }),
      onClose: () => this.send({ type: 'dismiss' }),
    });
    // A card for text that is no longer there would be wrong.
    window.addEventListener('pagehide', () => this.send({ type: 'dismiss' }), {
      signal: this.stopping.signal,
    });
  }

  stop(): void {
    this.stopping.abort();
    this.send({ type: 'dismiss' });
    for (const timer of this.timers) clearTimeout(timer);
  }

  /** For keyboard and popup: opens the card of a mention and moves the focus into it. */
  open(subject: Subject): void {
    this.point = null;
    this.send({ type: 'open', target: subject });
  }

  take({ type, target, inLink, x, y, at }: Pointed): void {
    if (target) this.point = { x, y };
    this.send(type === 'press' ? { type, target } : { type, target, inLink }, at);
  }

  isOwn(target: EventTarget | null): boolean {
    return this.view.isOwn(target);
  }

  get isOpen(): boolean {
    return this.state.mode === 'open';
  }

  /** The mention whose card is open. */
  get current(): Mention | null {
    return this.state.mode === 'open' && isMention(this.state.target) ? this.state.target : null;
  }

  /** Heard only while a card is open: nothing of ours runs for the keys of someone who writes. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    // The page must not close something of its own as well.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.send({ type: 'dismiss' });
  };

  /** @param at when the reader did this, in milliseconds as `performance.now()` has them. */
  private send(intent: Intent<Subject>, at = performance.now()): void {
    const { state, effects } = reduce(this.state, intent, ++this.token);
    this.state = state;
    for (const effect of effects) this.run(effect, at);
  }

  private run(effect: Effect<Subject>, at: number): void {
    switch (effect.type) {
      case 'start-dwell':
        void this.contentOf(effect.target);
        return this.after(at + effect.ms, { type: 'dwelled', token: effect.token });
      case 'start-grace':
        return this.after(at + effect.ms, { type: 'left', token: effect.token });
      case 'show':
        window.addEventListener('keydown', this.onKey, true);
        return void this.show(effect.target, effect.focus);
      case 'hide':
        window.removeEventListener('keydown', this.onKey, true);
        this.view.hide();
        this.scanner.highlighter.paint('active', []);
    }
  }

  private after(time: number, intent: Intent<Subject>): void {
    const wait = Math.max(0, time - performance.now());
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.send(intent);
    }, wait);
    this.timers.add(timer);
  }

  private async show(subject: Subject, focus: boolean): Promise<void> {
    const content = await this.contentOf(subject);
    // The reader may have gone on while the answer was on its way.
    if (this.state.mode !== 'open' || this.state.target !== subject) return;
    const range = isMention(subject) ? rangeOfMention(subject) : subject.range;
    if (!content || !range) return this.send({ type: 'dismiss' });
    const anchor = anchorOf(range, this.point?.x, this.point?.y);
    this.scanner.highlighter.paint('active', [range]);
    this.view.show(content, anchor, { focus, ...(isMention(subject) && { reason: subject.reason }) });
  }

  private contentOf(subject: Subject): Promise<Content | null> {
    if (!isMention(subject)) return Promise.resolve(subject.content);
    if (subject.name) return Promise.resolve(subject.name);
    return this.options.loadCard(this.scanner.records.idOf(subject.entry));
  }
}
