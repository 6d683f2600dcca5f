import type { CalendarLine } from '@holdfast/contracts/calendar-sync/shapes';
import { dayAndDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';

type Values = CalendarLine['after'];

/** A meeting in words: "Thursday 12 July 2012, 18:00, Town Hall". */
export function useMeetingWords(): (values: Values) => string {
  const { t } = useWords('calendarSync');
  return ({ heldOn, startsAt, place, cancelled }) =>
    [
      dayAndDate(heldOn),
      startsAt ?? t('noTime'),
      ...(place === null ? [] : [place]),
      ...(cancelled ? [t('off')] : []),
    ].join(', ');
}
