import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { isoDate, isoOf } from '../../dates/iso-date.ts';
import { isWorkingDay } from '../../dates/working-days.ts';
import { usualReminderRules as rules } from './reminder-rules.ts';
import { nextSendingTime, sendAfter } from './send-after.ts';
import { daysFrom, england } from '../testing/council.ts';

test('digests leave by the clock on the wall, on both sides of both changes of the clocks', () => {
  const at = (day: string) => sendAfter(rules, england, isoDate(day));
  expect(at('2012-03-23')).toBe('2012-03-23T08:00:00Z');
  // The clocks go forward on this Sunday, and back on the next.
  expect(at('2012-03-25')).toBe('2012-03-26T07:00:00Z');
  expect(at('2012-10-26')).toBe('2012-10-26T07:00:00Z');
  expect(at('2012-10-28')).toBe('2012-10-29T08:00:00Z');
});

const isSendingTime = (instant: string): boolean => {
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London');
  const time = wall.toPlainTime().toString().slice(0, 5);
  return isWorkingDay(england, isoOf(wall.toPlainDate())) && time >= '08:00' && time < '18:00';
};

test('nothing leaves at night, at weekends, on bank holidays or on closure days, on any day of two years', () => {
  for (const day of daysFrom('2012-01-01', 731)) expect(isSendingTime(sendAfter(rules, england, day))).toBe(true);
});

test('a second try waits for the sending hours, and never goes back', () => {
  const minutes = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const at = Temporal.Instant.from('2012-01-01T00:00:00Z').add({ minutes: minute });
      const next = nextSendingTime(rules, england, at.toString());
      expect(isSendingTime(next)).toBe(true);
      expect(Temporal.Instant.compare(next, at)).toBeGreaterThanOrEqual(0);
      if (isSendingTime(at.toString())) expect(next).toBe(at.toString());
    }),
    { numRuns: 200 },
  );
});
