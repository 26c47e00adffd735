/** Runs the phrases that stand beside each entry: those that must be found, and the look-alikes that must not. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../glossary/compile.ts';
import { loadEntries } from '../../glossary/load.ts';
import { Judge, PageEvidence } from '../../matching/evidence.ts';
import { unpackLexicon } from '../../matching/lexicon.ts';
import { Matcher } from '../../matching/matcher.ts';

const { entries } = loadEntries(path.resolve(import.meta.dirname, '../..'));
const lexicon = unpackLexicon(compileLexicon(entries));
const matcher = new Matcher(lexicon);
/** Makes any page one about the subject; no phrase of an entry depends on more. */
const SUBJECT =
  'Immunotherapy with pembrolizumab, nivolumab or CAR-T cell therapy for melanoma and lymphoma.';

function found(phrase: string): string[] {
  const evidence = new PageEvidence(lexicon, matcher);
  const block = { text: phrase, matches: matcher.find(phrase) };
  evidence.add({ text: SUBJECT, matches: matcher.find(SUBJECT) });
  evidence.add(block);
  const judge = new Judge(lexicon, evidence, block);
  return block.matches
    .map((match) => judge.verdict(match))
    .filter(({ shown }) => shown)
    .map(({ entry }) => lexicon.ids[entry] as string);
}

describe('the phrases of each entry', () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, { examples }) => {
    for (const phrase of examples.match) expect(found(phrase), phrase).toContain(id);
    for (const phrase of examples.never) expect(found(phrase), phrase).not.toContain(id);
  });
});
