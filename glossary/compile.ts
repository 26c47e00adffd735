/** Turns checked entries into what the extension ships. Pure; the Vite plugin and the scripts call it. */
import type { Cues } from '../matching/cue-list.ts';
import type { PackedLexicon } from '../matching/lexicon.ts';
import { CORE_WEIGHT, GATE_ASK, GATE_FREE, GATE_LOCAL, GATE_PAGE } from '../matching/lexicon.ts';
import type { FormSpec } from '../matching/trie.ts';
import { packLexicon } from '../matching/trie.ts';
import { variantsOf } from '../matching/variants.ts';
import { spellingKey } from '../matching/words.ts';
import type { Entry, FormKind } from './entry.ts';
import { FORM_KINDS } from './entry.ts';
import { isTechnical } from './everyday.ts';

const GATE_NUMBERS = { free: GATE_FREE, page: GATE_PAGE, ask: GATE_ASK } as const;

/** Which entries tell what a page is about: `subject.yml`. */
export interface SubjectRules {
  readonly coreCategories: readonly string[];
  readonly silent: readonly string[];
  readonly notCore: readonly string[];
  readonly alsoCore: readonly string[];
  /** Beside all kinds of cancer. */
  readonly namesCancer: readonly string[];
}

const isCore = ({ id, category }: Entry, rules: SubjectRules): boolean =>
  rules.alsoCore.includes(id) || (rules.coreCategories.includes(category) && !rules.notCore.includes(id));

/** Classes of treatment and checkpoints: "checkpoint inhibitor drugs", "PD-L1 antibodies", "immune checkpoint proteins". */
const takesTail = ({ category, id }: Entry): boolean =>
  (category === 'therapy' && !/^(immunotherapy|surgery|.*care|.*medicine|.*treatment)$/.test(id)) ||
  id === 'immune-checkpoint';

/** A maker's code alone says too little ("RP1", "AB154"), and so does a short name of a cancer: TNBC is a film too. */
function gateOfForm({ gate, category }: Entry, kind: FormKind, form: string): number {
  if (kind === 'plain') return GATE_ASK;
  const isUnsure = kind === 'code' || (kind === 'abbreviation' && category === 'cancer' && form.length < 5);
  return isUnsure ? Math.max(GATE_NUMBERS[gate], GATE_PAGE) : GATE_NUMBERS[gate];
}

/** Every form with its variants; of two forms with one spelling the earlier, plainer one stays. */
export function formsOf(entries: readonly Entry[]): FormSpec[] {
  const taken = new Map<string, FormSpec>();
  const variants: FormSpec[] = [];
  const out: FormSpec[] = [];
  const add = (spec: FormSpec, shared: boolean): void => {
    for (const [i, { spelling, sure }] of variantsOf(spec.spelling).entries()) {
      const variant = { ...spec, spelling, gate: sure ? spec.gate : Math.max(spec.gate, GATE_PAGE) };
      if (i > 0) {
        variants.push(variant);
        continue;
      }
      const key = spellingKey(spelling);
      if (taken.has(key) && !shared) continue;
      taken.set(key, variant);
      out.push(variant);
    }
  };
  entries.forEach((entry, number) => {
    const ambiguous = new Set(entry.ambiguous.map(({ form }) => form));
    const gate = GATE_NUMBERS[entry.gate];
    const base = { entry: number, takesTail: takesTail(entry), takesAnti: entry.category === 'target' };
    if (!ambiguous.has(entry.term)) add({ ...base, spelling: entry.term, gate }, false);
    for (const kind of FORM_KINDS) {
      for (const form of entry.forms[kind]) {
        if (!ambiguous.has(form))
          add({ ...base, spelling: form, gate: gateOfForm(entry, kind, form) }, false);
      }
    }
    for (const { form, ...rest } of entry.ambiguous) {
      const cues: Cues = { for: rest.for, against: rest.against };
      add(
        {
          spelling: form,
          technical: isTechnical(form),
          entry: number,
          gate: Math.max(gate, GATE_LOCAL),
          cues,
        },
        true,
      );
    }
  });
  // A variant never takes a spelling that some entry names itself, nor one that another variant has.
  for (const variant of variants) {
    const key = spellingKey(variant.spelling);
    if (taken.has(key)) continue;
    taken.set(key, variant);
    out.push(variant);
  }
  return out;
}

/** Short forms of kinds of cancer ("ALL", "MM") and what needs a cue otherwise ("mass") prove nothing. */
const namesCancer = (
  { gate, spelling }: FormSpec,
  { id, category, term }: Entry,
  rules: SubjectRules,
): boolean =>
  (category === 'cancer' || rules.namesCancer.includes(id)) && (gate !== GATE_LOCAL || spelling === term);

const weightOf = (entry: Entry, rules: SubjectRules): number =>
  isCore(entry, rules) ? CORE_WEIGHT : rules.silent.includes(entry.category) ? 0 : 1;

export const compileLexicon = (entries: readonly Entry[], rules: SubjectRules): PackedLexicon =>
  packLexicon(
    formsOf(entries).map((form) => {
      const entry = entries[form.entry] as Entry;
      return namesCancer(form, entry, rules) ? { ...form, namesCancer: true } : form;
    }),
    entries.map((entry) => ({ id: entry.id, weight: weightOf(entry, rules) })),
  );
