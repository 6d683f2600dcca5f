import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { CalendarSourceRow } from './calendar-rows.ts';
import { keptCalendarSource } from './kept-calendar-source.ts';

const select = `
select s.calendar_source_id as "calendarSourceId", s.kind, s.name, s.address, s.committees, s.rhythm, s.allowed,
  s.revision, s.due_at as "dueAt", coalesce((select c.recorded_by from event c
    where c.council_id = $1 and c.noun = 'calendar_source' and c.noun_id = s.calendar_source_id
    order by c.recorded_at desc, c.event_id desc limit 1), s.recorded_by) as "keptBy"
from calendar_source s where s.council_id = $1 and s.removed_at is null`;

export const findCalendarSource = (
  transaction: CouncilTransaction,
  calendarSourceId: string,
): Promise<CalendarSourceRow | null> =>
  transaction.row<CalendarSourceRow>('calendar-source', `${select} and s.calendar_source_id = $2`, [calendarSourceId]);

/** By name. */
const list = (transaction: CouncilTransaction): Promise<CalendarSourceRow[]> =>
  transaction.rows<CalendarSourceRow>('calendar-sources', `${select} order by lower(s.name)`);

export const calendarSourcesOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    list,
    find: findCalendarSource,
    add: keptCalendarSource.add,
    change: keptCalendarSource.change,
    remove: keptCalendarSource.remove,
  });
