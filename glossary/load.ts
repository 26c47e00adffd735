/** Reads the glossary from disk. Build time, scripts and tests only; the one file of this folder that does. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { SubjectRules } from './compile.ts';
import type { Category, Entry } from './entry.ts';
import type { Rules } from './laws.ts';
import type { Finding } from './parse.ts';
import { parseEntry } from './parse.ts';

export interface CategoryInfo {
  readonly label: string;
  readonly needs?: readonly ('say' | 'risk' | 'status')[];
}

const yaml = <T>(root: string, name: string): T =>
  parseYaml(readFileSync(path.join(root, 'glossary', name), 'utf8')) as T;

/** @param root the folder of the project. Entries come sorted by id; files that do not parse become findings. */
export function loadEntries(root: string): { entries: Entry[]; findings: Finding[] } {
  const folder = path.join(root, 'glossary/entries');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  for (const name of files) {
    const parsed = parseEntry(`glossary/entries/${name}`, readFileSync(path.join(folder, name), 'utf8'));
    if ('entry' in parsed) entries.push(parsed.entry);
    else findings.push(...parsed.findings);
  }
  return { entries, findings };
}

export const loadCategories = (root: string): Record<Category, CategoryInfo> => yaml(root, 'categories.yml');

/** Throws where the file names an entry that does not exist: a renamed entry must not lose its weight unseen. */
export function loadSubject(root: string, entries: readonly Entry[]): SubjectRules {
  const rules = yaml<SubjectRules>(root, 'subject.yml');
  const ids = new Set(entries.map(({ id }) => id));
  const unknown = [...rules.notCore, ...rules.alsoCore, ...rules.namesCancer].filter((id) => !ids.has(id));
  if (unknown.length > 0)
    throw new Error(`glossary/subject.yml: no such entry: ${unknown.join(', ')}; remove or rename it`);
  return rules;
}

export function loadRules(root: string, today: string): Rules {
  const hosts = yaml<{ public: string[]; society: string[]; company: string[] }>(root, 'hosts.yml');
  const categories = Object.entries(loadCategories(root));
  return {
    needs: Object.fromEntries(categories.map(([id, { needs }]) => [id, needs ?? []])),
    publicHosts: hosts.public,
    otherHosts: [...hosts.society, ...hosts.company],
    banned: yaml(root, 'banned-words.yml'),
    today,
  };
}
