import { describe, expect, it } from 'vitest';
import { mayBeName, namesAt } from '../../../matching/names.ts';
import { wordsIn } from '../../../matching/words.ts';

const decoded = (text: string) =>
  namesAt(
    text,
    wordsIn(text).flatMap(({ start, end }) => (mayBeName(text, start, end, false) ? [start, end] : [])),
  ).map(({ name, kind, target }) => [name, kind, ...(target ? [target] : [])].join(' '));

describe('names of drugs without an entry', () => {
  it.each([
    ['the new drug zanvolimab', 'zanvolimab antibody immune-system'],
    ['Zelotuzumab was given', 'Zelotuzumab antibody tumor'],
    ['a trial of rilvegostomig', 'rilvegostomig multispecific-antibody'],
    ['treated with acasunlimig', 'acasunlimig multispecific-antibody immune-system'],
    ['prolgolibart in lung cancer', 'prolgolibart antibody immune-system'],
    ['sonrotatug vedotin', 'sonrotatug antibody tumor'],
    ['zevorcabtagene autoleucel', 'zevorcabtagene autoleucel cell-therapy'],
    ['anbal-cel was approved', 'anbal-cel cell-therapy'],
    ['gebasaxturev and olvirepvec', 'olvirepvec virus'],
    ['fruquintinib', 'fruquintinib kinase-inhibitor'],
    ['patients received MK-1084', 'MK-1084 code'],
    ['the vaccine mRNA-4359', 'mRNA-4359 code'],
  ])('%s', (text, expected) => expect(decoded(text)).toEqual([expected]));

  it.each([
    'a testament to the treatment, a compliment, an element, an ornament and an appointment',
    'Homer and Bart Simpson in Hobart saw a tug at the harbor',
    'the concept of intercepting a parcel, cancel, Excel, marcel-waved hair',
    'pumpkins, napkins and munchkins; Mr. Larkin',
    'KEYNOTE-189, CheckMate-227, COVID-19, NCT01234567, ICD-10 and a Boeing 737 MAX for patients',
    'the rifle MK-1234 was sold',
    'Punjab, kebab, Abu Dhabi and prefab houses; the lab',
    'interleukin and interleukins',
  ])('nothing in: %s', (text) => expect(decoded(text)).toEqual([]));
});
