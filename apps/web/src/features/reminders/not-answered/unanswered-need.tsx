import type { Home } from '@holdfast/contracts/home/shapes';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';

/** On the home page: how much was asked and is not answered, and for how long. */
export function UnansweredNeed({ count, workingDays }: Home['notAnswered']) {
  const { t } = useWords('messages', { within: 'unanswered' });
  return (
    <section className="need" aria-labelledby="unanswered">
      <h2 className="govuk-heading-m" id="unanswered">
        {t('home', { count })}
      </h2>
      <p className="govuk-body">
        {t('oldest', { count: workingDays })}{' '}
        <Link className="govuk-link" to={paths.notAnswered}>
          {t('see')}
        </Link>
      </p>
    </section>
  );
}
