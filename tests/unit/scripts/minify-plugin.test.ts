import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smaller } from '../../../scripts/minify-plugin.ts';

const ASCII = /^[\0-\x7f]*$/;

describe('a script made smaller', () => {
  it.each([
    ['a text', '"αβ"'],
    ['a template', '`αβ\uffff${1 + 1}`'],
    ['an expression', '/^[-‑α]$/.test("‑")'],
    ['a name', '({ α: 1 }).α'],
    ['letters beyond the basic plane', '"𝛼".length + /^.$/u.exec("𝛼")[0]'],
  ])('is plain ASCII and says the same: %s', async (_, code) => {
    const small = await smaller(`globalThis.said = ${code};`);
    expect(small).toMatch(ASCII);
    const said = (script: string): unknown =>
      new Function('globalThis', `${script};return globalThis.said`)({});
    expect(said(small)).toBe(said(`globalThis.said = ${code};`));
  });

  it('says the same in every text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const small = await smaller(`export default ${JSON.stringify(text)};`);
        expect(small).toMatch(ASCII);
        expect(new Function(`return ${small.replace('export default', '')}`)()).toBe(text);
      }),
    );
  });

  it('has short names for what it is told to, wherever that stands, and leaves all else alone', async () => {
    const script = `
      class Count { tally = 0; step() { return ++this.tally; } }
      const { tally: sum } = Object.assign(new Count(), { steps: 2 });
      globalThis.said = { step: new Count().step(), sum, length: [1].length };`;
    const small = await smaller(script, ['tally', 'length']);
    expect(small).not.toContain('tally');
    const said = new Function('globalThis', `${small};return globalThis.said`)({}) as object;
    expect(said).toEqual({ step: 1, sum: 0, length: 1 });
  });

  it('tells where it cannot be read', async () => {
    await expect(smaller('let a = ;')).rejects.toThrow();
  });
});
