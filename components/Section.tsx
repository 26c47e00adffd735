import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly title: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One part of a card under its own small heading. */
export function Section({ title, class: kind = '', children }: SectionProps) {
  return (
    <section class={`section ${kind}`.trim()}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
