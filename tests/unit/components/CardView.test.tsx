// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CardView } from '../../../components/CardView.tsx';
import type { Card } from '../../../glossary/card.ts';
import { card, pembrolizumab } from './fixtures.ts';
import { render, textOf } from './render.tsx';

const nothing = (): void => undefined;
const shown = (of: Card) => render(<CardView card={of} onLink={nothing} />);

describe('CardView', () => {
  it('tells what is most needed first', () => {
    const { root } = render(<CardView card={pembrolizumab} categoryLabel="Drugs" onLink={nothing} />);
    const text = textOf(root);
    const order = [
      'pembrolizumab',
      'Drugs',
      'Say: pem-broh-LIH-zoo-mab',
      'Also: Keytruda; MK-3475',
      'What pembrolizumab is.',
      'Why it matters',
      'Healthy organs may be attacked.',
      'This can be an emergency.',
      'as of Nov 2026',
      'US: approved since 2014.',
      'More on pembrolizumab.',
      'Not the same as',
      'Related',
      'Sources',
      'General information, not medical advice. Reviewed Nov 2026. Not clinically reviewed. Approvals change; check with your care team.',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('leaves out what an entry does not have', () => {
    const { root, all } = shown(card('antigen'));
    expect(all('heading').map((heading) => textOf(heading))).toEqual([
      'antigen',
      'Why it matters',
      'Sources',
    ]);
    for (const absent of ['Say:', 'Also:', 'Risk', 'emergency', 'Approvals change']) {
      expect(textOf(root)).not.toContain(absent);
    }
  });

  it.each([
    ['full', /^Approved as of/],
    ['accelerated', /Accelerated or conditional approval/],
    ['mixed', /others only on accelerated/],
    ['none', /^Not approved/],
    ['withdrawn', /^Approval withdrawn/],
  ] as const)('puts %s approval in words', (approval, words) => {
    const { root } = shown(card('drug', { status: { approval, text: 'US.', asOf: '2026-02' } }));
    expect(textOf(root.querySelector('.approval'))).toMatch(words);
  });

  it('leads to other entries, where there are such', async () => {
    const onLink = vi.fn();
    const { click, all } = render(<CardView card={pembrolizumab} onLink={onLink} />);
    await click('button', 'PD-1');
    expect(onLink).toHaveBeenLastCalledWith('pd-1');
    expect(all('button').map((button) => textOf(button))).toEqual(['nivolumab', 'PD-1', 'nivolumab']);
  });

  it('opens sources without telling them where the reader came from', () => {
    const link = shown(pembrolizumab).get('link', /^National Cancer Institute/);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  });

  it('has Back and Close only where they lead somewhere', async () => {
    const [onBack, onClose] = [vi.fn(), vi.fn()];
    const { click } = render(
      <CardView card={pembrolizumab} onLink={nothing} onBack={onBack} onClose={onClose} />,
    );
    await click('button', 'Back');
    await click('button', 'Close');
    expect([onBack, onClose].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
    expect(() => shown(pembrolizumab).get('button', 'Back')).toThrow('0 ×');
    expect(() => shown(pembrolizumab).get('button', 'Close')).toThrow('0 ×');
  });

  it('can be named by its heading, which can take the focus', () => {
    const { get } = render(<CardView card={pembrolizumab} onLink={nothing} headingId="term" />);
    const heading = get('heading', 'pembrolizumab');
    expect([heading.id, heading.tabIndex]).toEqual(['term', -1]);
  });

  it('keeps "More" closed unless told, and says why a word is marked', () => {
    expect(shown(pembrolizumab).root.querySelector('details')?.open).toBe(false);
    const { root } = render(
      <CardView card={pembrolizumab} onLink={nothing} open why="Marked because of it." />,
    );
    expect(root.querySelector('details')?.open).toBe(true);
    expect(textOf(root)).toContain('Marked because of it.');
  });
});
