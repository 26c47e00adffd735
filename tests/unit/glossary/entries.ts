/** Entries that break no law, to be broken one field at a time. */
import type { Entry } from '../../../glossary/entry.ts';
import type { Rules } from '../../../glossary/laws.ts';
import { parseEntry } from '../../../glossary/parse.ts';

const DEPTH = `The white blood cells of the body look for things that do not belong there. They can find a
cancer cell by the flags on its skin. Some of them kill it at once. Others call for help and grow in number.
This drug helps them to see the flags. It is given into a vein every few weeks. For some people the cancer
stays small for years. For many it does not, and no test can tell this before the first dose.`;

/** The whole file of a drug, as its writer sees it. */
export const SOURCE = `---
term: examplumab
category: drug
say: ex-AM-plu-mab
short: An antibody drug that helps the white blood cells of the body to find a cancer.
why: It is used for some kinds of cancer only, so you may want to look for which.
risk: The white blood cells may attack healthy parts of the body, and this can be severe.
status:
  approval: full
  text: Approved in the US since 2014.
  asOf: 2026-07
forms:
  brand: [Exampla]
  code: [EX-1234]
  synonym: [anti-EX drug]
gate: free
ambiguous:
  - form: EXA
    for: [antibody, infus*]
    against: [bytes]
notSame:
  - id: third
    term: third thing
    text: Another thing.
related: [second, third, fourth]
sources:
  - name: NCI
    url: https://www.cancer.gov/examplumab
    seen: 2026-11-01
reviewed:
  on: 2026-11-02
examples:
  match: [she was given Exampla]
---

${DEPTH}
`;

export const RULES: Rules = {
  needs: { drug: ['say', 'risk', 'status'], 'side-effect': ['risk'] },
  publicHosts: ['cancer.gov', 'fda.gov'],
  otherHosts: ['merck.com'],
  banned: {
    miracle: 'say what was seen, in whom',
    'fight*': 'no war words',
    'wonder drug': 'say what was seen',
  },
  today: '2026-11-23',
};

/** @throws where the source does not parse. */
export function entryFrom(source: string, id = 'examplumab'): Entry {
  const parsed = parseEntry(`glossary/entries/${id}.md`, source);
  if ('entry' in parsed) return parsed.entry;
  throw new Error(JSON.stringify(parsed.findings));
}

export const drug: Entry = entryFrom(SOURCE);

/** An entry of a plain kind, without what only drugs need. */
export function entry(id: string, more: Partial<Entry> = {}): Entry {
  const { say: _say, risk: _risk, status: _status, ...rest } = drug;
  return {
    ...rest,
    id,
    term: `${id} thing`,
    category: 'general',
    short: `The ${id} thing that people in a study may hear of.`,
    forms: { brand: [], generic: [], code: [], abbreviation: [], spelling: [], synonym: [], plain: [] },
    ambiguous: [],
    notSame: [],
    related: ['examplumab', 'second', 'third', 'fourth'].filter((other) => other !== id),
    ...more,
  };
}

/** A glossary in which all is well. */
export const GLOSSARY: readonly Entry[] = [drug, entry('second'), entry('third'), entry('fourth')];
