import type { CouncilRecords } from '@holdfast/database/council-database';
import { lookAgainOn, remindersDue } from '@holdfast/domain/reminders/due/reminders-due';
import type { RemindingDay } from '@holdfast/domain/reminders/due/reminding-day';

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
