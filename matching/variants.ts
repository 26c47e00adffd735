/** Spellings that follow from a form by rule: irregular plurals, opened and closed compounds, British words. Build time only. */

/** Plurals that no rule of the matcher makes: "metastases". */
const pluralsOf = (form: string): string[] => (/sis$/.test(form) ? [form.replace(/is$/, 'es')] : []);

/** On folded words. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/tumor/gi, 'tumour'],
  [/leukemi/gi, 'leukaemi'],
  [/anemi/gi, 'anaemi'],
  [/([a-z])penia\b/gi, '$1paenia'],
  [/\bhem(?=at|og|op|ol)/gi, 'haem'],
  [/esophag/gi, 'oesophag'],
  [/diarrhea/gi, 'diarrhoea'],
  [/edema/gi, 'oedema'],
  [/leukocyt/gi, 'leucocyt'],
  [/pediatric/gi, 'paediatric'],
  [/gynecolog/gi, 'gynaecolog'],
  [/immunoglobulinemi/gi, 'immunoglobulinaemi'],
  [/glycemi/gi, 'glycaemi'],
  [/chimeric/gi, 'chimaeric'],
  [/iz(e|ed|es|ing|ation)\b/gi, 'is$1'],
  [/\bdefense/gi, 'defence'],
  [/\bcenter/gi, 'centre'],
  [/fiber/gi, 'fibre'],
  [/\bprogram\b/gi, 'programme'],
  [/labeled/gi, 'labelled'],
  [/signaling/gi, 'signalling'],
  [/behavior/gi, 'behaviour'],
  [/estrogen/gi, 'oestrogen'],
];

/** A folded word in British spelling, or null where it is the same. */
export function britishOf(word: string): string | null {
  const out = BRITISH.reduce((text, [pattern, to]) => text.replace(pattern, to), word);
  return out === word ? null : out;
}

/** "neoantigen" is written "neo-antigen" and "neo antigen" too. */
const PREFIXES = /(?<!\p{L})(neo|immuno|chemo|radio|bi|micro)(?=\p{Ll}{5})/iu;
const openedOf = (form: string): string[] => (PREFIXES.test(form) ? [form.replace(PREFIXES, '$1-')] : []);

/** "non-small", "PD-L1": written without the hyphen too. */
const closedOf = (form: string): string[] => {
  const closed = form.replace(/(?<=\p{Ll}{2})-(?=\p{Ll}{3})|(?<=\p{Lu})-(?=\p{Lu})/u, '');
  return closed === form ? [] : [closed];
};

export interface Variant {
  readonly spelling: string;
  /** False for spellings that only a page about the subject makes believable. */
  readonly sure: boolean;
}

/** The form itself first, then its variants, each once. Regular plurals and lost spaces are the matcher's business. */
export function variantsOf(form: string): Variant[] {
  const spelled = new Set([form, ...pluralsOf(form)]);
  const joined = [...openedOf(form), ...closedOf(form)].filter((f) => !spelled.has(f));
  return [
    ...[...spelled].map((spelling) => ({ spelling, sure: true })),
    ...joined.map((spelling) => ({ spelling, sure: false })),
  ];
}

/** Every spelling by which the matcher finds a form, as far as its letters go: for the gatekeeper, which sees letters only. */
export function letterings(form: string): string[] {
  const british = form.toLowerCase().replace(/\p{L}+/gu, (word) => britishOf(word) ?? word);
  return [...new Set([form, british].flatMap((f) => [f, f.replace(/y$/, 'ies')]))];
}
