import type { CouncilRecords } from '@holdfast/database/council-database';
import { meetingHorizon } from '@holdfast/database/reminders/meeting-horizon';
import { addDays, isoDate } from '@holdfast/domain/calendar/iso-date';
import { meetingReminders } from '@holdfast/domain/reminders/meeting-reminders';
import { planDigests } from '@holdfast/domain/reminders/plan-digests';
import { sendAfter } from '@holdfast/domain/reminders/send-after';
import type { RemindingDay } from '@holdfast/domain/reminders/reminding-day';

const lookAtMeetings = async (
  { meetings, reminders }: CouncilRecords,
  { today, rules, calendar }: RemindingDay,
  known: readonly (string | null)[],
): Promise<void> => {
  const coming = (await meetings.list({ from: today, to: addDays(today, meetingHorizon) })).filter(
    ({ state }) => state === 'scheduled',
  );
  const due = coming.flatMap(({ meetingId, committeeName, heldOn }) =>
    meetingReminders({ meetingId, committee: committeeName, heldOn: isoDate(heldOn) }, rules, calendar, today),
  );
  const meetingIds = [...known.filter((id) => id !== null), ...coming.map(({ meetingId }) => meetingId)];
  await reminders.sync({ recommendationIds: [], meetingIds }, due, today);
};

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
