import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reason } from '../../matching/reasons.ts';
import { HOST_TAG } from '../../page/reading-rules.ts';
import { anchorOf } from '../../popover/anchor.ts';
import type { PopoverView } from '../../popover/host.tsx';
import { createPopover } from '../../popover/host.tsx';
import { CARDS, pembrolizumab } from '../unit/components/fixtures.ts';
import { fill, find, rangeOfText, setView, shadowIn, soon } from './stage.ts';

const [onEnter, onLeave, onClose] = [vi.fn(), vi.fn(), vi.fn()];
const loadCard = vi.fn(async (id: string) => CARDS[id] ?? null);
let view: PopoverView;
/** The closed roots that were made, for looking inside; pages cannot. */
let roots: ShadowRoot[] = [];

const host = (): HTMLElement | null => document.querySelector(HOST_TAG);
const inside = <T extends Element = HTMLElement>(selector: string): T => {
  const found = roots.at(-1)?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in the card`);
  return found;
};
const focused = (): string => document.activeElement?.id || (document.activeElement?.localName ?? '');
const heading = (): string | undefined => inside('#term').textContent ?? undefined;
const button = (name: string): HTMLElement => {
  const all = [...(roots.at(-1)?.querySelectorAll<HTMLElement>('button') ?? [])];
  const found = all.find((b) => (b.getAttribute('aria-label') ?? b.textContent ?? '').trim() === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const show = (text = 'Keytruda', options: { focus?: boolean; reason?: Reason; root?: Node } = {}): void => {
  const { focus = false, reason, root } = options;
  view.show(pembrolizumab, anchorOf(rangeOfText(text, root)), { focus, ...(reason && { reason }) });
};

beforeAll(() => setView(1000, 700));
beforeEach(() => {
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    if (this.localName === HOST_TAG) roots.push(root);
    return root;
  });
  fill('<p>before <button id="start">start</button> Keytruda <a id="link" href="#x">link</a></p>');
  view = createPopover({ loadCard, onEnter, onLeave, onClose });
});
afterEach(() => {
  view.hide();
  vi.restoreAllMocks();
  for (const spy of [onEnter, onLeave, onClose]) spy.mockReset();
  fill('');
});

describe('the card in the page', () => {
  it('is there only while it is shown, and once', () => {
    expect(host()).toBeNull();
    show();
    show('before');
    expect(document.querySelectorAll(HOST_TAG)).toHaveLength(1);
    expect(host()?.parentElement?.localName).toBe('html');
    view.hide();
    expect(host()).toBeNull();
    view.hide();
    expect(host()).toBeNull();
  });

  it('is closed to the page', () => {
    show();
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.textContent).toBe('');
    expect([...(host()?.attributes ?? [])].map(({ name }) => name)).toEqual(['style']);
    expect(document.body.innerHTML).not.toContain('pembrolizumab');
  });

  it('lies in the top layer, named by its term, and takes on no style of the page', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<style>html > :not(head) { color: red !important; font-size: 60px !important; opacity: 0 !important }
        ${HOST_TAG} { display: none !important; direction: rtl !important }</style>`,
    );
    show();
    const layer = inside('.layer');
    expect(layer.matches(':popover-open')).toBe(true);
    expect([layer.getAttribute('role'), layer.getAttribute('aria-labelledby')]).toEqual(['dialog', 'term']);
    expect(heading()).toBe('pembrolizumab');
    const { color, direction, fontSize } = getComputedStyle(inside('.short'));
    expect(color).not.toBe('rgb(255, 0, 0)');
    expect([direction, fontSize]).toEqual(['ltr', '17.5px']);
    expect(getComputedStyle(host() as HTMLElement).opacity).toBe('1');
    expect(layer.getBoundingClientRect().height).toBeGreaterThan(100);
  });

  it('comes back where a page has thrown it out', () => {
    show();
    host()?.remove();
    show();
    expect(host()?.isConnected).toBe(true);
    expect(inside('.layer').matches(':popover-open')).toBe(true);
  });

  it('knows its own events from those of the page', () => {
    expect(view.isOwn(null)).toBe(false);
    show();
    expect([view.isOwn(host()), view.isOwn(find('p')), view.isOwn(null)]).toEqual([true, false, false]);
    const gone = host();
    view.hide();
    expect(view.isOwn(gone)).toBe(false);
  });

  it('tells when the pointer enters and leaves', () => {
    show();
    inside('.layer').dispatchEvent(new PointerEvent('pointerenter'));
    inside('.layer').dispatchEvent(new PointerEvent('pointerleave'));
    expect([onEnter, onLeave].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
  });

  it('leaves closing to others: its button and Escape', () => {
    show();
    button('Close').click();
    expect(onClose).toHaveBeenCalledTimes(1);
    inside('.layer').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(host()).not.toBeNull();
  });

  it('says why the word is marked when asked, on the first card only', async () => {
    show('Keytruda', { reason: { kind: 'defined', long: 'a drug' } });
    expect(inside<HTMLDetailsElement>('.card-foot details').open).toBe(false);
    inside('.card-foot summary').click();
    expect(inside<HTMLDetailsElement>('.card-foot details').open).toBe(true);
    expect(inside('.card-foot details').textContent).toContain('stands for “a drug”');
    button('PD-1').click();
    await soon(() => expect(heading()).toBe('PD-1'));
    expect(inside('.card-foot').textContent).not.toContain('stands for');
  });

  it('makes a card of what the name of a drug tells', () => {
    fill('<p>zanvolimab</p>');
    const name = { start: 0, end: 10, name: 'zanvolimab', kind: 'antibody', stem: '-mab' } as const;
    view.show(name, anchorOf(rangeOfText('zanvolimab')), { focus: false });
    expect(heading()).toBe('zanvolimab');
    expect(inside('.card').textContent).toContain('an antibody drug');
  });
});

