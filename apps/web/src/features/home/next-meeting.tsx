import type { Home } from '@holdfast/contracts/home/shapes';
import { Link } from '@tanstack/react-router';
import { dayAndDate, daysUntil, longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';

interface NextMeetingProps {
  readonly meeting: Home['nextMeeting'];
  readonly today: string;
  readonly keeps: boolean;
}

export function NextMeeting({ meeting, today, keeps }: NextMeetingProps) {
  const { t } = useWords('home');
  return (
    <section className="card card--accent" aria-labelledby="next-meeting">
      <h2 className="govuk-heading-s" id="next-meeting">
        {t('meeting.title')}
      </h2>
      {meeting === null ? (
        <p className="govuk-body-s">
          {t('meeting.none')}{' '}
          {keeps && (
            <Link className="govuk-link" to={paths.addMeeting}>
              {t('meeting.add')}
            </Link>
          )}
        </p>
      ) : (
        <>
          <p className="card__figure">{dayAndDate(meeting.heldOn)}</p>
          <p className="govuk-body-s">
            {meeting.committeeName} ·{' '}
            {inDays(t('meeting.today'), daysUntil(today, meeting.heldOn), (count) => t('meeting.in', { count }))}
          </p>
          <dl className="facts facts--small">
            <div>
              <dt>{t('meeting.updatesBy')}</dt>
              <dd>{longDate(meeting.updatesBy)}</dd>
            </div>
            <div>
              <dt>{t('meeting.publishBy')}</dt>
              <dd>{longDate(meeting.publishBy)}</dd>
            </div>
          </dl>
          <Link className="govuk-link" to={paths.monitoringReport} search={{ meeting: meeting.meetingId }}>
            {t('meeting.report')}
          </Link>
        </>
      )}
    </section>
  );
}

const inDays = (todayWords: string, days: number, words: (days: number) => string): string =>
  days === 0 ? todayWords : words(days);
