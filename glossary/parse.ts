/** Reads one entry file: front matter between `---` lines, then the body, which is the field `depth`. */
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import type { Entry } from './entry.ts';
import { EntrySchema, ID_PATTERN } from './entry.ts';

/** What is wrong, where, and what to do: every check of the glossary speaks in this form. */
export interface Finding {
  readonly file: string;
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

export type Parsed = { readonly entry: Entry } | { readonly findings: readonly Finding[] };

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/** @param file the path as findings should name it; its base name without `.md` is the entry's id. */
export function parseEntry(file: string, source: string): Parsed {
  const fail = (field: string, problem: string, remedy: string): Parsed => ({
    findings: [{ file, field, problem, remedy }],
  });
  const id = file.replace(/^.*\//, '').replace(/\.md$/, '');
  if (!ID_PATTERN.test(id)) {
    return fail('file name', `"${id}" is not an id`, 'use small letters, digits and single hyphens');
  }
  const parts = FRONT_MATTER.exec(source);
  if (!parts) return fail('front matter', 'is missing', 'start the file with ---, the fields, and --- again');

  const front = parseDocument(parts[1] ?? '', { schema: 'core' });
  const broken = front.errors[0];
  if (broken)
    return fail('front matter', broken.message.split('\n')[0] ?? 'is not YAML', 'mend the YAML at that line');

  const fields: unknown = front.toJS();
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return fail('front matter', 'is not a list of fields', 'write one "field: value" a line');
  }
  const depth = (parts[2] ?? '').trim().replace(/\s*\n\s*/g, ' ');
  const result = v.safeParse(EntrySchema, { ...fields, id, depth }, { abortPipeEarly: true });
  if (result.success) return { entry: result.output };
  return {
    findings: result.issues.map((issue) => ({
      file,
      field: v.getDotPath(issue) ?? 'front matter',
      problem: issue.message,
      remedy: 'see the field table in glossary/GUIDELINES.md',
    })),
  };
}

export const describeFinding = (f: Finding): string => `${f.file}: ${f.field}: ${f.problem}; ${f.remedy}`;
