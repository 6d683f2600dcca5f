import type { ChosenLine } from '@holdfast/domain/calendar-sync/choose-lines';
import type { DifferenceItem } from '@holdfast/domain/calendar-sync/difference';
import type { CouncilTransaction } from '../council-transaction.ts';
import { jsonText } from '../columns/json-text.ts';
import { type CalendarFeeds, calendarFeedsOf } from './calendar-feeds.ts';
import { type CalendarReadings, calendarReadingsOf } from './calendar-readings.ts';
import type { CarriedOut } from './calendar-rows.ts';
import { type CalendarRuns, calendarRunsOf } from './calendar-runs.ts';
import { type CalendarSources, calendarSourcesOf } from './calendar-sources.ts';
import { type CarryOutOutcome, carryOut } from './carry-out.ts';

export interface SettledRun {
  readonly state: 'proposed' | 'applied';
  readonly items: readonly DifferenceItem[];
  readonly carriedOut: CarriedOut;
}

/** Calendars in, and calendars out. */
export interface CalendarSync {
  readonly sources: CalendarSources;
  readonly runs: CalendarRuns;
  readonly readings: CalendarReadings;
  readonly feeds: CalendarFeeds;
  /** Takes a proposal for a decision: false where it is no more the version that the person saw. */
  hold(calendarRunId: string, revision: number): Promise<boolean>;
  carryOut(calendarSourceId: string, lines: readonly ChosenLine[], by: string): Promise<CarryOutOutcome>;
  settle(calendarRunId: string, settled: SettledRun, by: string): Promise<void>;
  /** What would be proposed now, where the proposal that was shown no longer holds. */
  proposeAnew(calendarRunId: string, items: readonly DifferenceItem[]): Promise<void>;
}

export const calendarSyncOf = (transaction: CouncilTransaction): CalendarSync => ({
  sources: calendarSourcesOf(transaction),
  runs: calendarRunsOf(transaction),
  readings: calendarReadingsOf(transaction),
  feeds: calendarFeedsOf(transaction),
  hold: async (calendarRunId, revision) =>
    (await transaction.row(
      'hold-calendar-run',
      `select 1 from calendar_run where council_id = $1 and calendar_run_id = $2 and revision = $3 for no key update`,
      [calendarRunId, revision],
    )) !== null,
  carryOut: (calendarSourceId, lines, by) => carryOut(transaction, calendarSourceId, lines, by),
  settle: async (calendarRunId, { state, items, carriedOut }, by) => {
    await transaction.change(
      `update calendar_run set state = $3, items = $4, carried_out = $5, applied_by = $6, applied_at = now(),
         revision = revision + 1, touched_at = now()
       where council_id = $1 and calendar_run_id = $2`,
      [calendarRunId, state, jsonText(items), jsonText(carriedOut), by],
    );
  },
  proposeAnew: async (calendarRunId, items) => {
    await transaction.change(
      `update calendar_run set state = 'proposed', items = $3, revision = revision + 1, touched_at = now()
       where council_id = $1 and calendar_run_id = $2`,
      [calendarRunId, jsonText(items)],
    );
  },
});
