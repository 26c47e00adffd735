/** Compiles the glossary into virtual modules; stops the build where an entry breaks a law. */
import type { Plugin } from 'vite';
import { GATE_FREE } from '../matching/lexicon.ts';
import { sentinelsFor } from '../matching/sentinels.ts';
import { letterings } from '../matching/variants.ts';
import { everydayPartFrequency } from './everyday.ts';
import { cardOf, summaryOf } from './card.ts';
import { compileLexicon, formsOf } from './compile.ts';
import type { Entry } from './entry.ts';
import { checkGlossary, surfacesOf } from './laws.ts';
import { loadCategories, loadEntries, loadRules, loadSubject } from './load.ts';
import { describeFinding } from './parse.ts';

const PREFIX = 'virtual:immunolens/';

/** Throws one error that lists every finding: file, field, problem, remedy. */
export function loadChecked(root: string): Entry[] {
  const { entries, findings } = loadEntries(root);
  const all = [
    ...findings,
    ...checkGlossary(entries, loadRules(root, new Date().toISOString().slice(0, 10))),
  ];
  if (all.length > 0)
    throw new Error(`The glossary has ${all.length} findings:\n${all.map(describeFinding).join('\n')}`);
  return entries;
}

export function sentinelSource(entries: readonly Entry[]): string {
  const free = formsOf(entries).filter(({ gate }) => gate === GATE_FREE);
  return sentinelsFor(
    free.flatMap(({ spelling }) => letterings(spelling)),
    everydayPartFrequency(),
  );
}

function modulesFor(root: string): Record<string, () => string> {
  const entries = loadChecked(root);
  const terms = new Map(entries.map(({ id, term }) => [id, term]));
  const termOf = (id: string): string => terms.get(id) ?? id;
  const constant = (name: string, value: unknown) => `export const ${name} = ${JSON.stringify(value)};`;
  return {
    lexicon: () => constant('packedLexicon', compileLexicon(entries, loadSubject(root, entries))),
    sentinels: () => constant('packedSentinels', sentinelSource(entries)),
    cards: () =>
      constant(
        'packedCards',
        Object.fromEntries(entries.map((e) => [e.id, JSON.stringify(cardOf(e, termOf))])),
      ),
    summaries: () => {
      const list = entries.map((e) =>
        summaryOf(
          e,
          surfacesOf(e).map(({ form }) => form),
        ),
      );
      const categories = Object.entries(loadCategories(root)).map(([id, { label }]) => ({ id, label }));
      return `${constant('summaries', list)}\n${constant('categories', categories)}`;
    },
  };
}

/** @param root the folder of the project. */
export function glossary(root: string): Plugin {
  let modules: Record<string, () => string> | undefined;
  return {
    name: 'immunolens-glossary',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      modules ??= modulesFor(root);
      const make = modules[id.slice(PREFIX.length + 1)];
      if (!make) throw new Error(`${id}: no such module; see glossary/virtual.d.ts`);
      return make();
    },
    handleHotUpdate({ file }) {
      if (file.includes('/glossary/')) modules = undefined;
    },
  };
}
