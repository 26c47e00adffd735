import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { isShown, start, stop } from './scanning.ts';
import { fill, find, setView, shadowIn } from './stage.ts';

beforeAll(() => setView(800, 600));
afterEach(() => {
  stop();
  fill('');
});

describe('open shadow trees that change', () => {
  it.each<[string, (root: ShadowRoot) => void, string[]]>([
    ['a late block', (root) => root.append(document.createElement('p'), 'melanoma'), ['PD-1', 'melanoma']],
    ['late bare text', (root) => root.append(' melanoma'), ['PD-1', 'melanoma']],
    ['late inline text', (root) => (root.innerHTML += ' <b>mela</b>noma'), ['PD-1', 'melanoma']],
    ['replaced inline text', (root) => (root.innerHTML = '<b>melanoma</b>'), ['melanoma']],
    [
      'text typed over',
      (root) => (root.querySelector('span') as Element).firstChild?.replaceWith('melanoma'),
      ['melanoma'],
    ],
    ['all that goes', (root) => root.replaceChildren(), []],
    ['a host that moves', (root) => document.body.append(root.host), ['PD-1']],
    ['a host that goes', (root) => root.host.remove(), []],
  ])('keep their marks right: %s', async (_, change, expected) => {
    const shadowStyles = vi.fn();
    fill('<x-card id="host"></x-card><p>x</p>');
    const root = shadowIn('#host', '<span>PD-1</span>');
    await start({ shadowStyles });
    await isShown(['PD-1']);
    expect(shadowStyles.mock.calls).toEqual([[root]]);
    change(root);
    await isShown(expected);
    // Once more: the tree is still watched, and read once only.
    root.append(document.createElement('hr'), 'CAR-T cell');
    if (root.host.isConnected) await isShown([...expected, 'CAR-T cell']);
    expect(shadowStyles).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a host', (root: ShadowRoot) => document.body.append(root.host)],
    ['a part with a host in it', () => document.body.append(find('section'))],
  ])('are read once when they move: %s', async (_, move) => {
    fill('<section><x-card id="host"></x-card></section><p>x</p>');
    const root = shadowIn('#host', '<div><p>PD-1</p></div>');
    await start();
    await isShown(['PD-1']);
    move(root);
    (root.querySelector('p') as Element).append(' and melanoma');
    await isShown(['PD-1', 'melanoma']);
  });

  it('are read in inline hosts too', async () => {
    fill('<p>one <span id="host"></span> two</p>');
    const root = shadowIn('#host', 'PD-1');
    await start();
    await isShown(['PD-1']);
    root.append(' and CAR-T cell');
    find('p').append(' melanoma');
    await isShown(['PD-1', 'CAR-T cell', 'melanoma']);
  });
});