describe('one card after the other', () => {
  it('replaces what is shown, with a way back', async () => {
    show();
    expect(() => button('Back')).toThrow('no button');
    button('PD-1').click();
    await soon(() => expect(heading()).toBe('PD-1'));
    button('nivolumab').click();
    await soon(() => expect(heading()).toBe('nivolumab'));
    button('Back').click();
    expect(heading()).toBe('PD-1');
    button('Back').click();
    expect(heading()).toBe('pembrolizumab');
    expect(() => button('Back')).toThrow('no button');
  });

  it('starts each at its top, with the focus inside', async () => {
    show();
    inside('details').toggleAttribute('open', true);
    const layer = inside('.layer');
    layer.style.maxHeight = '150px';
    layer.scrollTop = 60;
    button('PD-1').click();
    await soon(() => expect(heading()).toBe('PD-1'));
    expect(layer.scrollTop).toBe(0);
    expect(focused()).toBe(HOST_TAG);
    expect(inside<HTMLDetailsElement>('details').open).toBe(false);
  });

  it('stays where there is no such entry, and where the card was closed meanwhile', async () => {
    loadCard.mockResolvedValueOnce(null);
    show();
    button('PD-1').click();
    await Promise.resolve();
    expect(heading()).toBe('pembrolizumab');
    button('PD-1').click();
    view.hide();
    await Promise.resolve();
    expect(host()).toBeNull();
  });

  it('forgets the way back when another mark is pointed at', async () => {
    show();
    button('PD-1').click();
    await soon(() => expect(heading()).toBe('PD-1'));
    show('before');
    expect(heading()).toBe('pembrolizumab');
    expect(() => button('Back')).toThrow('no button');
  });
});

describe('the focus', () => {
  it('stays where it is for those who point', () => {
    find('#start').focus();
    show();
    expect(focused()).toBe('start');
    view.hide();
    expect(focused()).toBe('start');
  });

  it('goes into the card for those who came by keyboard, and returns', () => {
    find('#start').focus();
    show('Keytruda', { focus: true });
    expect(focused()).toBe(HOST_TAG);
    expect(roots.at(-1)?.activeElement?.className).toBe(inside('.layer').className);
    view.hide();
    expect(focused()).toBe('start');
  });

  it('returns to where it was before the first of several cards', async () => {
    find('#start').focus();
    show('Keytruda', { focus: true });
    show('before', { focus: true });
    button('PD-1').click();
    await soon(() => expect(heading()).toBe('PD-1'));
    view.hide();
    expect(focused()).toBe('start');
  });

  it('is not taken from those who have gone on in the page', () => {
    find('#start').focus();
    show('Keytruda', { focus: true });
    find('#link').focus();
    view.hide();
    expect(focused()).toBe('link');
  });

  it('may have come from something that is gone', () => {
    find('#start').focus();
    show('Keytruda', { focus: true });
    find('#start').remove();
    view.hide();
    expect(focused()).toBe('body');
  });
});

describe('dialogs of the page', () => {
  const DIALOG = '<dialog id="dialog"><p>Keytruda</p><div id="host"></div></dialog><p>outside</p>';
  const dialog = (): HTMLDialogElement => find<HTMLDialogElement>('#dialog');
  const container = (): string => host()?.parentElement?.id || (host()?.parentElement?.localName ?? '');

  it('that are modal hold the card, so that it is not inert', () => {
    fill(DIALOG);
    dialog().showModal();
    show('Keytruda', { focus: true });
    expect(container()).toBe('dialog');
    expect(focused()).toBe(HOST_TAG);
    const { left, top } = inside('#term').getBoundingClientRect();
    expect(document.elementFromPoint(left + 2, top + 2)?.localName).toBe(HOST_TAG);
  });

  it('hold it also for text in a shadow tree inside', () => {
    fill(DIALOG);
    const root = shadowIn('#host', '<p>Opdivo</p>');
    dialog().showModal();
    show('Opdivo', { root });
    expect(container()).toBe('dialog');
  });

  it('that are not modal do not', () => {
    fill(DIALOG);
    dialog().show();
    show();
    expect(container()).toBe('html');
  });

  it('lose it when a mark outside is asked for', () => {
    fill(DIALOG);
    dialog().showModal();
    show();
    dialog().close();
    show('outside');
    expect(container()).toBe('html');
    expect(document.querySelectorAll(HOST_TAG)).toHaveLength(1);
    expect(inside('.layer').matches(':popover-open')).toBe(true);
  });
});
