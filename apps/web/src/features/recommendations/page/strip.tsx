import type { ReactNode } from 'react';

interface StripProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One of the bands of a recommendation's page: its name, what may be added, what is there. */
export function Strip({ id, title, action, children }: StripProps) {
  return (
    <section className="strip" aria-labelledby={id}>
      <div className="strip__head">
        <h2 className="govuk-heading-m" id={id}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
