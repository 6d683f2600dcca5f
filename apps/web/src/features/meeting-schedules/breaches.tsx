import { useWords } from '../../app/language/use-words.ts';
import { SaidText } from '../../ui/said-text.tsx';
import { useMeetingSchedule } from './use-meeting-schedule.ts';

/** What breaks, each in a sentence that names the date and the record in the way. */
export function Breaches() {
  const { t } = useWords('meetingSchedules');
  const { breaches, dates } = useMeetingSchedule().meetingSchedule;
  if (dates.length === 0) return null;
  return (
    <section aria-labelledby="breaches">
      <h2 className="govuk-heading-m" id="breaches">
        {t('breaches.title')} <span className="count">{breaches.length}</span>
      </h2>
      {breaches.length === 0 ? (
        <p className="govuk-body">{t('breaches.none')}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {breaches.map((breach) => (
            <li key={`${breach.code} ${breach.on} ${breach.sentence.text}`}>
              <SaidText told={breach.sentence} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
