import type { CalendarLine } from '@holdfast/contracts/calendar-sync/shapes';
import { useTranslation } from 'react-i18next';
import { dayAndDate } from '../../../app/clock/dates.ts';

type Values = CalendarLine['after'];

/** A meeting in words: "Thursday 12 July 2012, 18:00, Town Hall". */
export function useMeetingWords(): (values: Values) => string {
  const { t } = useTranslation('calendars');
  return ({ heldOn, startsAt, place, cancelled }) =>
    [
      dayAndDate(heldOn),
      startsAt ?? t('noTime'),
      ...(place === null ? [] : [place]),
      ...(cancelled ? [t('off')] : []),
    ].join(', ');
}
