interface LinkButtonProps {
  readonly id: string;
  readonly term: string;
  readonly class: string;
  readonly onLink: (id: string) => void;
}

/** Leads to another entry in place. Its id can be read back, so that Back finds where the reader left. */
export function LinkButton({ id, term, class: kind, onLink }: LinkButtonProps) {
  return (
    <button type="button" class={kind} data-entry={id} onClick={() => onLink(id)}>
      {term}
    </button>
  );
}
