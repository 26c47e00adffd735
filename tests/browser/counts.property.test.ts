/** Whatever becomes of a page, what is known of it in the end is what a fresh look finds. */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { Engine } from '../../matching/engine.ts';
import { PageAnalysis } from '../../matching/page-analysis.ts';
import { blocksIn } from '../../page/blocks.ts';
import { PageRecords, rangeOfMention } from '../../page/records.ts';
import { learnAll } from '../support/analysis.ts';
import { core, fill } from './stage.ts';

/** Which section a text belongs to is settled when it is read, so these stay. */
const HEADINGS = '<h2>One</h2><h2>PD-1 in two</h2><h2>Three</h2>';
const engine = new Engine(core('PD-1', 'CAR-T cell', 'melanoma'));
const block = fc.tuple(
  fc.constantFrom('p', 'div'),
  fc
    .array(fc.constantFrom('PD-1', 'CAR-T cell', 'melanoma', 'the weather'), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' and ')),
);
/** At a place of the page, from none of it to all. */
const step = fc.record({
  at: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  what: fc.oneof(block, block, fc.constantFrom('take out', 'hide or show', 'read again', 'move')),
});

class Look {
  readonly records = new PageRecords();
  private readonly analysis = new PageAnalysis(engine);

  read(element: Element): void {
    for (const [i, each] of [...blocksIn(element)].entries()) this.records.read(each, i > 0);
  }

  learn(): string[] {
    learnAll(this.records, this.analysis);
    const { counts } = this.records;
    const shown = this.records.shown().map((m) => `${rangeOfMention(m)}${m.first ? '!' : ''}`);
    return [...shown, `${counts.mentions} of ${counts.entries.size}`];
  }
}

function take(
  { at, what }: { at: number; what: unknown },
  { records, read }: { records: PageRecords; read: (element: Element) => void },
): void {
  const { children } = document.body;
  const texts = document.querySelectorAll<HTMLElement>('p,div');
  const child = texts[Math.round(at * (texts.length - 1))];
  if (Array.isArray(what)) {
    const [tag, text] = what as [string, string];
    const added = Object.assign(document.createElement(tag), { textContent: text });
    document.body.insertBefore(added, children[Math.round(at * children.length)] ?? null);
    read(added);
  } else if (child && what === 'take out') {
    child.remove();
    records.forgetDetached();
  } else if (child && what !== 'hide or show') {
    if (what === 'move') document.body.append(child);
    records.forget(child);
    read(child);
  } else if (child) {
    child.style.display = child.style.display ? '' : 'none';
    for (const record of records.recordsOf(child)) records.refreshVisibility(record);
  }
}

afterEach(() => {
  fill('');
});

it('counts the same as a fresh look at the page', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const living = new Look();
      living.read(fill(HEADINGS));
      living.learn();
      for (const each of steps) {
        take(each, { records: living.records, read: (element) => living.read(element) });
        living.learn();
      }
      const fresh = new Look();
      fresh.read(document.body);
      expect(living.learn()).toEqual(fresh.learn());
    }),
    { numRuns: 150 },
  );
});
