import type { CalendarReading, CalendarSourceRow, FoundCalendar } from '@holdfast/database/calendar-sync/calendar-rows';
import { readICalendar } from '@holdfast/documents/calendar-sync/read-icalendar';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { type NamedCommittee, assignCommittees } from '@holdfast/domain/calendar-sync/assign-committees';
import type { FetchLimits } from '@holdfast/moderngov/guarded-fetch';
import { ModernGov } from '@holdfast/moderngov/moderngov';
import { type Sentence, sentence } from '@holdfast/words/sentence';

export type SourceReading =
  | { readonly ok: true; readonly found: FoundCalendar }
  /** Why not, for the administrator. */
  | { readonly ok: false; readonly sentence: Sentence };

/** A reply of a whole year is under one megabyte. */
export const fetchLimits = (allowLoopback: boolean): FetchLimits => ({
  milliseconds: 20_000,
  bytes: 10 * 1024 * 1024,
  allowLoopback,
});

const fromFile = async ({ file, fromDay, toDay }: CalendarReading): Promise<SourceReading> => {
  if (file === null) return { ok: false, sentence: sentence('calendarSync.file_gone') };
  const read = await readICalendar(file, { from: fromDay, to: toDay });
  if (!read.ok) return { ok: false, sentence: read.message };
  const elsewhere =
    read.elsewhere === 0
      ? []
      : [sentence('calendarSync.other_days', { from: fromDay, to: toDay, count: read.elsewhere })];
  const { meetings, leftOut, notes } = read;
  return { ok: true, found: { meetings, leftOut, notes: [...notes, ...elsewhere], councillors: [] } };
};

/** Reads what a calendar says, from its file or its service. Nothing is compared here and nothing is written. */
export const readSource = async (
  { kind, address, committees: told }: CalendarSourceRow,
  reading: CalendarReading,
  committees: readonly NamedCommittee[],
  limits: FetchLimits,
): Promise<SourceReading> => {
  if (kind === 'file' || address === null) return fromFile(reading);
  const service = new ModernGov(address, limits);
  const answer = await service.meetings({
    from: isoDate(reading.fromDay),
    to: isoDate(reading.toDay),
    isWanted: (meeting) => assignCommittees([meeting], committees, told).meetings.length > 0,
  });
  if (!answer.ok) return { ok: false, sentence: answer.sentence };
  // The meetings are what was asked for: without the councillors they are taken all the same.
  const councillors = await service.councillors();
  const notes = councillors.ok ? [] : [sentence('services.no_councillors', { why: councillors.sentence })];
  const found = { ...answer.value, notes: [...answer.value.notes, ...notes] };
  return { ok: true, found: { ...found, councillors: councillors.ok ? councillors.value : [] } };
};
