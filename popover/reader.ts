/** The reader of one frame: marks its page, opens cards, and answers the background and the popup. */
import type { Card } from '../glossary/card.ts';
import { Matcher } from '../matching/matcher.ts';
import type { Mention } from '../page/records.ts';
import { HOST_TAG } from '../page/reading-rules.ts';
import { Scanner } from '../page/scanner.ts';
import type { ControllerOptions } from './controller.ts';
import { Controller } from './controller.ts';
import { bringIntoView, mentionInSelection, neighbour } from './tour.ts';

export interface ReaderOptions extends Omit<ControllerOptions, 'onDead'> {
  readonly onShown: () => void;
  readonly shadowStyles?: (root: ShadowRoot) => void;
}

export class Reader {
  private readonly scanner: Scanner;
  private readonly controller: Controller;

  constructor(private readonly options: ReaderOptions) {
    const { lexicon, onShown, shadowStyles } = options;
    // A card that an older version had open, before an update ended it.
    for (const old of document.querySelectorAll(HOST_TAG)) old.remove();
    this.scanner = new Scanner(lexicon, { onShown, ...(shadowStyles && { shadowStyles }) });
    this.controller = new Controller(this.scanner, { ...options, onDead: () => this.stop() });
  }

  /** Reads and marks the page. */
  start(): Promise<void> {
    return this.scanner.start();
  }

  stop(): void {
    this.controller.stop();
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

  reveal(id: string): boolean {
    const mention = this.scanner.records.shown().find((m) => this.idOf(m) === id);
    if (!mention) return false;
    bringIntoView(mention);
    this.controller.open(mention);
    return true;
  }

  go(step: 1 | -1): void {
    const mention = neighbour(this.scanner.records.shown(), this.controller.current, step);
    if (!mention) return;
    bringIntoView(mention);
    this.controller.open(mention);
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
    this.controller.open({ range, content: (await this.lookUp(text)) ?? { unknown: text } });
  }

  /** Whatever the page is about: the reader asked for this very text. */
  private async lookUp(text: string): Promise<Card | null> {
    const { lexicon } = this.options;
    const [match] = new Matcher(lexicon).find(text).sort((a, b) => b.end - b.start - (a.end - a.start));
    // A whole sentence was selected: which of its words is meant cannot be told.
    const isMeant = match && (match.end - match.start) * 2 >= text.length;
    return isMeant ? this.options.loadCard(lexicon.idOf(lexicon.formEntry[match.form] as number)) : null;
  }

  private idOf(mention: Mention): string {
    return this.options.lexicon.idOf(mention.entry);
  }
}
