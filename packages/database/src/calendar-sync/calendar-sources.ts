import type { CouncilTransaction } from '../council-transaction.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import type { KeptEdit } from '../kept-records/kept-record.ts';
import type { CalendarSourceRow } from './calendar-rows.ts';
import { type CalendarSourceValues, keptCalendarSource } from './kept-calendar-source.ts';

export interface CalendarSources {
  /** By name. */
  list(): Promise<CalendarSourceRow[]>;
  find(calendarSourceId: string): Promise<CalendarSourceRow | null>;
  add(values: CalendarSourceValues, by: string): Promise<KeptOutcome>;
  change(id: string, revision: number, values: KeptEdit<CalendarSourceValues>, by: string): Promise<KeptOutcome>;
  /** Its meetings stay, and are the council's own from then on. */
  remove(id: string, revision: number, by: string): Promise<KeptOutcome>;
}

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

export const calendarSourcesOf = (transaction: CouncilTransaction): CalendarSources => ({
  list: () => transaction.rows<CalendarSourceRow>('calendar-sources', `${select} order by lower(s.name)`),
  find: (calendarSourceId) => findCalendarSource(transaction, calendarSourceId),
  add: (values, by) => keptCalendarSource.add(transaction, values, by),
  change: (id, revision, values, by) => keptCalendarSource.change(transaction, id, revision, values, by),
  remove: (id, revision, by) => keptCalendarSource.remove(transaction, id, revision, by),
});
