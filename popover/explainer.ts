/** Opens cards for what is pointed at, selected, or gone to: the script that comes with the first card. */
import type { Mention } from '../page/records.ts';
import type { Scanner } from '../page/scanner.ts';
import type { ControllerOptions } from './controller.ts';
import { Controller } from './controller.ts';
import { bringIntoView, mentionInSelection, neighbour } from './tour.ts';

/** What the reader of the page found under the pointer. */
export interface Pointed {
  readonly type: 'point' | 'press';
  readonly target: Mention | null;
  readonly inLink: boolean;
  /** CSS pixels of the view. */
  readonly x: number;
  readonly y: number;
  /** Milliseconds, as `performance.now()` has them: the script of the card may have come later. */
  readonly at: number;
}

export class Explainer {
  private readonly controller: Controller;

  constructor(
    private readonly scanner: Scanner,
    private readonly options: ControllerOptions,
  ) {
    this.controller = new Controller(scanner, options);
  }

  stop(): void {
    this.controller.stop();
  }

  get isOpen(): boolean {
    return this.controller.isOpen;
  }

  /** True for the target that a listener of the page's document sees for events in the card. */
  isOwn(target: EventTarget | null): boolean {
    return this.controller.isOwn(target);
  }

  take(pointed: Pointed): void {
    this.controller.take(pointed);
  }

  reveal(mention: Mention): void {
    bringIntoView(mention);
    this.controller.open(mention);
  }

  go(step: 1 | -1): void {
    const mention = neighbour(this.scanner.records.shown(), this.controller.current, step);
    if (mention) this.reveal(mention);
  }

  /** By shortcut or menu: the selected term, marked or not; without a selection the first term in view. */
  async explainSelection(): Promise<void> {
    const shown = this.scanner.records.shown();
    const selection = getSelection();
    const text = selection?.toString().trim() ?? '';
    const touched = mentionInSelection(shown);
    if (touched) return this.controller.open(touched);
    if (text === '' || !selection) return this.go(1);
    const range = selection.getRangeAt(0).cloneRange();
    this.controller.open({ range, content: (await this.options.lookUp(text)) ?? { unknown: text } });
  }
}
