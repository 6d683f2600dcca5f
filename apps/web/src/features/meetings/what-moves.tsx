import type { Consequences } from '@holdfast/contracts/meetings/shapes';
import { useWords } from '../../app/language/use-words.ts';
import { SaidText } from '../../ui/said-text.tsx';

/** What moves along: null before a new day is chosen. */
export function WhatMoves({ told }: { readonly told: Consequences | 'asking' | null }) {
  const { t } = useWords('meetings');
  return (
    <section className="govuk-inset-text" aria-labelledby="what-moves" aria-live="polite">
      <h2 className="govuk-heading-s" id="what-moves">
        {t('moving.what')}
      </h2>
      {told === null && <p className="govuk-body">{t('moving.choose')}</p>}
      {told === 'asking' && <p className="govuk-body">{t('moving.working')}</p>}
      {told !== null && told !== 'asking' && (
        <>
          {told.refusal !== null && (
            <p className="govuk-body">
              <strong>
                <SaidText told={told.refusal} />
              </strong>
            </p>
          )}
          {told.items.length === 0 ? (
            <p className="govuk-body">{t('moving.nothing')}</p>
          ) : (
            <ul className="govuk-list govuk-list--bullet">
              {told.items.map(({ kind, sentence }) => (
                <li key={`${kind} ${sentence.text}`}>
                  <SaidText told={sentence} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
