/** Up and down through a list of buttons and back into the search box above it. */

/**
 * Handles a key press within `root`, whose items have `data-item`. The focus really moves, so that screen readers
 * follow; at either end it stays, and up from the first item leads to `input`.
 */
export function stepThroughItems(event: KeyboardEvent, root: Element, input: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const from = event.target;
  if (by === 0 || !(from instanceof HTMLElement)) return;
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
  // "Read" beside an item counts as that item.
  const at =
    from === input
      ? -1
      : items.findIndex((item) => item === from || item.parentElement === from.parentElement);
  if (at < 0 && from !== input) return;
  event.preventDefault();
  const to = at + by < 0 ? input : items[at + by];
  to?.focus();
}
