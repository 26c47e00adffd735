interface SwitchProps {
  readonly label: string;
  /** A second line under the label, part of the name. */
  readonly detail?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off, at once: no form around it, nothing to save. */
export function Switch({ label, detail, on, disabled = false, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-text">
        <span class="switch-label">{label}</span>
        {detail && <span class="unseen">: </span>}
        {detail && <bdi class="switch-detail">{detail}</bdi>}
      </span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
