/** What a reader sees of an entry: the entry without what only matching and review need. */
import type { Category, Entry, FormKind } from './entry.ts';

export interface Link {
  readonly id: string;
  readonly term: string;
}

export interface Card extends Link {
  readonly category: Category;
  readonly say?: string;
  readonly short: string;
  readonly depth: string;
  readonly why: string;
  readonly risk?: string;
  readonly emergency: boolean;
  readonly status?: NonNullable<Entry['status']>;
  /** Names that are worth showing: brands, generic names, codes, short forms. Match forms stay hidden. */
  readonly names: Readonly<Partial<Record<FormKind, readonly string[]>>>;
  readonly notSame: readonly { readonly id?: string; readonly term: string; readonly text: string }[];
  readonly related: readonly Link[];
  readonly sources: Entry['sources'];
  /** ISO day. */
  readonly reviewedOn: string;
  readonly readTwice: boolean;
}

/** What the popup lists and searches. */
export interface Summary extends Link {
  readonly category: Category;
  readonly short: string;
  /** Every other spelling, for search. */
  readonly forms: readonly string[];
}

const SHOWN_KINDS = ['brand', 'generic', 'code', 'abbreviation'] as const;

export function cardOf(entry: Entry, termOf: (id: string) => string): Card {
  const names = Object.fromEntries(
    SHOWN_KINDS.map((kind) => [kind, entry.forms[kind]] as const).filter(([, forms]) => forms.length > 0),
  );
  return {
    id: entry.id,
    term: entry.term,
    category: entry.category,
    ...(entry.say && { say: entry.say }),
    short: entry.short,
    depth: entry.depth,
    why: entry.why,
    ...(entry.risk && { risk: entry.risk }),
    emergency: entry.emergency,
    ...(entry.status && { status: entry.status }),
    names,
    notSame: entry.notSame.map(({ id, term, text }) => ({ ...(id && { id }), term, text })),
    related: entry.related.map((id) => ({ id, term: termOf(id) })),
    sources: entry.sources,
    reviewedOn: entry.reviewed.on,
    readTwice: entry.reviewed.second !== undefined,
  };
}

export function summaryOf(entry: Entry, forms: readonly string[]): Summary {
  const { id, term, category, short } = entry;
  return { id, term, category, short, forms: [...new Set(forms)].filter((form) => form !== term) };
}
