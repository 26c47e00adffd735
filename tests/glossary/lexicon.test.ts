/** The real word list, packed and unpacked: every form is found, with its entry, its gate and its cues. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileLexicon, formsOf } from '../../glossary/compile.ts';
import { loadEntries, loadSubject } from '../../glossary/load.ts';
import { cuesOf } from '../../matching/cue-list.ts';
import { gateOf, unpackLexicon } from '../../matching/lexicon.ts';
import { idsOf } from '../../matching/lexicon-texts.ts';
import { Matcher } from '../../matching/matcher.ts';
import { foldCues } from '../../matching/pack-cues.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { entries } = loadEntries(ROOT);
const packed = compileLexicon(entries, loadSubject(ROOT, entries));
const lexicon = unpackLexicon(JSON.parse(JSON.stringify(packed)) as typeof packed);
const matcher = new Matcher(lexicon);

const sides = (cues: { for: readonly string[]; against: readonly string[] } | undefined) =>
  cues && [cues.for.toSorted(), cues.against.toSorted()];

describe('the word list', () => {
  it('has every entry once', () => {
    expect(idsOf(lexicon).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
  });

  it('finds every form, as it was meant', () => {
    const wrong = formsOf(entries).filter((spec) => {
      const { spelling, entry, gate, cues } = spec;
      const [match] = matcher.find(spelling);
      const found = [match?.form ?? 0, ...(match?.rivals ?? [])];
      return !found.some(
        (form) =>
          lexicon.idOf(lexicon.formEntry[form] as number) === entries[entry]?.id &&
          gateOf(lexicon.formFlags[form] as number) === gate &&
          JSON.stringify(sides(cuesOf(lexicon.cues, (lexicon.formCues[form] as number) - 1))) ===
            JSON.stringify(sides(cues && foldCues(cues))),
      );
    });
    expect(wrong.map(({ spelling }) => spelling)).toEqual([]);
  });

  it('is small enough to be ready soon after the browser has started the background: in bytes, zipped', () => {
    expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThanOrEqual(58_000);
  });

  it('is plain text that every script can hold byte for byte', () => {
    expect(JSON.stringify(packed)).toMatch(/^[\x20-\x7e]*$/);
  });
});
