import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** A part of the page, named and counted. */
export function Section({ id, title, count, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="proceedings">
      <h2 className="govuk-heading-m" id={id}>
        {title} <span className="count">{count}</span>
      </h2>
      {children}
    </section>
  );
}
