/**
 * The card in the page: a closed shadow root that exists only while a card is shown, in the top layer, beside the
 * line. It holds nothing that the page may not know, and acts on trusted events only.
 */
import { render } from 'preact';
import { CardView } from '../components/CardView.tsx';
import cardCss from '../components/card.css?inline';
import type { Card } from '../glossary/card.ts';
import type { Reason } from '../matching/reasons.ts';
import { parentOf } from '../page/blocks.ts';
import { HOST_TAG } from '../page/reading-rules.ts';
import type { Anchor } from './anchor.ts';
import layerCss from './layer.css?inline';
import type { Content } from './content.ts';
import { cardOf } from './name-card.ts';
import { keepPlaced } from './placement.ts';
import { whyMarked } from './why.ts';

export interface ShowOptions {
  /** Move the focus into the card: for those who came by keyboard. */
  readonly focus: boolean;
  /** Why this is marked. */
  readonly reason?: Reason;
}

export interface PopoverCallbacks {
  /** @returns null where there is no such entry, or the extension has gone. */
  readonly loadCard: (id: string) => Promise<Card | null>;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

export interface PopoverView {
  /** @param content a card, or what has none: the view makes one of it. */
  readonly show: (content: Content, anchor: Anchor, options: ShowOptions) => void;
  /** Gives the focus back where it was taken from. */
  readonly hide: () => void;
  /** True for the target that a listener of the page's document sees for events in the card. */
  readonly isOwn: (target: EventTarget | null) => boolean;
}

/** The element that is not inert: the page's modal dialog or its full screen, if there is one. */
function containerFor(context: Element): Element {
  for (let at: Element | null = context; at; at = parentOf(at)) if (at.matches('dialog:modal')) return at;
  const full = document.fullscreenElement;
  return full && !/^(video|iframe|canvas|img)$/.test(full.localName) ? full : document.documentElement;
}

const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important';

export function createPopover(callbacks: PopoverCallbacks): PopoverView {
  let host: HTMLElement | null = null;
  let layer: HTMLElement | null = null;
  let stopPlacing = (): void => undefined;
  let focusedBefore: Element | null = null;
  let history: Card[] = [];
  let why: string | undefined;

  function mount(anchor: Anchor): HTMLElement {
    host = document.createElement(HOST_TAG);
    host.style.cssText = HOST_STYLE;
    const root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = cardCss + layerCss;
    layer = document.createElement('div');
    layer.className = 'layer immunolens';
    layer.popover = 'manual';
    layer.lang = 'en';
    layer.dir = 'ltr';
    layer.setAttribute('role', 'dialog');
    layer.setAttribute('aria-labelledby', 'term');
    layer.tabIndex = -1;
    layer.addEventListener('pointerenter', callbacks.onEnter);
    layer.addEventListener('pointerleave', callbacks.onLeave);
    root.append(style, layer);
    containerFor(anchor.context).append(host);
    layer.showPopover();
    return layer;
  }

  function draw(): void {
    const card = history.at(-1);
    if (!card || !layer) return;
    const back = history.length > 1 ? { onBack: () => go(() => history.pop()) } : {};
    const view = (
      <CardView
        key={card.id}
        card={card}
        headingId="term"
        onLink={(id) => void follow(id)}
        onClose={callbacks.onClose}
        {...(why && history.length === 1 && { why })}
        {...back}
      />
    );
    render(view, layer);
  }

  /** Shows another card in place and takes the focus along, if it was in here. */
  function go(change: () => void): void {
    change();
    draw();
    if (layer) layer.scrollTop = 0;
    layer?.focus({ preventScroll: true });
  }

  async function follow(id: string): Promise<void> {
    const card = await callbacks.loadCard(id);
    if (card && layer) go(() => history.push(card));
  }

  function hide(): void {
    if (!host) return;
    const hadFocus = document.activeElement === host || host.contains(document.activeElement);
    stopPlacing();
    if (layer) render(null, layer);
    host.remove();
    host = layer = null;
    history = [];
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    focusedBefore = null;
  }

  return {
    show(content, anchor, options) {
      if (host && !host.isConnected) hide();
      const before = focusedBefore ?? document.activeElement;
      if (host && containerFor(anchor.context) !== host.parentElement) hide();
      const shown = layer ?? mount(anchor);
      focusedBefore = before;
      history = [cardOf(content)];
      why = options.reason && whyMarked(options.reason);
      draw();
      stopPlacing();
      stopPlacing = keepPlaced(shown, anchor);
      if (options.focus) shown.focus({ preventScroll: true });
    },
    hide,
    isOwn: (target) => host !== null && target === host,
  };
}
