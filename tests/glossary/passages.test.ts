/** Short pages of our own, by theme: what must be marked as what, and what must stay plain. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Explained } from '../../scripts/engine.ts';
import { createDetect } from '../../scripts/engine.ts';
import { besideTheSubject } from './passages/beside-the-subject.ts';
import { besideWithCues } from './passages/beside-with-cues.ts';
import { cellsAndSideEffects } from './passages/cells-and-side-effects.ts';
import { codesElsewhere } from './passages/codes-elsewhere.ts';
import { edges } from './passages/edges.ts';
import { ENGINE_GAPS } from './passages/engine-gaps.ts';
import { names } from './passages/names.ts';
import { namesInReports } from './passages/names-in-reports.ts';
import { otherMedicine } from './passages/other-medicine.ts';
import { ownDefinitions } from './passages/own-definitions.ts';
import type { Passage } from './passages/passage.ts';
import { plainWords } from './passages/plain-words.ts';
import { shortBlocks } from './passages/short-blocks.ts';
import { spelling } from './passages/spelling.ts';
import { spellingInPrint } from './passages/spelling-in-print.ts';
import { trapsEveryday } from './passages/traps-everyday.ts';
import { trapsMoney } from './passages/traps-money.ts';
import { trapsPlaces } from './passages/traps-places.ts';
import { trapsTechnology } from './passages/traps-technology.ts';
import { trials } from './passages/trials.ts';

const detect = createDetect(path.resolve(import.meta.dirname, '../..'));

interface Read {
  readonly text: string;
  readonly start: number;
}

/** Blocks laid end to end, a line feed between two. */
function blocksOf({ page }: Passage): Read[] {
  let start = 0;
  return page.map((text) => {
    const block = { text, start };
    start += text.length + 1;
    return block;
  });
}

/** Every place of a piece in the blocks; a piece that is not there makes the case worthless. */
function placesOf(piece: string, blocks: readonly Read[]): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (const { text, start } of blocks) {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      places.push({ start: start + at, end: start + at + piece.length });
    }
  }
  return places;
}

/** One mark may hold two names: "lifileucel (Amtagvi)". */
const textsOf = (text: string): string[] => {
  const pair = /^(.*?) ?[([](.*)[)\]]$/.exec(text);
  return pair ? [text, pair[1] ?? '', pair[2] ?? ''] : [text];
};

const shown = ({ text, id, reason }: Explained): string => `${text} -> ${id} (${reason.kind})`;

function check(passage: Passage): void {
  const blocks = blocksOf(passage);
  const all = detect(blocks);
  const found = all.filter((f) => f.shown);
  const report = all.map((f) => (f.shown ? '+ ' : '- ') + shown(f)).join('\n');
  if (passage.silent) expect(found.map(shown), report).toEqual([]);
  for (const [text, id] of Object.entries(passage.marks ?? {})) {
    expect(
      found.some((f) => f.id === id && textsOf(f.text).includes(text)),
      `"${text}" should be marked as ${id}\n${report}`,
    ).toBe(true);
  }
  for (const piece of passage.never ?? []) {
    const places = placesOf(piece, blocks);
    expect(places.length, `"${piece}" is not on the page`).toBeGreaterThan(0);
    const wrong = found.filter((f) => places.some((p) => f.start < p.end && p.start < f.end));
    expect(wrong.map(shown), `"${piece}" should stay plain\n${report}`).toEqual([]);
  }
}

const themes = {
  besideTheSubject,
  besideWithCues,
  cellsAndSideEffects,
  codesElsewhere,
  edges,
  names,
  namesInReports,
  otherMedicine,
  plainWords,
  ownDefinitions,
  shortBlocks,
  spelling,
  spellingInPrint,
  trapsEveryday,
  trapsMoney,
  trapsPlaces,
  trapsTechnology,
  trials,
};

describe.each(Object.entries(themes))('passages: %s', (_, passages) => {
  it.each(passages.map((p) => [p.page.at(-1)?.slice(0, 80), p] as const))('%s', (_name, passage) =>
    check(passage),
  );
});

/** Known faults: once one is mended it belongs into a theme, and this says so. */
describe('faults that the engine still has', () => {
  it.each(ENGINE_GAPS.map((gap) => [gap.why, gap] as const))('%s', (_why, gap) => {
    expect(() => check(gap), 'mended: move it from engine-gaps.ts into a theme').toThrow();
  });
});
