import type { DifferenceItem } from '@holdfast/domain/calendar-sync/difference';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { jsonText } from '../columns/json-text.ts';
import { calendarFeedsOf } from './calendar-feeds.ts';
import { calendarReadingsOf } from './calendar-readings.ts';
import type { CarriedOut } from './calendar-rows.ts';
import { calendarRunsOf } from './calendar-runs.ts';
import { calendarSourcesOf } from './calendar-sources.ts';
import { carryOut } from './carry-out.ts';

export interface SettledRun {
  readonly state: 'proposed' | 'applied';
  readonly items: readonly DifferenceItem[];
  readonly carriedOut: CarriedOut;
}

/** Takes a proposal for a decision: false where it is no more the version that the person saw. */
const hold = async (transaction: CouncilTransaction, calendarRunId: string, revision: number): Promise<boolean> =>
  (await transaction.row(
    'hold-calendar-run',
    `select 1 from calendar_run where council_id = $1 and calendar_run_id = $2 and revision = $3 for no key update`,
    [calendarRunId, revision],
  )) !== null;

const settle = async (
  transaction: CouncilTransaction,
  calendarRunId: string,
  { state, items, carriedOut }: SettledRun,
  by: string,
): Promise<void> => {
  await transaction.change(
    `update calendar_run set state = $3, items = $4, carried_out = $5, applied_by = $6, applied_at = now(),
         revision = revision + 1, touched_at = now()
       where council_id = $1 and calendar_run_id = $2`,
    [calendarRunId, state, jsonText(items), jsonText(carriedOut), by],
  );
};

/** What would be proposed now, where the proposal that was shown no longer holds. */
const proposeAnew = async (
  transaction: CouncilTransaction,
  calendarRunId: string,
  items: readonly DifferenceItem[],
): Promise<void> => {
  await transaction.change(
    `update calendar_run set state = 'proposed', items = $3, revision = revision + 1, touched_at = now()
       where council_id = $1 and calendar_run_id = $2`,
    [calendarRunId, jsonText(items)],
  );
};

/** Calendars in, and calendars out. */
export const calendarSyncOf = (transaction: CouncilTransaction) => ({
  sources: calendarSourcesOf(transaction),
  runs: calendarRunsOf(transaction),
  readings: calendarReadingsOf(transaction),
  feeds: calendarFeedsOf(transaction),
  ...bind(transaction, { hold, carryOut, settle, proposeAnew }),
});
