import type { Ref } from 'preact';
import { Icon } from './Icon.tsx';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter: the first result is meant. */
  readonly onEnter: () => void;
  readonly inputRef: Ref<HTMLInputElement>;
}

export function SearchBox({ query, onQuery, onEnter, inputRef }: SearchBoxProps) {
  return (
    <search class="search">
      <label class="unseen" for="query">
        Look up a term
      </label>
      <Icon name="search" />
      <input
        id="query"
        ref={inputRef}
        type="search"
        value={query}
        placeholder="Look up a term"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          // While a word is being composed (Japanese, Chinese), Enter belongs to the composing.
          if (event.key === 'Enter' && !event.isComposing) onEnter();
        }}
      />
    </search>
  );
}
