import { CouncilDatabase } from '@holdfast/database/council-database';
import { readICalendarHere } from '@holdfast/documents/calendar-sync/read-icalendar-here';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { OutsideCouncillor } from '@holdfast/domain/calendar-sync/new-councillors';
import { propose } from '@holdfast/domain/calendar-sync/propose';
import type { RunningApi } from '../running-api.ts';

/** What the worker does with a calendar file that waits, without the queue between: the API's tests begin where it ends. */
export const readWaitingCalendar = async (
  api: RunningApi,
  councilId: string,
  calendarSourceId: string,
  today: string,
  councillors: readonly OutsideCouncillor[] = [],
): Promise<void> => {
  await api.app.get(CouncilDatabase).inCouncil(councilId, async ({ calendarSync, committees }) => {
    const { readings } = calendarSync;
    const claim = await readings.claim(calendarSourceId, 60, { fromDay: today, toDay: today });
    if (claim.kind !== 'claimed' || claim.reading.file === null) throw new Error('No calendar file waits.');
    const { source, reading } = claim;
    const { fromDay, toDay } = reading;
    const read = readICalendarHere(claim.reading.file, { from: fromDay, to: toDay });
    if (!read.ok) {
      await readings.failed(reading, read.message);
      return;
    }
    const known = await readings.known(calendarSourceId, fromDay, toDay);
    const proposed = propose({
      found: read,
      committees: await committees.list(),
      told: source.committees,
      removed: known.removed,
      known: known.meetings,
      from: isoDate(fromDay),
      to: isoDate(toDay),
      today: isoDate(today),
    });
    if (!proposed.difference.ok) throw new Error(proposed.difference.sentence.code);
    await readings.understood(reading, {
      found: { ...read, councillors },
      items: proposed.difference.items,
      committees: proposed.committees,
      state: 'proposed',
      carriedOut: {},
    });
  });
};
