import type { ToldCommittee } from '@holdfast/domain/calendar-sync/assign-committees';
import type { AllowedChange, CalendarRhythm, CalendarSourceKind } from '@holdfast/domain/calendar-sync/calendar-source';
import { sentence } from '@holdfast/words/sentence';
import { refuse } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';

/** Where meetings are brought in from, and what its readings may do by themselves. */
export interface CalendarSourceValues {
  readonly kind: CalendarSourceKind;
  readonly name: string;
  /** Of the service; null for files. */
  readonly address: string | null;
  readonly committees: readonly ToldCommittee[];
  readonly rhythm: CalendarRhythm;
  readonly allowed: readonly AllowedChange[];
}

export const keptCalendarSource = keptRecord<CalendarSourceValues>({
  noun: 'calendar_source',
  table: 'calendar_source',
  key: 'calendar_source_id',
  columns: {
    kind: 'kind',
    name: 'name',
    address: 'address',
    committees: 'committees',
    rhythm: 'rhythm',
    allowed: 'allowed',
  },
  called: ({ name }) => name,
  // Read anew by what it says now.
  alongside: 'due_at = null',
  refuse: async (transaction, { id, after }) => {
    if (after === null) return null;
    const other = await transaction.row(
      'calendar-source-name',
      `select 1 from calendar_source where council_id = $1 and calendar_source_id <> $2 and lower(name) = lower($3)
         and removed_at is null`,
      [id, after.name],
    );
    return other === null ? null : refuse('name', sentence('calendarSync.name_taken', { name: after.name }));
  },
});
