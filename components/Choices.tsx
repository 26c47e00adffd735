export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Where the label is a sign: what to say instead. */
  readonly spoken?: string;
}

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of several. Real radio buttons: one tab stop and the arrow keys come with them. */
export function Choices<T extends string>({ legend, name, choices, value, onChange }: ChoicesProps<T>) {
  return (
    <fieldset class={`choices ${name}`}>
      <legend class="unseen">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            aria-label={choice.spoken}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
