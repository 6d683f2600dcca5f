import type { CouncilRecords } from '@holdfast/database/council-records';
import { planDigests } from '@holdfast/domain/reminders/digests/plan-digests';
import { sendAfter } from '@holdfast/domain/reminders/rules/send-after';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { lookAtMeetings } from './look-at-meetings.ts';
import { readRemindingDay } from './read-reminding-day.ts';

/**
 * Drafts the digests of the day from everything that stands, and marks the day as planned, all or nothing. What an
 * earlier day has left unsent is dropped first, so that after days without a worker one digest says it all. Answers
 * how many are new. `now`: the moment at which it is written down.
 */
export const draftDay = async (records: CouncilRecords, today: IsoDate, now: Date): Promise<number> => {
  const { reminders, digests } = records;
  const day = await readRemindingDay(records, today);
  const { rules, calendar } = day;
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
