import { Icon } from './Icon.tsx';

interface RiskSectionProps {
  readonly text: string;
  readonly emergency: boolean;
}

/** Harm has a word and a sign of its own, so that it does not hang on color; it informs and does not shout. */
export function RiskSection({ text, emergency }: RiskSectionProps) {
  return (
    <section class="section risk">
      <h3>
        <Icon name="risk" /> Risk
      </h3>
      <p>{text}</p>
      {emergency && (
        <p class="emergency">
          <Icon name="emergency" />
          <span>
            <strong>This can be an emergency.</strong> Call your treatment team or emergency number now if you
            have these signs.
          </span>
        </p>
      )}
    </section>
  );
}
