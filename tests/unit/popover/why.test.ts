import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../matching/reasons.ts';
import { whyMarked } from '../../../popover/why.ts';

describe('why a word is marked', () => {
  it.each<[Reason, string]>([
    [{ kind: 'sure' }, 'Marked because this name hardly ever means anything else.'],
    [{ kind: 'subject' }, 'Marked because this page is about cancer treatment.'],
    [{ kind: 'cue', cue: 't cell' }, 'Marked because of words nearby, such as “t cell”.'],
    [{ kind: 'cue', cue: 'infus*' }, 'Marked because of words nearby, such as “infus…”.'],
    [
      { kind: 'defined', long: 'chimeric antigen receptor' },
      'Marked because this page says it stands for “chimeric antigen receptor”.',
    ],
  ])('is told: %j', (reason, sentence) => expect(whyMarked(reason)).toBe(sentence));

  it.each<Reason>([
    { kind: 'everyday' },
    { kind: 'lone' },
    { kind: 'off-subject' },
    { kind: 'no-cue' },
    { kind: 'cue-against', cue: 'insurance' },
    { kind: 'capitals' },
    { kind: 'defined-otherwise', long: 'Central African Republic' },
  ])('needs no words where it is not marked: %j', (reason) => expect(whyMarked(reason)).toBeUndefined());
});
