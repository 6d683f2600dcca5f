import type { NotReachedView } from '@holdfast/contracts/reminders/not-answered';
import { Link } from '@tanstack/react-router';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { useCommitteeWords } from '../../../ui/marks/exempt-words.tsx';

/** What was to be asked for, and reached nobody: said apart, because nobody has been silent. */
export function NotReached({ items }: { readonly items: readonly NotReachedView[] }) {
  const { t } = useWords('reminders', { within: 'unanswered' });
  const committeeWords = useCommitteeWords();
  return (
    <section className="need" aria-labelledby="not-reached">
      <h2 className="govuk-heading-m" id="not-reached">
        {t('notReached')} <span className="count">{items.length}</span>
      </h2>
      <p className="govuk-body">{t('notReachedWhat')}</p>
      <ul className="need__list">
        {items.map(({ reminderId, recommendationId, words, kind, reference, of, since }) => (
          <li key={reminderId}>
            <Link className="govuk-link need__words" to={paths.recommendation} params={{ recommendationId }}>
              {committeeWords({ words })}
            </Link>
            <p className="need__facts">
              <strong>{t(`reminders:thing.${kind}`)}</strong>
              <span className="need__reference">{reference}</span>
              <span>
                {t('notReachedSince', {
                  names: of.map(({ recipientName }) => recipientName).join(', '),
                  day: longDate(since),
                })}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <Link className="govuk-link" to={paths.undelivered}>
        {t('toUndelivered')}
      </Link>
    </section>
  );
}
