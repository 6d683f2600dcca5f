import type { CouncilRecords } from '@holdfast/database/council-records';
import { readRemindingDay } from '../reminders/read-reminding-day.ts';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { notAnswered } from '@holdfast/domain/reminders/not-answered/not-answered';
import { unansweredWords } from '@holdfast/domain/reminders/not-answered/unanswered-words';
import type { Sentence } from '@holdfast/words/sentence';
import { toStored } from '@holdfast/words/stored';

/** Who was asked by a reminder and has not answered, a sentence each, by recommendation. */
export type UnansweredOf = ReadonlyMap<string, readonly Sentence[]>;

export const readUnanswered = async (records: CouncilRecords, today: IsoDate): Promise<UnansweredOf> => {
  const rows = await records.reminders.asked(today);
  if (rows.length === 0) return new Map();
  const { rules, calendar } = await readRemindingDay(records, today);
  // An action and its recommendation may be asked of one person on one day: it is said once.
  const said = new Map<string, Map<string, Sentence>>();
  for (const waiting of notAnswered(rows, rules, calendar, today).waiting) {
    const { recommendationId } = waiting.reminder;
    const words = unansweredWords(waiting);
    if (words === null) continue;
    said.set(recommendationId, (said.get(recommendationId) ?? new Map<string, Sentence>()).set(toStored(words), words));
  }
  return new Map([...said].map(([recommendationId, sentences]) => [recommendationId, [...sentences.values()]]));
};
