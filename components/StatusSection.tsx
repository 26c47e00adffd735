import type { Card } from '../glossary/card.ts';
import { monthOf } from './dates.ts';
import { Section } from './Section.tsx';

type Status = NonNullable<Card['status']>;

/** An accelerated approval must never read like a full one: each kind has its own words. */
const APPROVALS: Readonly<Record<Status['approval'], string>> = {
  full: 'Approved',
  accelerated: 'Accelerated or conditional approval: given early, more proof is due',
  mixed: 'Approved for some uses; for others only on accelerated or conditional terms',
  none: 'Not approved',
  withdrawn: 'Approval withdrawn',
};

export function StatusSection({ status }: { readonly status: Status }) {
  return (
    <Section title="Status" class="status">
      <p class="approval">
        <strong>{APPROVALS[status.approval]}</strong>{' '}
        <span class="as-of">
          as of <time dateTime={status.asOf}>{monthOf(status.asOf)}</time>
        </span>
      </p>
      <p>{status.text}</p>
    </Section>
  );
}
