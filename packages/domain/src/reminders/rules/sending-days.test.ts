import { isoDate } from '../../dates/iso-date.ts';
import { usualReminderRules, wholeReminderRules } from './reminder-rules.ts';
import { planDigests } from '../digests/plan-digests.ts';
import { remindersDue } from '../due/reminders-due.ts';
import { nextSendingTime, sendAfter } from './send-after.ts';
import { isSendingDay, sendingFrom } from './sending-days.ts';
import { awaiting, directory, england, overdueReminder, settings } from '../testing/council.ts';

// 12 September 2012 is a Wednesday.
const wednesday = isoDate('2012-09-12');
const mondays = wholeReminderRules({ sendingDays: [1] });

test('a council that sends on Mondays sends on the next Monday that is a working day', () => {
  expect(isSendingDay(mondays, england, wednesday)).toBe(false);
  expect(sendingFrom(mondays, england, wednesday)).toBe('2012-09-17');
  // 27 August 2012 is a bank holiday.
  expect(sendingFrom(mondays, england, isoDate('2012-08-21'))).toBe('2012-09-03');
  expect(sendAfter(mondays, england, wednesday)).toBe('2012-09-17T07:00:00Z');
  expect(nextSendingTime(mondays, england, '2012-09-17T19:00:00Z')).toBe('2012-09-24T07:00:00Z');
});

test('what falls due between two of its days stands in the digest of the next, and in one only', () => {
  const on = (day: string) => planDigests([overdueReminder], directory, [], mondays, england, [], isoDate(day)).digests;
  expect(['2012-09-12', '2012-09-13', '2012-09-14'].flatMap(on)).toEqual([]);
  expect(on('2012-09-17')).toHaveLength(1);
});

test('a kind that is switched off is neither due nor looked for, and the others are', () => {
  const kinds = (off: readonly ('response_overdue' | 'untouched')[], day: string) =>
    remindersDue(awaiting, { ...usualReminderRules, off }, settings, england, isoDate(day)).map(({ kind }) => kind);
  expect(kinds([], '2012-09-12')).toEqual(['response_overdue']);
  expect(kinds(['response_overdue'], '2012-09-12')).toEqual([]);
  expect(kinds(['untouched'], '2012-09-12')).toEqual(['response_overdue']);
});

test('rules that were kept before days and kinds could be chosen remind of everything on every working day', () => {
  expect(wholeReminderRules({ on: true, linkDays: 30 })).toEqual(usualReminderRules);
});
