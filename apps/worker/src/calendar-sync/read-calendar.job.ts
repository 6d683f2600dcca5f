import type { CalendarReading, CalendarSourceRow } from '@holdfast/database/calendar-sync/calendar-rows';
import type { CouncilDatabase } from '@holdfast/database/council-database';
import { isUnavailable } from '@holdfast/database/unavailable';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { calendarWindow } from '@holdfast/domain/calendar-sync/calendar-window';
import { councilYear } from '@holdfast/domain/settings/meeting-dates';
import type { JobHandlers, JobRun } from '@holdfast/jobs/dispatch';
import type { FetchLimits } from '@holdfast/moderngov/guarded-fetch';
import { takeInCalendar } from '@holdfast/services/calendar-sync/take-in';
import { Refusal } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { faultOf } from '@holdfast/runtime/fault';
import type { Log } from '@holdfast/runtime/log';
import { fetchLimits, readSource } from './read-source.ts';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: a calendar that is kept elsewhere is read, and what it would change here is kept for a person to decide. A
 *   reading on a schedule carries out by itself what the council has allowed, in the name of whoever allowed it, and
 *   leaves the rest.
 * Payload: the ids of council and source. The rows say the rest.
 * Added: when somebody asks for a reading, and by find-waiting-calendars.
 * Retry: by the queue after a failure; by another worker when this one is killed. The row counts attempts. A calendar
 *   that cannot be read is no failure of the job: its sentence is kept, and the next reading may do better.
 * Twice: a second run finds nothing to take up. A reading that was overtaken finds that what it writes no longer counts.
 */

const mostAttempts = 4;
/** Longer than a reading may take, so that nobody takes up what another still reads. */
const silentForSeconds = 300;

const gaveUp = sentence('calendarSync.gave_up');

export interface ReadCalendarWorld {
  readonly database: CouncilDatabase;
  readonly today: () => IsoDate;
  readonly log: Log;
  readonly limits: FetchLimits;
}

const read = async (
  world: ReadCalendarWorld,
  councilId: string,
  source: CalendarSourceRow,
  reading: CalendarReading,
): Promise<boolean> => {
  const { database, limits, today } = world;
  const committees = await database.readCouncil(councilId, (records) => records.committees.list());
  const outcome = await readSource(source, reading, committees, limits);
  if (!outcome.ok)
    return database.inCouncil(councilId, ({ calendarSync }) => calendarSync.readings.failed(reading, outcome.sentence));
  const done = { source, reading, found: outcome.found };
  try {
    return await database.inCouncil(councilId, (records) => takeInCalendar(records, done, today(), true));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What stood in the way is for a person: the whole proposal waits, with the reason.
    const notes = [...outcome.found.notes, sentence('calendarSync.not_carried_out'), error.why];
    const waiting = { ...done, found: { ...outcome.found, notes } };
    return database.inCouncil(councilId, (records) => takeInCalendar(records, waiting, today(), false));
  }
};

export const readCalendar =
  (world: ReadCalendarWorld): JobHandlers['read-calendar'] =>
  async ({ councilId, calendarSourceId }, run: JobRun) => {
    const { database, log, today } = world;
    // When an earlier run of this job broke off, its reader is gone for certain.
    const silence = run.again ? 0 : silentForSeconds;
    const claim = await database.inCouncil(councilId, async ({ calendarSync, councils }) => {
      const council = await councils.read(today());
      const { from, to } = calendarWindow((day) => councilYear(council, day), today());
      return calendarSync.readings.claim(calendarSourceId, silence, { fromDay: from, toDay: to });
    });
    if (claim.kind !== 'claimed') return;
    const { source, reading } = claim;
    const { calendarRunId, attempt } = reading;
    const giveUp = () =>
      database.inCouncil(councilId, ({ calendarSync }) => calendarSync.readings.failed(reading, gaveUp));
    if (attempt > mostAttempts) {
      log.error('A calendar was given up', { councilId, calendarRunId });
      await giveUp();
      return;
    }
    try {
      const counted = await read(world, councilId, source, reading);
      log.info(counted ? 'A calendar was read' : 'A reading was overtaken', { councilId, calendarRunId, attempt });
    } catch (error) {
      log.error('The reading of a calendar broke off', { councilId, calendarRunId, ...faultOf(error) });
      if (run.last && !isUnavailable(error)) await giveUp();
      else throw error;
    }
  };

export const job = new Job('read-calendar', ({ database, clock, log, config }) =>
  readCalendar({ database, today: () => clock.today(), log, limits: fetchLimits(config.calendarsFromLoopback) }),
);
