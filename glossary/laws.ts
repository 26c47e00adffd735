/** What every entry must keep, alone and among the others. Pure: entries in, findings out. */
import { formKey, spellingKey } from '../matching/words.ts';
import type { Category, Entry } from './entry.ts';
import { FORM_KINDS } from './entry.ts';
import type { Finding } from './parse.ts';
import { proseFindings } from './prose.ts';

export interface Rules {
  readonly needs: Readonly<Partial<Record<Category, readonly ('say' | 'risk' | 'status')[]>>>;
  /** Allowed hosts of sources; those of public bodies and journals can carry an entry alone. */
  readonly publicHosts: readonly string[];
  readonly otherHosts: readonly string[];
  /** Banned word to what to do instead. */
  readonly banned: Readonly<Record<string, string>>;
  /** ISO day; nothing may be dated later. */
  readonly today: string;
}

type Report = (field: string, problem: string, remedy: string) => void;

export const fileOf = (entry: Entry): string => `glossary/entries/${entry.id}.md`;

/** Every surface of an entry that can be matched: the term, its forms and the ambiguous ones. */
export function surfacesOf(entry: Entry): { form: string; field: string }[] {
  const typed = FORM_KINDS.flatMap((kind) =>
    entry.forms[kind].map((form) => ({ form, field: `forms.${kind}` })),
  );
  const ambiguous = entry.ambiguous.map(({ form }) => ({ form, field: 'ambiguous' }));
  const ambiguousKeys = new Set(ambiguous.map(({ form }) => form));
  const term = ambiguousKeys.has(entry.term) ? [] : [{ form: entry.term, field: 'term' }];
  return [...term, ...typed, ...ambiguous];
}

/** Words that count as one syllable: they name drugs and proteins and cannot be put more plainly. */
export function nameWords(entries: readonly Entry[]): Set<string> {
  const named = entries.filter(
    (e) => e.category === 'drug' || e.category === 'target' || e.category === 'molecule',
  );
  const forms = named.flatMap((e) => [e.term, ...e.forms.brand, ...e.forms.generic, ...e.forms.code]);
  return new Set(
    forms.flatMap((form) => form.toLowerCase().split(/[\s/]+/)).filter((word) => word.length > 3),
  );
}

function fieldFindings(entry: Entry, rules: Rules, report: Report): void {
  for (const field of rules.needs[entry.category] ?? []) {
    if (entry[field] === undefined) {
      report(
        field,
        `is missing, and category "${entry.category}" needs it`,
        'add it; see glossary/GUIDELINES.md',
      );
    }
  }
  if (entry.emergency && entry.risk === undefined) {
    report(
      'emergency',
      'is set, but there is no risk to name',
      'name the signs in "risk", or remove "emergency"',
    );
  }
  const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
  const within = (host: string, list: readonly string[]) =>
    list.some((h) => host === h || host.endsWith(`.${h}`));
  let carried = false;
  for (const source of entry.sources) {
    const host = hostOf(source.url);
    if (!source.url.startsWith('https://'))
      report('sources', `${source.url} is not https`, 'give the https address');
    if (within(host, rules.publicHosts)) carried = true;
    else if (!within(host, rules.otherHosts)) {
      report('sources', `${host} is not in glossary/hosts.yml`, 'use a regulator, public body or journal');
    }
    if (source.seen > rules.today)
      report('sources', `seen ${source.seen} lies in the future`, 'give the day it was read');
  }
  if (!carried)
    report('sources', 'none is a regulator, public body or journal', 'add one from "public" in hosts.yml');

  for (const [field, date] of [
    ['reviewed.on', entry.reviewed.on],
    ['reviewed.second.on', entry.reviewed.second?.on],
    ['status.asOf', entry.status?.asOf],
  ] as const) {
    if (date !== undefined && date > rules.today)
      report(field, `${date} lies in the future`, 'give the day of the review');
  }
  const short = entry.ambiguous.map(({ form }) => form);
  for (const { form, field } of surfacesOf(entry)) {
    if (formKey(form) === '') report(field, `"${form}" has no letters`, 'remove it');
    if (field !== 'ambiguous' && /^\p{L}{1,3}$/u.test(form) && !short.includes(form)) {
      report(field, `"${form}" is too short to be sure`, 'list it under "ambiguous" with cues');
    }
  }
}

function referenceFindings(entry: Entry, ids: ReadonlySet<string>, report: Report): void {
  if (entry.related.length < 3) report('related', 'has fewer than 3 ids', 'name 3 to 6 entries');
  const check = (field: string, id: string): void => {
    if (id === entry.id) report(field, 'names the entry itself', 'remove it');
    else if (!ids.has(id)) report(field, `"${id}" does not exist`, 'write that entry or name another');
  };
  for (const id of entry.related) check('related', id);
  for (const { id } of entry.notSame) if (id) check('notSame', id);
  if (new Set(entry.related).size < entry.related.length)
    report('related', 'names one id twice', 'remove one');
}

function clashFindings(entries: readonly Entry[]): Finding[] {
  const owners = new Map<string, { entry: Entry; field: string }>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    for (const { form, field } of surfacesOf(entry)) {
      const key = spellingKey(form);
      const owner = owners.get(key);
      // Two entries may share a surface where both say which words decide.
      if (owner && !(field === 'ambiguous' && owner.field === 'ambiguous' && owner.entry !== entry)) {
        const remedy = 'keep it in one of the two, or list it under "ambiguous" in both with cues';
        findings.push({
          file: fileOf(entry),
          field,
          problem: `"${form}" is also a form of ${owner.entry.id} (${owner.field})`,
          remedy,
        });
      } else owners.set(key, { entry, field });
    }
  }
  return findings;
}

function repeatFindings(entries: readonly Entry[]): Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  const pointedAt = new Set(entries.flatMap((e) => e.related));
  for (const entry of entries) {
    const file = fileOf(entry);
    const key = entry.short.toLowerCase();
    const twin = seen.get(key);
    if (twin)
      findings.push({
        file,
        field: 'short',
        problem: `is the same as in ${twin}`,
        remedy: 'say what differs',
      });
    seen.set(key, entry.id);
    if (!pointedAt.has(entry.id)) {
      findings.push({
        file,
        field: 'related',
        problem: 'no other entry leads here',
        remedy: 'name it in a related entry',
      });
    }
  }
  return findings;
}

export function checkGlossary(entries: readonly Entry[], rules: Rules): Finding[] {
  const ids = new Set(entries.map((e) => e.id));
  const names = nameWords(entries);
  const single = entries.flatMap((entry) => {
    const findings: Finding[] = [];
    const report: Report = (field, problem, remedy) =>
      findings.push({ file: fileOf(entry), field, problem, remedy });
    fieldFindings(entry, rules, report);
    referenceFindings(entry, ids, report);
    proseFindings(entry, names, rules.banned, report);
    return findings;
  });
  return [...single, ...clashFindings(entries), ...repeatFindings(entries)];
}
