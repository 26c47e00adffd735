import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../matching/cue-list.ts';
import type { Lexicon } from '../../../matching/lexicon.ts';
import {
  EXACT_GAPS,
  GATE_FREE,
  GATE_LOCAL,
  GATE_PAGE,
  gateOf,
  STRICT_CASE,
  unpackLexicon,
} from '../../../matching/lexicon.ts';
import { idsOf } from '../../../matching/lexicon-texts.ts';
import { Matcher } from '../../../matching/matcher.ts';
import type { FormSpec } from '../../../matching/trie.ts';
import { packLexicon } from '../../../matching/trie.ts';
import { formKey } from '../../../matching/words.ts';

const ENTRIES = [
  { id: 'pd-1', weight: 2 },
  { id: 'car', weight: 1 },
  { id: 'til', weight: 300 },
];
const FORMS: readonly FormSpec[] = [
  { spelling: 'PD-1', entry: 0, gate: GATE_FREE },
  { spelling: 'programmed cell death protein 1', entry: 0, gate: GATE_FREE },
  { spelling: 'programmed cell death', entry: 0, gate: GATE_PAGE },
  {
    spelling: 'CAR',
    entry: 1,
    gate: GATE_LOCAL,
    cues: { for: ['T-Cell', ' Infus* '], against: ['insurance'] },
  },
  {
    spelling: 'CAR',
    entry: 2,
    gate: GATE_LOCAL,
    cues: { for: ['T-Cell', ' Infus* '], against: ['insurance'] },
  },
  { spelling: 'claudin 18.2', entry: 2, gate: GATE_FREE },
];
/** Through JSON, as it is shipped. */
const shipped = (forms: readonly FormSpec[] = FORMS, entries = ENTRIES) =>
  unpackLexicon(JSON.parse(JSON.stringify(packLexicon(forms, entries))) as ReturnType<typeof packLexicon>);
const allCues = ({ cues }: Lexicon) =>
  Array.from({ length: cues.sides / 2 }, (_, list) => cuesOf(cues, list));

