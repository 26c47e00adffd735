import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { privateNames, privateNamesOf } from '../../../scripts/private-names.ts';

const CLASS = `
  export class Tally {
    private count = 0;
    private readonly marks: number[] = [];
    constructor(private readonly source: string) {}
    private add(): void { this.count++; this.marks.push(this.count); }
  }`;

describe('names that only members of one class have', () => {
  it('are those marked private', () => {
    expect(privateNames([CLASS])).toEqual(['count', 'marks', 'source', 'add']);
  });

  it.each([
    ['is asked of something else', 'export const of = (text: Text) => text.count;'],
    ['is asked of what may not be there', 'const n = list?.count;'],
    ['a message has', 'export interface Message {\n  readonly count: number;\n}'],
    ['an object is made with', 'send({ count: 1 });'],
    ['another class shows', 'export class Other {\n  count = 0;\n}'],
    ['another class answers to', 'export class Other {\n  count(): number {}\n}'],
  ])('are not what %s', (_, source) => {
    expect(privateNames([CLASS, source])).toEqual(['marks', 'source', 'add']);
  });

  it('are looked for in code, not in what is said of it', () => {
    expect(privateNames([CLASS, '// a.count\n/* a.marks */'])).toEqual(['count', 'marks', 'source', 'add']);
  });

  it('are found in the sources, without what scripts know each other by', () => {
    const names = privateNamesOf(path.resolve(import.meta.dirname, '../../..'));
    expect(names).toContain('lostSpace');
    for (const shared of ['stop', 'start', 'entry', 'forPage', 'idOf', 'mentions', 'text', 'records'])
      expect(names).not.toContain(shared);
  });
});
