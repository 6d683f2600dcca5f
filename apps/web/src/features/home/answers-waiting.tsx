import type { Home } from '@holdfast/contracts/home';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';

/** Answers that came in by a reminder, and what the person was asked themselves. */
export function AnswersWaiting({ home }: { readonly home: Home }) {
  const { t } = useTranslation('home');
  return (
    <>
      {home.answersWaiting > 0 && (
        <section className="need" aria-labelledby="answers-waiting">
          <h2 className="govuk-heading-m" id="answers-waiting">
            {t('answers.title')} <span className="count">{home.answersWaiting}</span>
          </h2>
          <Link className="govuk-link" to={paths.answers}>
            {t('answers.open')}
          </Link>
        </section>
      )}
      {home.owed > 0 && (
        <section className="need" aria-labelledby="owed">
          <h2 className="govuk-heading-m" id="owed">
            {t('owed.title')} <span className="count">{home.owed}</span>
          </h2>
          <Link className="govuk-link" to={paths.answers}>
            {t('owed.open')}
          </Link>
        </section>
      )}
    </>
  );
}