describe('a lexicon, packed and unpacked', () => {
  const lexicon = shipped();
  const matcher = new Matcher(lexicon);
  /** Entry ids of the first match, rivals included. */
  const owners = (text: string): string[] => {
    const [match] = matcher.find(text);
    return match
      ? [match.form, ...match.rivals].map((form) => lexicon.idOf(lexicon.formEntry[form] as number))
      : [];
  };

  it('has its entries, with their weights', () => {
    const weights = new Map(idsOf(lexicon).map((id, entry) => [id, lexicon.weights[entry]]));
    expect(weights).toEqual(new Map(ENTRIES.map(({ id, weight }) => [id, weight])));
  });

  it('leads from each form to its entries', () => {
    expect(FORMS.map(({ spelling }) => owners(spelling))).toEqual([
      ['pd-1'],
      ['pd-1'],
      ['pd-1'],
      ['car', 'til'],
      ['car', 'til'],
      ['til'],
    ]);
  });

  it('keeps gates, and knows where capitals and punctuation decide', () => {
    const flags = (text: string): number => lexicon.formFlags[matcher.find(text)[0]?.form ?? -1] as number;
    expect(FORMS.map(({ spelling }) => gateOf(flags(spelling)))).toEqual(FORMS.map(({ gate }) => gate));
    expect([flags('PD-1') & STRICT_CASE, flags('programmed cell death') & STRICT_CASE]).toEqual([
      STRICT_CASE,
      0,
    ]);
    expect([flags('claudin 18.2') & EXACT_GAPS, flags('PD-1') & EXACT_GAPS]).toEqual([EXACT_GAPS, 0]);
  });

  it('folds cues, and keeps equal ones once', () => {
    expect(allCues(lexicon)).toEqual([{ for: ['infus*', 't cell'], against: ['insurance'] }]);
    for (let word = 0; word < lexicon.rival; word++) lexicon.rootOf(word);
    expect([...lexicon.formCues].filter((n) => n > 0)).toEqual([1, 1]);
  });

  it('leaves out cues that another one implies, as the American spelling does the British', () => {
    const cues = {
      for: [
        'tumor*',
        'tumors',
        'tumor',
        'tumour',
        'tumour board',
        'leukaemia',
        'tum*r',
        'a tumor',
        'cancer',
        'lung cancers',
        'cancerous*',
      ],
      against: ['car*', 'care*', 'car', 't cell*', 't cell line', 'the wheel', 'wheel*'],
    };
    const packed = shipped([{ spelling: 'CAR', entry: 0, gate: GATE_LOCAL, cues }]);
    expect(allCues(packed)).toEqual([
      {
        for: ['cancer', 'cancerous*', 'leukemia', 'tum r', 'tumor*'],
        against: ['car*', 't cell*', 'wheel*'],
      },
    ]);
  });

  it('may have cues on one side only', () => {
    const one = (cues: NonNullable<FormSpec['cues']>) =>
      allCues(shipped([{ spelling: 'CAR', entry: 0, gate: GATE_LOCAL, cues }]));
    expect(one({ for: ['a', 'b'], against: [] })).toEqual([{ for: ['a', 'b'], against: [] }]);
    expect(one({ for: [], against: ['a'] })).toEqual([{ for: [], against: ['a'] }]);
  });

  it('may be empty', () => {
    const empty = shipped([], []);
    expect([idsOf(empty), empty.words.text, allCues(empty)]).toEqual([[], '', []]);
    expect(new Matcher(empty).find('PD-1 and CAR')).toEqual([]);
  });

  it('is refused where a form has no letters, strange ones, or no entry', () => {
    const form = (spelling: string, entry = 0): FormSpec[] => [{ spelling, entry, gate: GATE_FREE }];
    expect(() => packLexicon(form(' - '), ENTRIES)).toThrow('form " - " has no letters');
    expect(() => packLexicon(form('PD-1', 0x10000), ENTRIES)).toThrow('entry 65536, which is not there');
    expect(() => packLexicon(form('Ж'), ENTRIES)).toThrow('only a to z and digits can');
  });

  describe('of many forms', () => {
    const LETTERS = [...'abcdefghijklmnopqrstuvwxy'];
    /** Entries with one form each; of every seventh it has a spelling of its own, of every third words that decide. */
    const many: FormSpec[] = LETTERS.flatMap((a) => LETTERS.map((b) => `${a}z${b} z${b}${a}`)).map(
      (words, entry) => ({
        spelling: entry % 7 === 0 ? words.replace(' ', ':') : words,
        entry,
        gate: GATE_LOCAL,
        ...(entry % 3 === 0 && { cues: { for: [`cue ${entry % 5}`], against: [] } }),
      }),
    );
    const ids = many.map(({ spelling }, entry) => ({
      id: entry % 4 === 0 ? `id-${entry}` : spelling.replace(/\W/g, '-'),
      weight: 1,
    }));
    const told = (made: ReturnType<typeof shipped>, { spelling }: FormSpec) => {
      const [found] = new Matcher(made).find(spelling);
      const form = found?.form ?? -1;
      const cues = cuesOf(made.cues, (made.formCues[form] as number) - 1);
      return [made.idOf(made.formEntry[form] as number), made.spellingOf(form), cues?.for ?? []];
    };
    const expected = many.map(({ spelling, cues }, entry) => [
      ids[entry]?.id,
      entry % 7 === 0 ? spelling : '',
      cues?.for ?? [],
    ]);

    it('is decoded in parts, in whatever order a page has its words', () => {
      const made = shipped(many, ids);
      expect(new Set(made.formEntry)).toEqual(new Set([0]));
      expect(told(made, many[600] as FormSpec)).toEqual(expected[600]);
      const decoded = made.nodeWords.filter((word) => word > 0).length;
      expect(decoded).toBeGreaterThan(0);
      expect(decoded).toBeLessThan(200);
      const order = many.map((_, i) => (i * 263) % many.length);
      expect(order.map((i) => told(made, many[i] as FormSpec))).toEqual(order.map((i) => expected[i]));
    });

    it('tells ids before anything has been found', () => {
      expect(idsOf(shipped(many, ids)).sort()).toEqual(ids.map(({ id }) => id).sort());
    });
  });

  it('leads from every form of any glossary to its entry', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z]{2,7}$/),
      fc.constantFrom('t', 'cell', 'pd', 'β', '1', '18', 'guérin'),
    );
    const spelling = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const glossary = fc.uniqueArray(spelling, { selector: formKey, minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(glossary, (spellings) => {
        const forms = spellings.map((text, entry) => ({ spelling: text, entry, gate: GATE_FREE }));
        const made = shipped(
          forms,
          spellings.map((id) => ({ id, weight: 1 })),
        );
        const find = new Matcher(made);
        for (const text of spellings) {
          const [match] = find.find(text);
          expect(match && made.idOf(made.formEntry[match.form] as number)).toBe(text);
          expect(match?.end).toBe(text.length);
        }
      }),
    );
  });
});
