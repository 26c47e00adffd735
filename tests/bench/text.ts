/** Seeded text that reads like a page to a program: usual word lengths, capitals, links, and terms where they are wanted. */

export type Random = () => number;

/** Mulberry32: the same pages on every machine and in every run. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

/** The commonest first: picks lean to the front, as in any text. */
const COMMON = (
  'the of and a to in is that it was for on are as with his they at be this from have or by one had not but what ' +
  'all were when we there can an your which their said if do will each about how up out them then she many some so ' +
  'these would other into has more her two like him see time could no make than first been its who now people my ' +
  'made over did down only way find use may water long little very after words called just where most know get ' +
  'through back much before go good new write our used me man too any day same right look think also around ' +
  'another came come work three word must because does part even place well such here take why things help put ' +
  'years different away again off went old number great tell men say small every found still between name should ' +
  'home big give air line set own under read last never us left end along while might next sound below saw ' +
  'something thought both few those always looked show large often together asked house world going want school ' +
  'important until form food keep children feet land side without boy once animals life enough took sometimes four ' +
  'head above kind began almost live page got earth need far hand high year mother light country father let night ' +
  'following picture being study second eyes soon times story boys since white days ever paper hard near sentence ' +
  'better best across during today others however sure means knew try told young miles sun ways thing whole hear ' +
  'example heard several change answer room sea against top turned learn point city play toward five using himself ' +
  'usually money seen car morning given trees ship government market company minister council season players ' +
  'weather railway museum festival century language mountain village building economy industry software network ' +
  'engine journey president parliament election investment technology performance championship neighbourhood ' +
  'international environmental communication traditional extraordinary responsibility administration infrastructure'
).split(' ');
const STARTS = 'bar cor del fen gar hal kel lor mar nor pel quin ros sal tor ul ver wes yor zan'.split(' ');
const MIDDLES = 'a e i o u an en in on ar er or al el ia io'.split(' ');
const ENDS = 'ton ford ville ster mont field burg den wick lo ra nia do ska bridge well'.split(' ');

const fill = (random: Random, capital: boolean): string => {
  const name = pick(random, STARTS) + pick(random, MIDDLES) + pick(random, ENDS);
  return capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
};

function plainWord(random: Random): string {
  const kind = random();
  if (kind < 0.06) return fill(random, random() < 0.8);
  if (kind < 0.09) return String(Math.floor(random() * 3000));
  if (kind < 0.1) return pick(random, ['won’t', 'café', 'naïve', 'E.U.', 'mid-size', 'and/or', 'A-level']);
  return COMMON[Math.floor(COMMON.length * random() ** 1.8)] as string;
}

/** Words of one sentence; terms keep their spaces and are told by their class. */
export interface Token {
  readonly text: string;
  readonly term: boolean;
}

export interface SentenceOptions {
  readonly forms: readonly string[];
  /** Words from one term to the next; 0 for none. */
  readonly gap: number;
}

export function sentence(random: Random, { forms, gap }: SentenceOptions): Token[] {
  const length = 8 + Math.floor(random() * 16);
  const tokens: Token[] = [];
  for (let i = 0; i < length; i++) {
    const term = gap > 0 && random() < 1 / gap;
    const text = term ? pick(random, forms) : plainWord(random);
    const comma = i < length - 1 && random() < 0.07 ? ',' : '';
    tokens.push({
      text: (i === 0 && !term ? text.charAt(0).toUpperCase() + text.slice(1) : text) + comma,
      term,
    });
  }
  const last = tokens.at(-1) as Token;
  tokens[tokens.length - 1] = { ...last, text: `${last.text}.` };
  return tokens;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Some words stand in links and other inline tags, as on any page. */
export function inHtml(random: Random, tokens: readonly Token[]): string {
  const parts = tokens.map(({ text }) => {
    const tag = random();
    if (tag < 0.05) return `<a href="#">${escaped(text)}</a>`;
    if (tag < 0.065) return `<b>${escaped(text)}</b>`;
    if (tag < 0.075) return `<em>${escaped(text)}</em>`;
    return escaped(text);
  });
  return parts.join(' ') + (random() < 0.08 ? `<sup>[${Math.floor(random() * 90)}]</sup>` : '');
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');
