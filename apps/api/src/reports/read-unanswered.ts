import type { CouncilRecords } from '@holdfast/database/council-database';
import { readRemindingDay } from '@holdfast/services/reminders/read-reminding-day';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { notAnswered } from '@holdfast/domain/reminders/not-answered/not-answered';
import { unansweredWords } from '@holdfast/domain/reminders/not-answered/unanswered-words';
import { languagesOf, type PaperLanguages } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';

/**
 * Who was asked by a reminder and has not answered, in the words of each language, by recommendation: where the council
 * has chosen the column for it, and not otherwise.
 */
export const readUnanswered = async (
  records: CouncilRecords,
  today: IsoDate,
  languages: PaperLanguages,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await records.reminders.asked(today);
  if (rows.length === 0) return new Map();
  const { rules, calendar } = await readRemindingDay(records, today);
  const said = new Map<string, Set<string>>();
  for (const waiting of notAnswered(rows, rules, calendar, today).waiting) {
    const { recommendationId } = waiting.reminder;
    const sentence = unansweredWords(waiting);
    if (sentence === null) continue;
    // An action and its recommendation may be asked of one person on one day: it is said once.
    const words = languagesOf(languages).map((language) => inWords(language, sentence));
    said.set(recommendationId, (said.get(recommendationId) ?? new Set()).add(words.join('\n')));
  }
  return new Map([...said].map(([recommendationId, sentences]) => [recommendationId, [...sentences]]));
};
