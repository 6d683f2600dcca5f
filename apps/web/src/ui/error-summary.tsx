import type { Ref } from 'react';
import { useWords } from '../app/language/use-words.ts';

export interface SummaryLine {
  /** null when no one field is to blame. */
  readonly field: string | null;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly lines: readonly SummaryLine[];
  readonly ref?: Ref<HTMLDivElement>;
}

/** Everything that stopped the form, at its top, each with a way to the field. */
export function ErrorSummary({ lines, ref }: ErrorSummaryProps) {
  const { t } = useWords();
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={ref}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{t('form.problem')}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {lines.map((line) => (
              <li key={`${line.field ?? ''}${line.message}`}>
                {line.field === null ? (
                  line.message
                ) : (
                  <a
                    href={`#${line.field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(line.field ?? '')?.focus();
                    }}
                  >
                    {line.message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
