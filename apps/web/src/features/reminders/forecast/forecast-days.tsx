import type { ForecastDigestView, ForecastView } from '@holdfast/contracts/reminders/forecast';
import type { ReactNode } from 'react';
import { dayAndDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Details } from '../../../ui/details.tsx';
import { ForecastDigest } from './forecast-digest.tsx';
import { SaidText } from '../../../ui/said-text.tsx';

/** So many names say who is written to before a day is opened. */
const named = 3;

interface ForecastDaysProps {
  readonly forecast: ForecastView;
  /** Whether each message shows what is in it from the start. */
  readonly open: boolean;
}

/** Each day on which something leaves, or on which nobody works. */
export function ForecastDays({ forecast: { digests, quietDays, today }, open }: ForecastDaysProps) {
  const { t } = useWords('reminders', { within: 'forecast' });
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
            {t('quiet')} <SaidText told={quiet.because} />.{' '}
            {quiet.holdsBack > 0 && t('quietHolds', { count: quiet.holdsBack, day: dayAndDate(quiet.goesOn) })}
          </p>
        )}
        {own.length > 0 && (
          <Folded digests={own} open={open || few || day === days[0]}>
            {own.map((digest) => (
              <ForecastDigest
                key={`${digest.recipient.id} ${digest.kind} ${digest.heldBack?.reason ?? ''} ${digest.state ?? ''}`}
                digest={digest}
                open={open || few}
              />
            ))}
          </Folded>
        )}
      </section>
    );
  });
}

interface FoldedProps {
  readonly digests: readonly ForecastDigestView[];
  readonly open: boolean;
  readonly children: ReactNode;
}

/** The messages of one day. Of a later day it is said to whom they go, so that thirty days can be looked over. */
function Folded({ digests, open, children }: FoldedProps) {
  const { t } = useWords('reminders', { within: 'forecast' });
  const list = <ul className="need__list">{children}</ul>;
  if (open) return list;
  const names = [...new Set(digests.map(({ recipient }) => recipient.name))];
  const first = names.slice(0, named).join(', ');
  const more = names.length - named;
  return (
    <Details summary={more > 0 ? t('toMore', { names: first, count: more }) : t('to', { names: first })}>
      {list}
    </Details>
  );
}
