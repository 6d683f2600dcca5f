import type { CouncilRecords } from '@holdfast/database/council-database';
import { planDigests } from '@holdfast/domain/reminders/digests/plan-digests';
import { sendAfter } from '@holdfast/domain/reminders/rules/send-after';
import type { RemindingDay } from '@holdfast/domain/reminders/due/reminding-day';
import { lookAtMeetings } from './look-at-meetings.ts';

/**
 * Drafts the digests of the day from everything that stands, and marks the day as planned, all or nothing. What an
 * earlier day has left unsent is dropped first, so that after days without a worker one digest says it all.
 */
export const draftDay = async (records: CouncilRecords, day: RemindingDay, now: Date): Promise<number> => {
  const { reminders, digests } = records;
  const { today, rules, calendar } = day;
  await reminders.holdPlanning();
  await digests.dropOvertaken(today, now.toISOString());
  const before = await reminders.standing();
  await lookAtMeetings(
    records,
    day,
    before.map(({ meetingId }) => meetingId),
  );
  const plan = planDigests(
    await reminders.standing(),
    await reminders.directory(today),
    await reminders.pauses(today),
    rules,
    calendar,
    await digests.ofDay(today),
    today,
  );
  const leaves = Date.parse(sendAfter(rules, calendar, today));
  const linkEnds = new Date(leaves + rules.linkDays * 86_400_000).toISOString();
  const drafted = await digests.draft(plan.digests, linkEnds);
  await reminders.planned(today, now.toISOString());
  return drafted;
};
