import { useMemo, useState } from 'preact/hooks';
import type { Summary } from '../glossary/card.ts';
import { Choices } from './Choices.tsx';
import { EntryList } from './EntryList.tsx';
import { groupBy } from './group.ts';

interface LetterIndexProps {
  /** In alphabetical order. */
  readonly entries: readonly Summary[];
  readonly onOpen: (id: string) => void;
}

const SIGNS = '#';

/** The letter under which a term stands: its first, bare of accents; "#" for digits and Greek. */
function letterOf(term: string): string {
  const first = term.normalize('NFD').charAt(0).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : SIGNS;
}

/** One letter at a time, so that the keyboard has a short way to each entry. */
export function LetterIndex({ entries, onOpen }: LetterIndexProps) {
  const groups = useMemo(() => groupBy(entries, ({ term }) => letterOf(term)), [entries]);
  const letters = useMemo(() => [...groups.keys()].sort(), [groups]);
  const [chosen, choose] = useState<string>();
  const letter = chosen ?? letters.find((l) => l !== SIGNS) ?? SIGNS;
  return (
    <>
      <Choices
        legend="First letter"
        name="letters"
        choices={letters.map((value) => ({
          value,
          label: value,
          ...(value === SIGNS && { spoken: 'Digits and signs' }),
        }))}
        value={letter}
        onChange={choose}
      />
      <EntryList entries={groups.get(letter) ?? []} onOpen={onOpen} />
    </>
  );
}
