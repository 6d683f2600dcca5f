import { Temporal } from 'temporal-polyfill';
import { addDays, type IsoDate, isoOf, plain } from '../../dates/iso-date.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import type { ReminderRules } from './reminder-rules.ts';
import { isSendingDay, sendingFrom } from './sending-days.ts';

/** All councils of the four nations live by one clock. */
const zone = 'Europe/London';

const beginningOf = (rules: ReminderRules, day: IsoDate): Temporal.ZonedDateTime =>
  plain(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(rules.sending.from) });

const written = (at: Temporal.ZonedDateTime): string => at.toInstant().toString();

/**
 * The instant from which the digests of a day leave: the beginning of the sending hours by the clock on the wall,
 * in summer and in winter. A day on which nothing leaves gives the next on which
 * messages do.
 * Example: 08:00 on Monday 2012-03-26, the day after the change, is 2012-03-26T07:00:00Z.
 */
export const sendAfter = (rules: ReminderRules, calendar: WorkingCalendar, day: IsoDate): string =>
  written(beginningOf(rules, sendingFrom(rules, calendar, day)));

/** The instant itself where messages may leave then, or else the next from which they may: a second try, too, is never at night. */
export const nextSendingTime = (rules: ReminderRules, calendar: WorkingCalendar, at: string): string => {
  const wall = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const day = isoOf(wall.toPlainDate());
  if (!isSendingDay(rules, calendar, day)) return sendAfter(rules, calendar, day);
  const time = wall.toPlainTime();
  if (Temporal.PlainTime.compare(time, rules.sending.from) < 0) return written(beginningOf(rules, day));
  if (Temporal.PlainTime.compare(time, rules.sending.until) < 0) return at;
  return sendAfter(rules, calendar, addDays(day, 1));
};
