/** One concept of the glossary: its fields, as they stand in the front matter of `entries/<id>.md`. */
import * as v from 'valibot';

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const CATEGORIES = [
  'drug',
  'therapy',
  'target',
  'cell',
  'molecule',
  'mechanism',
  'side-effect',
  'cancer',
  'biomarker',
  'test',
  'trial',
  'response',
  'general',
] as const;
/** `plain`: everyday wording for the same thing; never marked, but found when a reader asks. */
export const FORM_KINDS = [
  'brand',
  'generic',
  'code',
  'abbreviation',
  'spelling',
  'synonym',
  'plain',
] as const;
/** Free: anywhere. Page: on pages about the subject. Ask: never marked, only explained when asked for. */
export const GATES = ['free', 'page', 'ask'] as const;
export const APPROVALS = ['full', 'accelerated', 'mixed', 'none', 'withdrawn'] as const;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const id = v.pipe(v.string(), v.regex(ID_PATTERN, 'is not an id: small letters, digits and single hyphens'));
/** `Date.parse` takes February 30 for a day of March. */
const isDay = (date: string): boolean => {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};
/** A YAML timestamp stays a string (core schema), so a date is checked by its shape and by the calendar. */
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date of the form 2026-11-23'),
  v.check(isDay, 'is no day of the calendar'),
);
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'is not a month of the form 2026-11'));

const Ambiguous = v.strictObject({
  form: text,
  /** Words of which one must stand in the same block. */
  for: v.pipe(v.array(text), v.minLength(1, 'needs at least one cue')),
  /** Words of which none may stand in the same block. */
  against: v.optional(v.array(text), []),
});

export const EntrySchema = v.strictObject({
  id,
  term: text,
  category: v.picklist(CATEGORIES),
  say: v.optional(text),
  short: text,
  depth: text,
  why: text,
  risk: v.optional(text),
  /** True where the signs named in `risk` can be an emergency: the card then says whom to call. */
  emergency: v.optional(v.boolean(), false),
  status: v.optional(v.strictObject({ approval: v.picklist(APPROVALS), text, asOf: month })),
  forms: v.optional(
    v.strictObject(v.entriesFromList(FORM_KINDS, v.optional(v.array(text), []))),
    v.getDefaults(v.strictObject(v.entriesFromList(FORM_KINDS, v.optional(v.array(text), [])))),
  ),
  gate: v.picklist(GATES),
  ambiguous: v.optional(v.array(Ambiguous), []),
  notSame: v.optional(v.array(v.strictObject({ id: v.optional(id), term: text, text })), []),
  related: v.pipe(v.array(id), v.minLength(1, 'needs 3 to 6 ids'), v.maxLength(6, 'needs 3 to 6 ids')),
  sources: v.pipe(
    v.array(v.strictObject({ name: text, url: v.pipe(text, v.url('is no address')), seen: day })),
    v.minLength(1, 'needs at least one source'),
  ),
  reviewed: v.strictObject({
    on: day,
    /** The second, independent read: absent until it has been done. */
    second: v.optional(v.strictObject({ on: day, outcome: text })),
  }),
  examples: v.strictObject({
    match: v.pipe(v.array(text), v.minLength(1, 'needs at least one phrase')),
    never: v.optional(v.array(text), []),
  }),
});

export type Entry = v.InferOutput<typeof EntrySchema>;
export type Category = Entry['category'];
export type Gate = Entry['gate'];
export type FormKind = (typeof FORM_KINDS)[number];
