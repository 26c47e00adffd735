import type { CardHeaderProps } from './CardHeader.tsx';
import { CardHeader } from './CardHeader.tsx';
import { monthOf } from './dates.ts';
import { Icon } from './Icon.tsx';
import { NotSameList } from './NotSameList.tsx';
import { RelatedList } from './RelatedList.tsx';
import { RiskSection } from './RiskSection.tsx';
import { Section } from './Section.tsx';
import { SourceList } from './SourceList.tsx';
import { StatusSection } from './StatusSection.tsx';

interface CardViewProps extends CardHeaderProps {
  /** Another entry was asked for. */
  readonly onLink: (id: string) => void;
  /** Why the word is marked in this place, as a sentence. */
  readonly why?: string;
  /** Whether "More" starts open: where there is room, as in the popup. */
  readonly open?: boolean;
}

/**
 * The whole card. It wants an ancestor of class `immunolens` and `card.css`; give it the card's id as `key`, so that
 * "More" starts afresh with each card.
 */
export function CardView({ onLink, why, open = false, ...header }: CardViewProps) {
  const { card } = header;
  return (
    <article class="card" lang="en" dir="ltr">
      <CardHeader {...header} />
      <p class="short">{card.short}</p>
      {card.why && (
        <Section title="Why it matters">
          <p>{card.why}</p>
        </Section>
      )}
      {card.risk && <RiskSection text={card.risk} emergency={card.emergency} />}
      {card.status && <StatusSection status={card.status} />}
      {card.depth && (
        <details class="more" open={open}>
          <summary>
            <Icon name="next" /> More
          </summary>
          <p>{card.depth}</p>
        </details>
      )}
      <NotSameList items={card.notSame} onLink={onLink} />
      <RelatedList items={card.related} onLink={onLink} />
      <SourceList sources={card.sources} />
      <footer class="card-foot">
        {why && (
          <details>
            <summary>
              <Icon name="next" /> Why is this marked?
            </summary>
            <p>{why}</p>
          </details>
        )}
        <p>
          General information, not medical advice.{' '}
          {card.reviewedOn && (
            <>
              Reviewed <time dateTime={card.reviewedOn}>{monthOf(card.reviewedOn)}</time>.{' '}
            </>
          )}
          Not clinically reviewed.
          {card.category === 'drug' && ' Approvals change; check with your care team.'}
        </p>
      </footer>
    </article>
  );
}
