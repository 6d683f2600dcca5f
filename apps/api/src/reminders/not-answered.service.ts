import type { NotAnsweredView } from '@holdfast/contracts/not-answered';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { readRemindingDay } from '@holdfast/database/reminders/read-reminding-day';
import type { AskedRow } from '@holdfast/database/reminders/reminder-rows';
import { addMonths, isoDate } from '@holdfast/domain/calendar/iso-date';
import { type AskMessage, notAnswered } from '@holdfast/domain/reminders/not-answered';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/config/clock.ts';

/** Months before this one that are counted too. */
const monthsBack = 11;

@Injectable()
export class NotAnsweredService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  read(councilId: string): Promise<NotAnsweredView> {
    const today = this.clock.today();
    const since = isoDate(`${addMonths(today, -monthsBack).slice(0, 7)}-01`);
    return this.database.readCouncil(councilId, async (records) => {
      const { rules, calendar } = await readRemindingDay(records, today);
      const rows = await records.reminders.asked(since);
      const names = new Map(rows.map(({ portfolioId, portfolio }) => [portfolioId, portfolio]));
      const told = notAnswered(rows, rules, calendar, today);
      return {
        ...{ today, since },
        waiting: told.waiting.map(({ reminder, of, escalatedTo, ...one }) => ({
          ...aboutOf(reminder, of),
          ...one,
          escalatedTo: [...escalatedTo],
          keptMessageId: reminder.keptMessageId,
        })),
        notReached: told.notReached.map(({ reminder, of, since: from }) => ({ ...aboutOf(reminder, of), since: from })),
        byMonth: told.byMonth
          .filter(({ month }) => month >= since.slice(0, 7))
          .map((counts) => ({ ...counts, portfolio: names.get(counts.portfolioId) ?? null })),
      };
    });
  }
}

const aboutOf = (row: AskedRow, of: readonly AskMessage[]) => {
  const { reminderId, kind, because, recommendationId, reference, words, portfolioId, portfolio } = row;
  return { reminderId, kind, because, recommendationId, reference, words, portfolioId, portfolio, of: [...of] };
};
