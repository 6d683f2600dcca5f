import type { CalendarSourceRow, FoundCalendar } from '@holdfast/database/calendar-sync/calendar-rows';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { type Proposal, propose } from '@holdfast/domain/calendar-sync/propose';

/** What a calendar said of the days from one to another, both included. */
export interface ReadCalendar {
  readonly source: CalendarSourceRow;
  readonly fromDay: string;
  readonly toDay: string;
  readonly found: Pick<FoundCalendar, 'meetings' | 'leftOut'>;
}

/** What it would change here, by what stands here now. */
export const proposalOf = async (
  { calendarSync, committees }: CouncilRecords,
  { source, fromDay, toDay, found }: ReadCalendar,
  today: IsoDate,
): Promise<Proposal> => {
  const known = await calendarSync.readings.known(source.calendarSourceId, fromDay, toDay);
  return propose({
    found,
    committees: await committees.list(),
    told: source.committees,
    known: known.meetings,
    removed: known.removed,
    from: isoDate(fromDay),
    to: isoDate(toDay),
    today,
  });
};
