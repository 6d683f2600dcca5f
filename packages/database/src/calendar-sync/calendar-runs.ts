import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import type { CalendarRunDetail, CalendarRunRow } from './calendar-rows.ts';
import { findCalendarSource } from './calendar-sources.ts';

export interface AskedRun {
  readonly calendarSourceId: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly file: { readonly name: string; readonly content: Buffer } | null;
}

export type AskOutcome =
  | { readonly kind: 'asked'; readonly calendarRunId: string }
  /** It is being read this moment; that reading is the answer. */
  | { readonly kind: 'in_hand'; readonly calendarRunId: string }
  | { readonly kind: 'not_found' };

const person = (alias: string) =>
  `case when ${alias}.membership_id is not null then json_build_object('membershipId', ${alias}.membership_id, 'name', ${alias}.name) end`;
const columns = `
  r.calendar_run_id as "calendarRunId", r.calendar_source_id as "calendarSourceId", r.cause, r.state,
  r.from_day as "fromDay", r.to_day as "toDay", r.file_name as "fileName", r.fault, r.carried_out as "carriedOut",
  r.revision, ${person('a')} as "askedBy", r.asked_at as "askedAt", r.read_at as "readAt",
  ${person('p')} as "appliedBy", r.applied_at as "appliedAt"`;
const from = `
from calendar_run r
left join membership a on a.council_id = $1 and a.membership_id = r.asked_by
left join membership p on p.council_id = $1 and p.membership_id = r.applied_by`;

const inHand = (transaction: CouncilTransaction, calendarSourceId: string) =>
  transaction.row<{ calendarRunId: string }>(
    'calendar-run-in-hand',
    `select calendar_run_id as "calendarRunId" from calendar_run
     where council_id = $1 and calendar_source_id = $2 and state in ('asked', 'reading')`,
    [calendarSourceId],
  );

/** Two who ask at once are answered one after the other. */
export const holdSource = (transaction: CouncilTransaction, calendarSourceId: string) =>
  transaction.row<{ isDue: boolean }>(
    'hold-calendar-source',
    `select rhythm <> 'never' and (due_at is null or due_at <= now()) as "isDue" from calendar_source
     where council_id = $1 and calendar_source_id = $2 and removed_at is null for no key update`,
    [calendarSourceId],
  );

export const insertRun = async (
  transaction: CouncilTransaction,
  { calendarSourceId, fromDay, toDay, file }: AskedRun,
  cause: 'asked' | 'rhythm',
  by: string | null,
): Promise<string> => {
  const calendarRunId = newId();
  await transaction.change(
    `insert into calendar_run
       (council_id, calendar_run_id, calendar_source_id, cause, state, from_day, to_day, file_name, file, asked_by)
     values ($1, $2, $3, $4, 'asked', $5, $6, $7, $8, $9)`,
    [calendarRunId, calendarSourceId, cause, fromDay, toDay, file?.name ?? null, file?.content ?? null, by],
  );
  return calendarRunId;
};

const ask = async (transaction: CouncilTransaction, asked: AskedRun, by: string): Promise<AskOutcome> => {
  const held = await holdSource(transaction, asked.calendarSourceId);
  const source = held && (await findCalendarSource(transaction, asked.calendarSourceId));
  if (source === null) return { kind: 'not_found' };
  const waiting = await inHand(transaction, asked.calendarSourceId);
  if (waiting !== null) return { kind: 'in_hand', ...waiting };
  return { kind: 'asked', calendarRunId: await insertRun(transaction, asked, 'asked', by) };
};

/** The last reading of each source. */
const latest = (transaction: CouncilTransaction): Promise<CalendarRunRow[]> =>
  transaction.rows<CalendarRunRow>(
    'latest-calendar-runs',
    `select distinct on (r.calendar_source_id) ${columns} ${from} where r.council_id = $1
       order by r.calendar_source_id, r.calendar_run_id desc`,
  );

/** Newest first. */
const list = (transaction: CouncilTransaction, calendarSourceId: string, limit: number): Promise<CalendarRunRow[]> =>
  transaction.rows<CalendarRunRow>(
    'calendar-runs',
    `select ${columns} ${from} where r.council_id = $1 and r.calendar_source_id = $2
       order by r.calendar_run_id desc limit $3`,
    [calendarSourceId, limit],
  );

const find = (transaction: CouncilTransaction, calendarRunId: string): Promise<CalendarRunDetail | null> =>
  transaction.row<CalendarRunDetail>(
    'calendar-run',
    `select ${columns}, r.found, r.items, r.committees, exists (select 1 from calendar_run l where l.council_id = $1
         and l.calendar_source_id = r.calendar_source_id and l.calendar_run_id > r.calendar_run_id) as "isOvertaken"
       ${from} where r.council_id = $1 and r.calendar_run_id = $2`,
    [calendarRunId],
  );

export const calendarRunsOf = (transaction: CouncilTransaction) => bind(transaction, { ask, latest, list, find });
