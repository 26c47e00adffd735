/** The command line as others call it: a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlText } from '../../../scripts/html-text.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'immunolens-test-'));
const TEXT =
  'Pembrolizumab (Keytruda) and nivolumab block PD-1, a brake on T cells.\n\nThe pot was left on the stove.';
const HTML =
  '<title>Nivolumab</title><h1>Keytruda</h1><p>Pembrolizumab &amp; <b>nivolu</b>mab</p><nav>Opdivo</nav>';

interface Run {
  readonly status: number | null;
  readonly lines: string[];
  readonly errors: string[];
}
interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly id: string;
  readonly term: string;
  readonly shown?: boolean;
  readonly reason?: { readonly kind: string };
}

const file = (name: string, content?: string): string => {
  const full = path.join(folder, name);
  if (content !== undefined) writeFileSync(full, content);
  return full;
};
function detect(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/detect.ts', ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  return { status, lines: lines(stdout), errors: lines(stderr) };
}
const parse = (line: string | undefined): Found[] => JSON.parse(line ?? '') as Found[];

describe('detect', { timeout: 60_000 }, () => {
  let plain: Run;
  beforeAll(() => {
    plain = detect(file('a.txt', TEXT), file('b.HTML', HTML), file('empty.txt', ''));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one JSON line for each file, in order', () => {
    expect(plain).toMatchObject({ status: 0, errors: [] });
    expect(plain.lines).toHaveLength(3);
    expect(parse(plain.lines[2])).toEqual([]);
  });

  it('gives offsets into a text file, the text there, and the entry', () => {
    const found = parse(plain.lines[0]);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['pembrolizumab', 'nivolumab', 'pd-1']));
    for (const { start, end, text } of found) expect(TEXT.slice(start, end)).toBe(text);
    expect(found[0]).toMatchObject({ start: 0, id: 'pembrolizumab', term: 'pembrolizumab' });
    expect(Object.keys(found[0] ?? {}).sort()).toEqual(['end', 'id', 'start', 'term', 'text']);
  });

  it('gives offsets into the visible text of a page, and leaves out what is not read', () => {
    const { text } = htmlText(HTML);
    const found = parse(plain.lines[1]);
    expect(found.map((f) => f.text)).toEqual(['Keytruda', 'Pembrolizumab', 'nivolumab']);
    for (const f of found) expect(text.slice(f.start, f.end)).toBe(f.text);
  });

  it('tells with --explain why, also for what is not shown', () => {
    const { status, lines } = detect(
      '--explain',
      file('c.txt', 'An objective response is no pembrolizumab.'),
    );
    expect(status).toBe(0);
    const found = parse(lines[0]);
    expect(found.find(({ id }) => id === 'pembrolizumab')).toMatchObject({
      shown: true,
      reason: { kind: 'sure' },
    });
    expect(found.every((f) => typeof f.shown === 'boolean' && typeof f.reason?.kind === 'string')).toBe(true);
    expect(found.some(({ shown }) => !shown)).toBe(true);
  });

  it('names files that it cannot read, reads the others, and ends with 1', () => {
    const [gone, paper] = [file('gone.txt'), file('paper.pdf', 'PD-1')];
    const { status, lines, errors } = detect(gone, file('a.txt', TEXT), paper);
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(parse(lines[0]).length).toBeGreaterThan(2);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/^\S+gone\.txt: .*no such file/);
    expect(errors[1]).toBe(`${paper}: only .txt, .html and .htm can be read`);
  });

  it('says how it is called when called without a file, and ends with 2', () => {
    for (const args of [[], ['--explain']]) {
      const { status, lines, errors } = detect(...args);
      expect({ status, lines }).toEqual({ status: 2, lines: [] });
      expect(errors[0]).toMatch(/^usage: npm run --silent detect/);
    }
  });
});
