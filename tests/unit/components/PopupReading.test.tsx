// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { openPopup } from './open-popup.tsx';
import { textOf } from './render.tsx';

describe('PopupApp, reading', () => {
  it('follows related terms and comes back the same way, to what was chosen', async () => {
    const { click, get, headings } = openPopup();
    await click('button', 'Read about PD-1');
    expect(document.activeElement).toBe(get('heading', 'PD-1'));
    await click('button', 'nivolumab');
    expect(document.activeElement).toBe(get('heading', 'nivolumab'));
    await click('button', 'Back');
    expect(headings()).toContain('PD-1');
    expect(document.activeElement).toBe(get('button', 'nivolumab'));
    await click('button', 'Back');
    expect(document.activeElement).toBe(get('button', 'Read about PD-1'));
  });

  it('Escape leaves the entry, then clears the search, then closes', async () => {
    const { type, press, props, root, headings, click } = openPopup();
    await type('pd-1');
    await press('Enter');
    await click('button', 'nivolumab');
    await press('Escape');
    expect(headings()).not.toContain('nivolumab');
    expect(document.activeElement?.id).toBe('query');
    expect(root.querySelector<HTMLInputElement>('#query')?.value).toBe('pd-1');
    await press('Escape');
    expect(root.querySelector<HTMLInputElement>('#query')?.value).toBe('');
    expect(props.onQuit).not.toHaveBeenCalled();
    await press('Escape');
    expect(props.onQuit).toHaveBeenCalledOnce();
  });

  it('stays where it is when an entry cannot be loaded', async () => {
    const { click, get } = openPopup({ loadCard: async () => null });
    await click('button', 'Read about PD-1');
    expect(document.activeElement).toBe(get('button', 'Read about PD-1'));
  });
});

describe('PopupApp, browsing', () => {
  it('moves between tabs with the arrow keys', async () => {
    const { get, press } = openPopup();
    get('tab', 'On this page').focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(get('tab', 'Browse'));
    await press('ArrowRight');
    expect(get('tab', 'On this page').getAttribute('aria-selected')).toBe('true');
  });

  it('lists subjects that have entries, and the entries of one that is opened', async () => {
    const { click, root, items } = openPopup();
    await click('tab', 'Browse');
    const groups = [...root.querySelectorAll<HTMLDetailsElement>('details')];
    expect(groups.map((group) => textOf(group.querySelector('summary')))).toEqual([
      'Drugs 2',
      'Targets on cells 2',
    ]);
    expect(items()).toEqual([]);
    const [drugs] = groups;
    if (drugs) drugs.open = true;
    drugs?.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(items()).toEqual(['nivolumab', 'pembrolizumab']));
  });

  it('lists by letter, digits under a sign of their own', async () => {
    const { click, items, all } = openPopup();
    await click('tab', 'Browse');
    await click('radio', 'A to Z');
    expect(all('radio').map((radio) => radio.getAttribute('value'))).toEqual([
      'category',
      'letter',
      '#',
      'N',
      'P',
    ]);
    expect(items()).toEqual(['nivolumab']);
    await click('radio', 'P');
    expect(items()).toEqual(['PD-1', 'pembrolizumab']);
    await click('radio', 'Digits and signs');
    expect(items()).toEqual(['4-1BB']);
  });
});
