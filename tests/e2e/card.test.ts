import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inCard, waitForCard, waitForNoCard } from '../support/card.ts';
import { sendCommand } from '../support/commands.ts';
import type { Installed } from '../support/extension.ts';
import { installed, markedTexts, openPage, pointAt, restOn, waitForMarks } from '../support/extension.ts';
import { BROWSERS } from '../support/launch.ts';
import type { PageServer } from '../support/server.ts';
import { servePages } from '../support/server.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)('the card in %s', (name) => {
  let server: PageServer;
  let ext: Installed;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    ext = await installed(name);
  });
  afterAll(async () => {
    await ext?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    await page?.close();
    page = await openPage(ext, server.url('sample-article.html'));
    await waitForMarks(page);
  });

  const card = <T>(read: (root: ShadowRoot) => T) => inCard(name, page, read);
  const box = async () => {
    const rect = await card(
      (root) => (root.querySelector('.layer') as Element).getBoundingClientRect().toJSON() as DOMRect,
    );
    if (!rect) throw new Error('no card');
    return rect;
  };
  /** Clicks the middle of the first element in the card that has this text. */
  const clickInCard = async (selector: string, text: string) => {
    const rects =
      (await card((root) =>
        [...root.querySelectorAll('button, summary, a')].map((el) => {
          el.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = el.getBoundingClientRect();
          return {
            x,
            y,
            width,
            height,
            text: el.textContent ?? '',
            label: el.getAttribute('aria-label') ?? '',
          };
        }),
      )) ?? [];
    const index = rects.findIndex((r) => r.text.includes(text) || r.label.includes(text));
    if (index < 0)
      throw new Error(
        `no ${selector} "${text}" in the card; there are: ${rects.map((r) => r.text).join(', ')}`,
      );
    // The last element was scrolled to above: bring this one back.
    const source = `(root) => { const el = [...root.querySelectorAll('button, summary, a')][${index}]; el.scrollIntoView({ block: 'nearest' }); const r = el.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 }; }`;
    const at = (await inCard(name, page, { toString: () => source } as unknown as (root: ShadowRoot) => {
      x: number;
      y: number;
    })) as { x: number; y: number };
    await page.mouse.click(at.x, at.y);
  };

  it('opens beside the line when the pointer rests, says it all, and closes on Escape', async () => {
    const at = await pointAt(page, 'pembrolizumab');
    await restOn(page, at);
    await waitForCard(name, page, 'pembrolizumab');
    await pause(250);
    const { top, bottom } = await box();
    expect(bottom <= at.y - 8 || top >= at.y + 8, `card from ${top} to ${bottom}, line at ${at.y}`).toBe(
      true,
    );
    const text = (await card((root) => root.textContent)) ?? '';
    for (const part of [
      'pem-broh-LIH-zoo-mab',
      'Keytruda',
      'Why it matters',
      'Risk',
      'Status',
      'Not the same as',
      'Related',
      'Sources',
      'Reviewed',
      'not medical advice',
      'Not clinically reviewed',
    ]) {
      expect(text, part).toContain(part);
    }
    expect(await markedTexts(page, ['immunolens-active'])).toEqual(['pembrolizumab']);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await markedTexts(page, ['immunolens-active'])).toEqual([]);
  });

  it('does not open for a pointer that passes, and follows one that moves in', async () => {
    const at = await pointAt(page, 'pembrolizumab');
    for (let step = 0; step < 12; step++) {
      await page.mouse.move(at.x - 240 + step * 40, at.y);
      await pause(20);
    }
    await pause(700);
    expect(await card((root) => root.textContent)).toBeNull();

    await restOn(page, at);
    await waitForCard(name, page, 'pembrolizumab');
    await pause(250);
    const { left, top, bottom } = await box();
    const inside = { x: left + 60, y: top > at.y ? top + 40 : bottom - 40 };
    await page.mouse.move(inside.x, inside.y, { steps: 8 });
    await pause(900);
    expect(await waitForCard(name, page)).toBe('pembrolizumab');
    await page.mouse.move(10, at.y > 400 ? 20 : 780, { steps: 6 });
    await waitForNoCard(page);
  });

  it('opens on a click and stays until dismissed', async () => {
    const { x, y } = await pointAt(page, 'melanoma', 1);
    await page.mouse.click(x, y);
    await waitForCard(name, page, 'melanoma');
    await page.mouse.move(5, 5, { steps: 5 });
    await pause(900);
    expect(await waitForCard(name, page)).toBe('melanoma');
    await page.mouse.click(5, 5);
    await waitForNoCard(page);
  });

  it('leaves links to the page, and still explains their words to a resting pointer', async () => {
    const link = await pointAt(page, 'melanoma');
    await restOn(page, link);
    await waitForCard(name, page, 'melanoma');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.click(link.x, link.y);
    await page.waitForFunction(() => location.hash === '#melanoma');
    await pause(300);
    expect(await card((root) => root.textContent)).toBeNull();
  });

  it('replaces its content with a related term and goes back', async () => {
    const { x, y } = await pointAt(page, 'nivolumab');
    await page.mouse.click(x, y);
    await waitForCard(name, page, 'nivolumab');
    await pause(250);
    const related = await card((root) => [...root.querySelectorAll('.chip')].map((b) => b.textContent ?? ''));
    const [first = ''] = related ?? [];
    await clickInCard('button', first);
    await waitForCard(name, page, first);
    await clickInCard('button', 'Back');
    await waitForCard(name, page, 'nivolumab');
  });

  it('works by keyboard alone and gives the focus back', async () => {
    await page.focus('nav a');
    await sendCommand(ext, page, 'next-term');
    const first = await waitForCard(name, page);
    const active = () => markedTexts(page, ['immunolens-active']);
    const [from] = await active();
    expect(await card((root) => root.activeElement !== null)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await card((root) => root.activeElement?.localName)).toMatch(/button|a|summary/);
    await sendCommand(ext, page, 'next-term');
    await pause(300);
    expect(await active()).not.toEqual([from]);
    await sendCommand(ext, page, 'previous-term');
    await waitForCard(name, page, first);
    await pause(300);
    expect(await active()).toEqual([from]);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Health');
  });

  it('explains a selection, also where nothing is marked', async () => {
    const other = await openPage(ext, server.url('other-subjects.html'));
    await other.evaluate(() => {
      const p = document.querySelector('p') as Element;
      p.textContent = 'Here stands one lone ipi word.';
      getSelection()?.setBaseAndExtent(p.firstChild as Node, 21, p.firstChild as Node, 24);
    });
    await sendCommand(ext, other, 'open-card');
    await waitForCard(name, other, 'ipilimumab');
    await other.keyboard.press('Escape');
    await waitForNoCard(other);
    await other.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('p:last-of-type') as Element),
    );
    await sendCommand(ext, other, 'open-card');
    await waitForCard(name, other);
    const said = await inCard(name, other, (root) => root.querySelector('.short')?.textContent);
    expect(said).toContain('not in the glossary');
    await other.close();
  });

  it('says what the name of an unknown drug tells, and why a short form is marked', async () => {
    const other = await openPage(ext, server.url('new-drug.html'));
    await waitForMarks(other, 'zanvolimab');
    await restOn(other, await pointAt(other, 'zanvolimab'));
    await waitForCard(name, other, 'zanvolimab');
    const said = await inCard(name, other, (root) => root.textContent);
    expect(said).toContain('looks like the name of an antibody drug');
    expect(said).toContain('no entry for it yet');
    await other.keyboard.press('Escape');
    await waitForNoCard(other);
    const { x, y } = await pointAt(other, 'OS');
    await other.mouse.click(x, y);
    await waitForCard(name, other, 'overall survival');
    expect(await inCard(name, other, (root) => root.textContent)).toMatch(/Marked because/);
    await other.close();
  });

  it('works under a strict policy and inside a modal dialog', async () => {
    const strict = await openPage(ext, server.url('csp-dialog.html'));
    await strict.evaluate(() => (document.getElementById('d') as HTMLDialogElement).showModal());
    await waitForMarks(strict, 'nivolumab');
    await restOn(strict, await pointAt(strict, 'nivolumab'));
    await waitForCard(name, strict, 'nivolumab');
    await pause(200);
    const style = await inCard(
      name,
      strict,
      (root) => getComputedStyle(root.querySelector('.layer') as Element).position,
    );
    expect(style).toBe('fixed');
    const inert = await strict.evaluate(
      () => document.querySelector('immunolens-card')?.parentElement?.localName,
    );
    expect(inert).toBe('dialog');
    await strict.close();
  });
});
