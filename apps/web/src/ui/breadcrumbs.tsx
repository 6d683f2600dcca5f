import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The way back up. Each step is a link of the router's. */
export function Breadcrumbs({
  steps,
}: {
  readonly steps: readonly { readonly key: string; readonly link: ReactNode }[];
}) {
  const { t } = useTranslation();
  return (
    <nav className="govuk-breadcrumbs" aria-label={t('breadcrumbs')}>
      <ol className="govuk-breadcrumbs__list">
        {steps.map((step) => (
          <li className="govuk-breadcrumbs__list-item" key={step.key}>
            {step.link}
          </li>
        ))}
      </ol>
    </nav>
  );
}
