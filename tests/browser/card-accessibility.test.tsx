/** The real card with its real styles, read by axe: in both color schemes, open and closed, wide and narrow. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import cardCss from '../../components/card.css?inline';
import { CardView } from '../../components/CardView.tsx';
import type { Card } from '../../glossary/card.ts';
import { card, pembrolizumab } from '../unit/components/fixtures.ts';
import { fill, find, setView } from './stage.ts';

const nothing = (): void => undefined;
const LONG = 'pembrolizumab and berahyaluronidase alfa-pmph with deoxyribonucleic-acid-based antineoplaston';

const CARDS: Readonly<Record<string, Card>> = {
  'a drug with a status': pembrolizumab,
  'a side effect that can be an emergency': card('cytokine-release-syndrome', {
    term: 'cytokine release syndrome',
    category: 'side-effect',
    names: { abbreviation: ['CRS'] },
    risk: 'Fever, a fast heart, and trouble with breathing can come within hours.',
    emergency: true,
    related: [{ id: 'icans', term: 'ICANS' }],
  }),
  'very long names': card('long', {
    term: LONG,
    category: 'drug',
    say: 'pem-broh-LIH-zoo-mab-and-BEH-rah-HY-al-yoo-ROH-nih-dayz',
    names: { brand: Array.from({ length: 12 }, (_, i) => `Brandname${i}`), code: ['MK-3475A'.repeat(12)] },
    status: { approval: 'accelerated', text: 'US: on accelerated approval.', asOf: '2026-11' },
    notSame: [{ id: 'long', term: LONG, text: 'Another drug.' }],
    related: Array.from({ length: 6 }, (_, i) => ({ id: `e${i}`, term: `${LONG} ${i}` })),
    sources: [{ name: LONG, url: `https://www.cancer.gov/${'x'.repeat(90)}`, seen: '2026-11-23' }],
  }),
  'a plain entry': card('antigen'),
};

/** As if the reader had chosen this scheme: the driver of the tests cannot. */
const cssFor = (scheme: 'light' | 'dark'): string =>
  cardCss
    .replaceAll('(prefers-color-scheme: dark)', scheme === 'dark' ? 'all' : 'not all')
    .replaceAll('color-scheme: light dark', `color-scheme: ${scheme}`);

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(find('#card'));
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

function show(of: Card, scheme: 'light' | 'dark', open = false): void {
  fill(`<style>${cssFor(scheme)}</style><div id="card" class="immunolens" role="dialog" aria-labelledby="term" lang="en"
    style="width: min(380px, 100%)"></div>`);
  render(
    <CardView
      card={of}
      categoryLabel="Drugs"
      headingId="term"
      open={open}
      why="Marked because of words nearby, such as “infus…”."
      onLink={nothing}
      onBack={nothing}
      onClose={nothing}
    />,
    find('#card'),
  );
}

beforeAll(() => setView(600, 800));
afterEach(() => {
  fill('');
});

describe.each(['light', 'dark'] as const)('a card in the %s', (scheme) => {
  it.each(Object.entries(CARDS))('can be read by all: %s', async (_, of) => {
    show(of, scheme, true);
    expect(await violations()).toEqual([]);
  });

  it('keeps its colors apart from those of the other scheme', () => {
    show(pembrolizumab, scheme);
    const red = Number(/\d+/.exec(getComputedStyle(find('.card')).backgroundColor)?.[0]);
    expect(red > 127).toBe(scheme === 'light');
  });

  it('would be found out where it could not be read', async () => {
    show(pembrolizumab, scheme);
    find('#card').style.setProperty('--muted', scheme === 'light' ? '#b0b8ba' : '#485658');
    expect((await violations()).join()).toContain('color-contrast');
  });
});

describe('a narrow card', () => {
  it.each(Object.entries(CARDS))('needs no scrolling sideways: %s', async (_, of) => {
    await setView(320, 640);
    show(of, 'light', true);
    const box = find('#card');
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it.each(Object.entries(CARDS))('has buttons and links large enough to hit: %s', async (_, of) => {
    await setView(320, 640);
    show(of, 'light', true);
    const small = [...document.querySelectorAll('#card :is(button, a, summary)')].filter(
      (element) => element.getBoundingClientRect().height < 24,
    );
    expect(small.map((element) => element.textContent)).toEqual([]);
  });
});
