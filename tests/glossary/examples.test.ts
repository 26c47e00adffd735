/** Runs the phrases that stand beside each entry: those that must be found, and the look-alikes that must not. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../glossary/compile.ts';
import { loadEntries, loadSubject } from '../../glossary/load.ts';
import { PageEvidence } from '../../matching/evidence.ts';
import { Judge } from '../../matching/judge.ts';
import { unpackLexicon } from '../../matching/lexicon.ts';
import { Matcher } from '../../matching/matcher.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { entries } = loadEntries(ROOT);
const lexicon = unpackLexicon(compileLexicon(entries, loadSubject(ROOT, entries)));
const matcher = new Matcher(lexicon);
/** Makes a page one about the subject, not steeped in it: what technical words have to prove is still asked for. */
const SUBJECT = 'Treatment with pembrolizumab, or CAR-T cell therapy, for melanoma.';

/** @param asked count everyday words too: they are not marked, but found when a reader asks for them. */
function found(phrase: string, asked: boolean): string[] {
  const evidence = new PageEvidence(lexicon, matcher);
  const block = evidence.read(phrase);
  evidence.add(evidence.read(SUBJECT));
  evidence.add(block);
  const judge = new Judge(lexicon, evidence);
  return (
    block.matches
      .map((match) => judge.verdict(block, match))
      // Everyday words are not marked, but found when a reader asks for them.
      .filter(({ shown, reason }) => shown || (asked && reason.kind === 'everyday'))
      .map(({ entry }) => lexicon.idOf(entry))
  );
}

describe('the phrases of each entry', () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, { examples }) => {
    for (const phrase of examples.match) expect(found(phrase, true), phrase).toContain(id);
    for (const phrase of examples.never) expect(found(phrase, false), phrase).not.toContain(id);
  });
});
