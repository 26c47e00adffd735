/** Cards for what has no entry: a drug's name tells only so much, and other text nothing. */
import type { Card } from '../glossary/card.ts';
import type { DecodedName, NameKind } from '../matching/name-stems.ts';
import type { Content } from './content.ts';

const KINDS: Readonly<Record<Exclude<NameKind, 'code'>, string>> = {
  antibody: 'an antibody drug',
  'multispecific-antibody': 'an antibody drug that holds on to two or more targets',
  'antibody-fragment': 'a drug made from a piece of an antibody',
  'cell-therapy': 'a treatment made of living cells',
  virus: 'a virus that multiplies and is given as a treatment',
  'receptor-fusion': 'a drug made with a part of a receptor',
  'fusion-protein': 'a drug made of joined proteins',
  interleukin: 'a drug modeled on an interleukin, a messenger of immune cells',
  'kinase-inhibitor': 'a drug that blocks growth signals inside cells; such drugs are not immunotherapy',
};
const TARGETS = {
  tumor: 'The middle of the name says that it is aimed at tumors.',
  'immune-system': 'The middle of the name says that it acts on the immune system.',
} as const;

const shortOf = ({ kind, stem }: DecodedName): string =>
  kind === 'code'
    ? `This looks like a code that a maker gives to a drug (${stem} and a number); the code does not say what the drug is.`
    : `By its ending, ${stem}, this looks like the name of ${KINDS[kind]}.`;

/** All that a card without an entry does not have. */
const BARE: Omit<Card, 'term' | 'category' | 'short'> = {
  id: '',
  depth: '',
  why: '',
  emergency: false,
  names: {},
  notSame: [],
  related: [],
  sources: [],
  reviewedOn: '',
  readTwice: false,
};

export function nameCard(decoded: DecodedName): Card {
  return {
    ...BARE,
    term: decoded.name,
    category: 'drug',
    short: shortOf(decoded),
    depth: decoded.target ? TARGETS[decoded.target] : '',
    why: 'There is no entry for it yet. A name tells what kind of drug this is, not how well it works, how safe it is, or whether it is approved.',
    sources:
      decoded.kind === 'code'
        ? []
        : [
            {
              name: 'World Health Organization, names of antibodies (INN 22-542)',
              url: 'https://www.who.int/publications/m/item/inn-22-542',
              seen: '2026-11-23',
            },
          ],
  };
}

/** Characters of a selected text that fit into the head of a card. */
const LONGEST = 60;

/** Says plainly that there is no entry. */
function unknownCard(text: string): Card {
  const term = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return { ...BARE, term, category: 'general', short: 'This is not in the glossary.' };
}

export function cardOf(content: Content): Card {
  if ('unknown' in content) return unknownCard(content.unknown);
  return 'stem' in content ? nameCard(content) : content;
}
