import type { AskedRun } from '@holdfast/database/calendar-sync/calendar-runs';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { calendarWindow } from '@holdfast/domain/calendar-sync/calendar-window';
import { councilYear } from '@holdfast/domain/settings/meeting-dates';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { conflict, notFound } from '../refusal.ts';

/** Asks for a reading of a calendar; answers of which, where one is in hand already that one. `file`: of one that comes as a file. */
export const askReading = async (
  { today, calendarSync, councils }: CouncilRecords,
  calendarSourceId: string,
  file: AskedRun['file'],
  { membershipId }: Acting,
): Promise<string> => {
  const source = await calendarSync.sources.find(calendarSourceId);
  if (source === null) throw notFound();
  if ((source.kind === 'file') !== (file !== null))
    throw conflict(
      source.kind === 'file' ? sentence('calendarSync.choose_a_file') : sentence('calendarSync.takes_no_file'),
    );
  const council = await councils.read(today);
  const { from, to } = calendarWindow((day) => councilYear(council, day), today);
  const asked = await calendarSync.runs.ask({ calendarSourceId, fromDay: from, toDay: to, file }, membershipId);
  if (asked.kind === 'not_found') throw notFound();
  if (asked.kind === 'in_hand' && file !== null) throw conflict(sentence('calendarSync.another_file'));
  return asked.calendarRunId;
};
