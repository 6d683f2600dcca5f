import type { ForecastView } from '@holdfast/contracts/forecast';
import { useTranslation } from 'react-i18next';
import { dayAndDate } from '../../app/dates.ts';
import { ForecastDigest } from './forecast-digest.tsx';

interface ForecastDaysProps {
  readonly forecast: ForecastView;
  /** Whether each message shows what is in it from the start. */
  readonly open: boolean;
}

/** Each day on which something leaves, or on which nobody works. */
export function ForecastDays({ forecast: { digests, quietDays, today }, open }: ForecastDaysProps) {
  const { t } = useTranslation('reminders', { keyPrefix: 'forecast' });
  const days = [...new Set([...digests, ...quietDays].map(({ day }) => day))].toSorted();
  const few = digests.length <= 8;
  return days.map((day) => {
    const own = digests.filter((digest) => digest.day === day);
    const leaving = own.filter(({ heldBack }) => heldBack === null).length;
    const quiet = quietDays.find((one) => one.day === day);
    return (
      <section key={day} className="need" aria-labelledby={`day-${day}`}>
        <h2 className="govuk-heading-m" id={`day-${day}`}>
          {day === today && `${t('today')}, `}
          {dayAndDate(day)}{' '}
          {leaving > 0 && <span className="quiet forecast__count">{t('messages', { count: leaving })}</span>}
        </h2>
        {quiet !== undefined && (
          <p className="govuk-body">
            {t('quiet', { because: quiet.because })}{' '}
            {quiet.holdsBack > 0 && t('quietHolds', { count: quiet.holdsBack, day: dayAndDate(quiet.goesOn) })}
          </p>
        )}
        {own.length > 0 && (
          <ul className="need__list">
            {own.map((digest) => (
              <ForecastDigest
                key={`${digest.recipient.id} ${digest.kind} ${digest.heldBack?.reason ?? ''} ${digest.state ?? ''}`}
                digest={digest}
                open={open || few}
              />
            ))}
          </ul>
        )}
      </section>
    );
  });
}
