import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import { Link } from '@tanstack/react-router';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';

interface ExtensionsProps {
  readonly recommendation: Recommendation;
  readonly keeps: boolean;
}

/** Each time that more time was asked for, counted, with what a meeting decided. */
export function Extensions({ recommendation, keeps }: ExtensionsProps) {
  const { t } = useWords('recommendations');
  const { extensions, recommendationId } = recommendation;
  if (extensions.length === 0) return null;
  return (
    <div className="extensions">
      <h3 className="govuk-heading-s">{t('extension.count', { count: extensions.length })}</h3>
      <ol className="govuk-list">
        {extensions.map((extension) => (
          <li key={extension.extensionId}>
            {t('extension.to', { date: longDate(extension.dueAsked) })}{' '}
            {extension.decision === null ? (
              <>
                {t('extension.undecided')}
                {keeps && (
                  <Link
                    className="govuk-link block"
                    to={paths.decideExtension}
                    params={{ recommendationId, extensionId: extension.extensionId }}
                  >
                    {t('extension.decide')}
                  </Link>
                )}
              </>
            ) : (
              t(extension.decision.approved ? 'extension.approved' : 'extension.refused', {
                date: longDate(extension.decision.heldOn),
              })
            )}
            <span className="quiet block">{extension.reason}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
