import type { Card } from '../glossary/card.ts';
import { Icon } from './Icon.tsx';

export interface CardHeaderProps {
  readonly card: Card;
  readonly categoryLabel?: string;
  readonly onBack?: () => void;
  readonly onClose?: () => void;
  readonly headingId?: string;
}

/** Names that tell more than the term; match-only spellings are not in a card. */
function otherNames({ term, names }: Card): string[] {
  const { brand = [], generic = [], code = [], abbreviation = [] } = names;
  return [...new Set([...brand, ...generic, ...code, ...abbreviation])].filter((name) => name !== term);
}

export function CardHeader({ card, categoryLabel, onBack, onClose, headingId }: CardHeaderProps) {
  const names = otherNames(card);
  return (
    <header class="card-head">
      {(onBack || onClose) && (
        <div class="bar">
          {onBack && (
            <button type="button" class="quiet back" onClick={onBack}>
              <Icon name="back" /> Back
            </button>
          )}
          {onClose && (
            <button type="button" class="quiet close" aria-label="Close" onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </div>
      )}
      <h2 class="term" id={headingId} tabIndex={-1}>
        {card.term}
      </h2>
      {categoryLabel && <p class="kind">{categoryLabel}</p>}
      {card.say && (
        <p class="say">
          Say: <span class="sound">{card.say}</span>
        </p>
      )}
      {names.length > 0 && (
        <p class="names">
          Also: <span class="list">{names.join('; ')}</span>
        </p>
      )}
    </header>
  );
}
