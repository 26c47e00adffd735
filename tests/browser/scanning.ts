/** A scanner at work on the page of the test. */
import { expect } from 'vitest';
import { Engine } from '../../matching/engine.ts';
import type { Analyst } from '../../matching/page-news.ts';
import { rangeOfMention } from '../../page/records.ts';
import type { ScannerOptions } from '../../page/scanner.ts';
import { Scanner } from '../../page/scanner.ts';
import { localAnalyst } from '../support/analysis.ts';
import { core, marked, soon } from './stage.ts';

const ENGINE = new Engine(core('PD-1', 'CAR-T cell', 'melanoma'));
export const analyst = (): Analyst => localAnalyst(ENGINE);
let scanner: Scanner | undefined;

/** Reads the page that was filled in. */
export async function start(options: ScannerOptions = {}): Promise<Scanner> {
  scanner = new Scanner(analyst(), options);
  await scanner.start();
  return scanner;
}

export function stop(): void {
  scanner?.stop();
  scanner = undefined;
}

/** What the scanner knows to be shown, in the view or not. */
export const known = (): string[] => scanner?.records.shown().map((m) => String(rangeOfMention(m))) ?? [];

/** Waits until just these texts are known and painted. */
export const isShown = (expected: readonly string[]): Promise<void> =>
  soon(() => {
    expect(marked()).toEqual([...expected].sort());
    expect(known().sort()).toEqual([...expected].sort());
  });
