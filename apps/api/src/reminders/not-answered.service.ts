import type { NotAnsweredView } from '@holdfast/contracts/reminders/not-answered';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { readRemindingDay } from '@holdfast/services/reminders/read-reminding-day';
import type { AskedRow } from '@holdfast/database/reminders/reminder-rows';
import { addDays, addMonths, type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { askedByCycle, askedByMonth, type CycleMeeting } from '@holdfast/domain/reminders/not-answered/asked-over-time';
import { type AskMessage, notAnswered } from '@holdfast/domain/reminders/not-answered/not-answered';
import { fromStored } from '@holdfast/words/stored';
import { Injectable } from '@nestjs/common';
import { inTheirWords } from '../platform/words/current-language.ts';
import { Clock } from '@holdfast/runtime/clock';

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
      const committees = new Map(rows.map(({ committeeId, committee }) => [committeeId, committee]));
      const told = notAnswered(rows, rules, calendar, today);
      return {
        today,
        since,
        waiting: told.waiting.map(({ reminder, of, escalatedTo, ...one }) => ({
          ...aboutOf(reminder, of),
          ...one,
          escalatedTo: [...escalatedTo],
          keptMessageId: reminder.keptMessageId,
        })),
        notReached: told.notReached.map(({ reminder, of, since: from }) => ({ ...aboutOf(reminder, of), since: from })),
        byMonth: askedByMonth(told.counted)
          .filter(({ month }) => month >= since.slice(0, 7))
          .map((counts) => ({ ...counts, portfolio: names.get(counts.portfolioId) ?? null })),
        byCycle: askedByCycle(told.counted, await meetingsAround(records, since, today), since).map((counts) => ({
          ...counts,
          committee: committees.get(counts.committeeId) ?? '',
          portfolio: names.get(counts.portfolioId) ?? null,
        })),
      };
    });
  }
}

/** Days. No two meetings of a committee lie further apart that report to each other. */
const apart = 400;

const meetingsAround = async (
  { meetings }: Pick<CouncilRecords, 'meetings'>,
  from: IsoDate,
  to: IsoDate,
): Promise<readonly CycleMeeting[]> =>
  (await meetings.list({ from: addDays(from, -apart), to: addDays(to, apart) }))
    .filter(({ state }) => state === 'scheduled')
    .map(({ committeeId, heldOn }) => ({ committeeId, heldOn: isoDate(heldOn) }));

const aboutOf = (row: AskedRow, of: readonly AskMessage[]) => {
  const { reminderId, kind, because, recommendationId, reference, words, portfolioId, portfolio } = row;
  const said = inTheirWords(fromStored(because));
  return { reminderId, kind, because: said, recommendationId, reference, words, portfolioId, portfolio, of: [...of] };
};
