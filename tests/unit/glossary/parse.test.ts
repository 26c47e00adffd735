import { describe, expect, it } from 'vitest';
import { describeFinding, parseEntry } from '../../../glossary/parse.ts';
import { SOURCE } from './entries.ts';

const FILE = 'glossary/entries/examplumab.md';
const parse = (source: string, file = FILE) => parseEntry(file, source);
const line = (field: string): RegExp => new RegExp(`^${field}: .*\\n`, 'm');

describe('an entry file', () => {
  it('gives its fields, its id from the file name, and its body as "depth"', () => {
    const parsed = parse(SOURCE);
    if (!('entry' in parsed)) throw new Error(JSON.stringify(parsed));
    expect(parsed.entry).toMatchObject({
      id: 'examplumab',
      term: 'examplumab',
      emergency: false,
      status: { approval: 'full', asOf: '2026-07' },
      forms: { brand: ['Exampla'], code: ['EX-1234'], generic: [], abbreviation: [], spelling: [] },
      ambiguous: [{ form: 'EXA', for: ['antibody', 'infus*'], against: ['bytes'] }],
      sources: [{ seen: '2026-11-01' }],
      examples: { match: ['she was given Exampla'], never: [] },
    });
    expect(parsed.entry.depth).toMatch(/^The white blood cells .* the first dose\.$/);
    expect(parsed.entry.depth).not.toContain('\n');
  });

  it('may have line ends of Windows, and paragraphs', () => {
    const parsed = parse(SOURCE.replace('Others call', '\n\nOthers call').replaceAll('\n', '\r\n'));
    if (!('entry' in parsed)) throw new Error(JSON.stringify(parsed));
    expect(parsed.entry.depth).toContain('at once. Others call');
    expect(parsed.entry.depth).not.toMatch(/[\r\n]/);
  });

  it('may hold a line of hyphens in its body', () => {
    expect(parse(`${SOURCE}\n---\nmore\n`)).toMatchObject({
      entry: { depth: expect.stringMatching(/the first dose\. --- more$/) },
    });
  });

  it('needs no forms', () => {
    const parsed = parse(SOURCE.replace(/forms:\n( .*\n)+/, ''));
    expect(parsed).toMatchObject({ entry: { forms: { brand: [], synonym: [] } } });
  });
});

/** What is done to the file; the field that the finding has to name; what it has to say. */
const BROKEN: readonly [string, (source: string) => string, string, RegExp][] = [
  ['no front matter', (s) => s.replace('---\n', ''), 'front matter', /is missing/],
  ['front matter that does not end', (s) => s.replace('\n---\n\n', '\n\n'), 'front matter', /is missing/],
  ['broken YAML', (s) => s.replace('code: [EX-1234]', 'code: [EX-1234'), 'front matter', /./],
  ['a field given twice', (s) => s.replace('gate: free', 'gate: free\ngate: page'), 'front matter', /unique/],
  ['a list for fields', () => '---\n- term\n---\nbody', 'front matter', /is not a list of fields/],
  ['nothing between the lines', () => '---\n\n---\nbody', 'front matter', /is not a list of fields/],
  ['no term', (s) => s.replace(line('term'), ''), 'term', /Invalid key|required|undefined/],
  ['an empty term', (s) => s.replace('term: examplumab', 'term: "  "'), 'term', /is empty/],
  ['a term that is a number', (s) => s.replace('term: examplumab', 'term: 5'), 'term', /string/],
  ['an unknown category', (s) => s.replace('category: drug', 'category: pill'), 'category', /"drug"/],
  ['an unknown gate', (s) => s.replace('gate: free', 'gate: open'), 'gate', /"page"/],
  ['a field that there is not', (s) => s.replace('gate: free', 'gate: free\nnote: x'), 'note', /note|never/],
  ['an unknown kind of form', (s) => s.replace('brand:', 'trade:'), 'forms.trade', /./],
  ['an empty form', (s) => s.replace('[Exampla]', '[""]'), 'forms.brand.0', /is empty/],
  ['an unknown approval', (s) => s.replace('approval: full', 'approval: yes'), 'status.approval', /"full"/],
  ['a month that is none', (s) => s.replace('asOf: 2026-07', 'asOf: 2026-13'), 'status.asOf', /month/],
  ['a day for a month', (s) => s.replace('asOf: 2026-07', 'asOf: 2026-07-01'), 'status.asOf', /month/],
  ['a date in words', (s) => s.replace('on: 2026-11-02', 'on: today'), 'reviewed.on', /is not a date/],
  [
    'a day that there is not',
    (s) => s.replace('on: 2026-11-02', 'on: 2026-02-30'),
    'reviewed.on',
    /calendar/,
  ],
  [
    'a month that there is not',
    (s) => s.replace('seen: 2026-11-01', 'seen: 2026-13-01'),
    'sources.0.seen',
    /calendar/,
  ],
  [
    'no address',
    (s) => s.replace('https://www.cancer.gov/examplumab', 'cancer gov'),
    'sources.0.url',
    /address/,
  ],
  ['no sources', (s) => s.replace(/sources:\n( .*\n)+/, 'sources: []\n'), 'sources', /at least one source/],
  ['no cue', (s) => s.replace('for: [antibody, infus*]', 'for: []'), 'ambiguous.0.for', /at least one cue/],
  ['an id that is none', (s) => s.replace('[second, third', '[Second, third'), 'related.0', /is not an id/],
  ['too many related ids', (s) => s.replace('[second', '[a, b, c, d, second'), 'related', /3 to 6/],
  [
    'no phrase to find',
    (s) => s.replace('[she was given Exampla]', '[]'),
    'examples.match',
    /at least one phrase/,
  ],
  ['no body', (s) => s.replace(/(?<=\n---\n)[\s\S]*$/, ''), 'depth', /is empty/],
];

describe('a broken entry', () => {
  it.each(BROKEN)('is named with its field: %s', (_, change, field, problem) => {
    const source = change(SOURCE);
    expect(source).not.toBe(SOURCE);
    const parsed = parse(source);
    if (!('findings' in parsed)) throw new Error('it was taken');
    expect(parsed.findings).toHaveLength(1);
    const [finding] = parsed.findings;
    expect(finding).toMatchObject({ file: FILE, field, problem: expect.stringMatching(problem) });
    expect(finding?.remedy).toMatch(/\w+ \w+/);
  });

  it('has all its faults told at once', () => {
    const parsed = parse(SOURCE.replace('gate: free', 'gate: open').replace(line('why'), ''));
    if (!('findings' in parsed)) throw new Error('it was taken');
    expect(parsed.findings.map(({ field }) => field).sort()).toEqual(['gate', 'why']);
  });

  it.each(['Examplumab.md', 'PD_1.md', 'pd--1.md', '-pd.md', 'pd 1.md', '.md'])(
    'is one whose name is no id: %s',
    (name) => {
      expect(parse(SOURCE, `glossary/entries/${name}`)).toMatchObject({
        findings: [{ file: `glossary/entries/${name}`, field: 'file name' }],
      });
    },
  );

  it('is described in one line: file, field, problem, remedy', () => {
    expect(describeFinding({ file: 'a.md', field: 'term', problem: 'is empty', remedy: 'write it' })).toBe(
      'a.md: term: is empty; write it',
    );
  });
});
