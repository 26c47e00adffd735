/** Spellings that follow from a form by rule: plural, British spelling, closed compounds. Build time only. */

const VOWEL_Y = /[aeiou]y$/i;

/** Plural of the last word, or null where it is one already or ends in a digit. That of an adjective does no harm. */
export function pluralOf(form: string): string | null {
  if (/[^\p{L}]$/u.test(form) || /[^s]s$|ss$/i.test(form) === true) {
    if (/sis$/.test(form)) return form.replace(/sis$/, 'ses');
    return /(virus|ss)$/.test(form) ? `${form}es` : null;
  }
  if (/(ch|sh|x)$/.test(form)) return `${form}es`;
  if (/y$/.test(form) && !VOWEL_Y.test(form)) return form.replace(/y$/, 'ies');
  return `${form}s`;
}

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

/** The form in British spelling, or null where it is the same. Each rule keeps a capital first letter. */
export function britishOf(form: string): string | null {
  let out = form;
  for (const [pattern, to] of BRITISH) {
    out = out.replace(pattern, (...args: (string | number)[]) => {
      const found = String(args[0]);
      const filled = to.replace('$1', String(args[1]));
      return /^\p{Lu}/u.test(found) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
    });
  }
  return out === form ? null : out;
}

/** The shortest closed compound that is worth adding: shorter ones may be other words. */
const CLOSED_LENGTH = 8;

/** "non-small" to "nonsmall", "mismatch repair" to "mismatchrepair": joints lost in text from PDF or print. */
export function closedOf(form: string): string[] {
  const joints = [...form.matchAll(/(?<=\p{Ll}{2})[-\s](?=\p{Ll}{2})/gu)];
  const closed = joints.map(({ index }) => form.slice(0, index) + form.slice(index + 1));
  return closed.filter((text, i) => {
    const at = joints[i]?.index ?? 0;
    const left = /\p{L}+$/u.exec(form.slice(0, at))?.[0].length ?? 0;
    const right = /^\p{L}+/u.exec(form.slice(at + 1))?.[0].length ?? 0;
    return left + right >= CLOSED_LENGTH && text !== form;
  });
}

/** "neoantigen" is written "neo-antigen" and "neo antigen" too. */
const PREFIXES =
  /(?<!\p{L})(neo|immuno|chemo|radio|bi|auto|pseudo|onco|micro|lympho|myelo|cyto|non|pre|re)(?=\p{Ll}{5})/giu;

export function openedOf(form: string): string[] {
  const opened = form.replace(PREFIXES, '$1-');
  return opened === form ? [] : [opened];
}

/** "PD-L1" is written "PDL1" too. */
const closedCode = (form: string): string[] => {
  const closed = form.replace(/(?<=\p{Lu})-(?=\p{Lu})/gu, '');
  return closed === form ? [] : [closed];
};

export interface Variant {
  readonly spelling: string;
  /** False for spellings that only a page about the subject makes believable. */
  readonly sure: boolean;
}

/** The form itself first, then its variants, each once. */
export function variantsOf(form: string): Variant[] {
  const base = [form, britishOf(form)].filter((f) => f !== null);
  const plurals = base.flatMap((f) => [f, pluralOf(f)]).filter((f) => f !== null);
  const spelled = new Set([...plurals, ...plurals.flatMap(openedOf)]);
  const closed = [...spelled]
    .flatMap((f) => [...closedOf(f), ...closedCode(f)])
    .filter((f) => !spelled.has(f));
  return [
    ...[...spelled].map((spelling) => ({ spelling, sure: true })),
    ...[...new Set(closed)].map((spelling) => ({ spelling, sure: false })),
  ];
}
