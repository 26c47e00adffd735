/** Renders a view and finds things in it as a reader would: by role and name. */
import type { ComponentChild } from 'preact';
import { render as renderPreact } from 'preact';
import { act } from 'preact/test-utils';

export interface Rendered {
  readonly root: HTMLElement;
  readonly update: (view: ComponentChild) => void;
  /** The one visible element of that role and name; throws otherwise. */
  readonly get: (role: Role, name: string | RegExp) => HTMLElement;
  readonly all: (role: Role) => HTMLElement[];
  readonly click: (role: Role, name: string | RegExp) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
}

const SELECTORS = {
  button: 'button:not([role])',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  radio: 'input[type=radio]',
  status: '[role=status]',
  switch: '[role=switch]',
  tab: '[role=tab]',
} as const;
type Role = keyof typeof SELECTORS;

const squash = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a screen reader says: the label, or else the text without what is hidden from it. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const copy = (element.closest('label') ?? element).cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return squash(copy.textContent);
}

export const textOf = (element: Element | null): string => squash(element?.textContent ?? null);

export function render(view: ComponentChild): Rendered {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.querySelector<HTMLElement>('#root') as HTMLElement;
  const update = (next: ComponentChild): void => void act(() => renderPreact(next, root));
  update(view);
  const all = (role: Role): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(SELECTORS[role])].filter(
      (element) => !element.closest('[hidden]'),
    );
  const get = (role: Role, name: string | RegExp): HTMLElement => {
    const fits = (s: string): boolean => (typeof name === 'string' ? s === name : name.test(s));
    const found = all(role).filter((element) => fits(nameOf(element)));
    if (found.length === 1 && found[0]) return found[0];
    throw new Error(`${found.length} × ${role} "${name}" among: ${all(role).map(nameOf).join(' | ')}`);
  };
  return {
    root,
    update,
    get,
    all,
    click: (role, name) =>
      act(async () => {
        const element = get(role, name);
        element.focus();
        element.click();
      }),
    press: (key) =>
      act(async () => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
    type: (text) =>
      act(async () => {
        const input = root.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
  };
}
