import { useQuery } from '@tanstack/react-query';
import { cancellingQuery } from '../../api/meetings/consequences-query.ts';
import { useWords } from '../../app/language/use-words.ts';
import { SaidText } from '../../ui/said-text.tsx';

/** What follows when the meeting is cancelled: what comes back later, which updates move, who has to be told. */
export function CancelFollows({ meetingId }: { readonly meetingId: string }) {
  const { t } = useWords('meetings');
  const { data } = useQuery({ ...cancellingQuery(meetingId), throwOnError: true });
  return (
    <section className="govuk-inset-text" aria-labelledby="cancel-follows" aria-live="polite">
      <h3 className="govuk-heading-s" id="cancel-follows">
        {t('moving.offFollows')}
      </h3>
      {data === undefined ? (
        <p className="govuk-body">{t('common:loading')}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {data.items.map(({ kind, sentence }) => (
            <li key={kind}>
              <SaidText told={sentence} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
