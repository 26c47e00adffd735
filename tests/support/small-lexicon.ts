/** A lexicon of a few forms, for tests that want to see every form they match. */
import type { Cues } from '../../matching/cue-list.ts';
import type { Lexicon } from '../../matching/lexicon.ts';
import { GATE_FREE, GATE_LOCAL, GATE_PAGE, unpackLexicon } from '../../matching/lexicon.ts';
import type { FormSpec } from '../../matching/trie.ts';
import { packLexicon } from '../../matching/trie.ts';
import { variantsOf } from '../../matching/variants.ts';

type Given =
  string | { form: string; id?: string; gate?: 'free' | 'page' | 'local'; cues?: Cues; weight?: number };
const GATES = { free: GATE_FREE, page: GATE_PAGE, local: GATE_LOCAL };

/** Each form is an entry of its own, named as the form unless said otherwise. Variants by rule are included. */
export function lexiconOf(...given: Given[]): Lexicon {
  const ids: string[] = [];
  const weights: number[] = [];
  const specs: FormSpec[] = given.flatMap((item) => {
    const {
      form,
      id = form,
      gate = 'free',
      cues,
      weight = 1,
    } = typeof item === 'string' ? { form: item } : item;
    let entry = ids.indexOf(id);
    if (entry < 0) {
      entry = ids.push(id) - 1;
      weights.push(weight);
    }
    return variantsOf(form).map(({ spelling }) => ({
      spelling,
      entry,
      gate: GATES[gate],
      ...(cues && { cues }),
    }));
  });
  return unpackLexicon(
    packLexicon(
      specs,
      ids.map((id, i) => ({ id, weight: weights[i] ?? 1 })),
    ),
  );
}
