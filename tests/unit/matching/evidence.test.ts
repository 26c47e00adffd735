import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../matching/judge.ts';
import { PageEvidence } from '../../../matching/evidence.ts';
import { Judge } from '../../../matching/judge.ts';
import { Matcher } from '../../../matching/matcher.ts';
import { isShouted } from '../../../matching/paragraph.ts';
import { lexiconOf } from '../../support/small-lexicon.ts';

const local = (form: string, id: string, yes: string[], no: string[] = []) =>
  ({ form, id, gate: 'local', cues: { for: yes, against: no } }) as const;
const lexicon = lexiconOf(
  { form: 'pembrolizumab', weight: 2 },
  { form: 'immunotherapy', weight: 2 },
  { form: 'melanoma', weight: 1 },
  { form: 'chimeric antigen receptor' },
  { form: 'acute lymphoblastic leukemia' },
  { form: 'clinical trial', gate: 'page' },
  local('CAR', 'chimeric antigen receptor', ['t cell', 'infus*'], ['insurance']),
  local('ALL', 'acute lymphoblastic leukemia', ['leukemia']),
  local('response', 'response', ['tumor'], ['emergency']),
  local('MM', 'melanoma', ['skin']),
  local('MM', 'myeloma', ['plasma']),
);
const matcher = new Matcher(lexicon);
const ABOUT = 'Immunotherapy with pembrolizumab.';

/** Verdicts on the matches of the last text; the others are the rest of its page. */
function judge(...texts: string[]): (Verdict & { text: string; id: string })[] {
  const evidence = new PageEvidence(lexicon, matcher);
  const blocks = texts.map((text) => evidence.read(text));
  for (const block of blocks) evidence.add(block);
  const last = blocks.at(-1)!;
  const each = new Judge(lexicon, evidence);
  return last.matches.map((m) => {
    const verdict = each.verdict(last, m);
    return { ...verdict, text: last.text.slice(m.start, m.end), id: lexicon.idOf(verdict.entry) };
  });
}
const kinds = (...texts: string[]) => judge(...texts).map(({ text, reason }) => `${text}: ${reason.kind}`);
const shown = (...texts: string[]) =>
  judge(...texts)
    .filter((v) => v.shown)
    .map((v) => v.id);

describe('gates', () => {
  it.each([
    ['sure core forms anywhere', [], 'pembrolizumab', ['pembrolizumab: sure']],
    ['other sure forms in company', [], 'melanoma and melanoma', ['melanoma: sure', 'melanoma: sure']],
    ['not a lone one', [], 'my friend Melanoma', ['Melanoma: lone']],
    ['page forms not on other pages', [], 'a clinical trial of paint', ['clinical trial: off-subject']],
    ['page forms on pages about the subject', [ABOUT], 'a clinical trial', ['clinical trial: subject']],
    [
      'one mention repeated does not make a subject',
      ['melanoma, melanoma, melanoma'],
      'a clinical trial',
      ['clinical trial: off-subject'],
    ],
    ['local forms with a cue', [ABOUT], 'a CAR on the T cell', ['CAR: cue']],
    ['local forms with an open cue', [ABOUT], 'the CAR infusion', ['CAR: cue']],
    ['not without a cue', [ABOUT], 'the CAR was red', ['CAR: no-cue']],
    ['not where a cue speaks against it', [ABOUT], 'CAR insurance for the T cell lab', ['CAR: cue-against']],
    ['not on other pages', [], 'a CAR on the T cell', ['CAR: off-subject']],
    [
      'capitals mean nothing among capitals',
      [ABOUT],
      'ALL LEUKEMIA PATIENTS WERE TREATED',
      ['ALL: capitals'],
    ],
    [
      'a cue counts as far as its paragraph reaches',
      [ABOUT],
      'a CAR on the road\n\nThe T cell lab\n \na CAR on the T cell',
      ['CAR: no-cue', 'CAR: cue'],
    ],
  ])('%s', (_, page, text, expected) => expect(kinds(...page, text)).toEqual(expected));

  it('asks the rivals of a spelling in turn', () => {
    expect(shown(ABOUT, 'MM of the skin')).toEqual(['melanoma']);
    expect(shown(ABOUT, 'MM grows from plasma cells')).toEqual(['myeloma']);
    expect(shown(ABOUT, 'MM in the report')).toEqual([]);
  });
});

describe('the page and its own definitions', () => {
  it('a definition of ours unlocks its short form', () => {
    expect(shown(ABOUT, 'acute lymphoblastic leukemia (ALL) is treated', 'In ALL, fewer did.')).toEqual([
      'acute lymphoblastic leukemia',
    ]);
    expect(shown(ABOUT, 'CAR (chimeric antigen receptor)', 'The CAR was red.')).toEqual([
      'chimeric antigen receptor',
    ]);
  });
  it('any other definition silences it', () => {
    expect(kinds(ABOUT, 'the Central African Republic (CAR)', 'a CAR on the T cell')).toEqual([
      'CAR: defined-otherwise',
    ]);
  });
  it('forgets what has left the page', () => {
    const evidence = new PageEvidence(lexicon, matcher);
    const block = evidence.read(ABOUT);
    evidence.add(block);
    evidence.add(block);
    expect(evidence.isAboutSubject).toBe(true);
    evidence.remove(block);
    expect(evidence.isAboutSubject).toBe(true);
    evidence.remove(block);
    expect(evidence.isAboutSubject).toBe(false);
  });
});

it.each([
  ['ALL PATIENTS WERE TREATED', true],
  ['All patients were treated', false],
  ['ALL', false],
])('tells shouting from speech: %s', (text, expected) => expect(isShouted(text)).toBe(expected));

it('takes plain words for words of another language, where the page is in one', () => {
  const text = 'une response, a tumor, et CAR T cell';
  const evidence = new PageEvidence(lexicon, matcher, false);
  for (const block of [ABOUT, text]) evidence.add(evidence.read(block));
  const block = evidence.read(text);
  const kinds = block.matches.map((m) => new Judge(lexicon, evidence).verdict(block, m).reason.kind);
  expect(kinds).toContain('other-language');
});
