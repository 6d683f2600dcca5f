import type { CouncilRecords } from '@holdfast/database/council-records';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { lookAgainOn, remindersDue } from '@holdfast/domain/reminders/due/reminders-due';
import type { RemindingDay } from '@holdfast/domain/reminders/due/reminding-day';
import { readRemindingDay } from './read-reminding-day.ts';

/** Looks at some recommendations: what stands of them is written, and when they are next to be looked at. */
export const lookAt = async (
  { reminders }: Pick<CouncilRecords, 'reminders'>,
  recommendationIds: readonly string[],
  { today, rules, calendar, settingsFor }: RemindingDay,
): Promise<void> => {
  if (recommendationIds.length === 0) return;
  const rows = await reminders.facts(recommendationIds);
  const due = rows.flatMap((row) => remindersDue(row.facts, rules, settingsFor(row), calendar, today));
  await reminders.sync({ recommendationIds, meetingIds: [] }, due, today);
  const days = new Map(
    rows.map((row) => [row.facts.recommendationId, lookAgainOn(row.facts, rules, settingsFor(row), calendar, today)]),
  );
  // What was withdrawn has no facts, and is looked at no more.
  await reminders.lookAgain(
    recommendationIds.map((recommendationId) => ({ recommendationId, on: days.get(recommendationId) ?? null })),
  );
};

/** The same for at most so many whose day has come, or that changed; answers how many there were. */
export const lookAtDue = async (records: CouncilRecords, today: IsoDate, most: number): Promise<number> => {
  const recommendationIds = await records.reminders.toLookAt(today, most);
  await lookAt(records, recommendationIds, await readRemindingDay(records, today));
  return recommendationIds.length;
};
