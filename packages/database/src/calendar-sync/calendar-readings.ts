import type { OutsideCommitteeOf } from '@holdfast/domain/calendar-sync/assign-committees';
import type { DifferenceItem } from '@holdfast/domain/calendar-sync/difference';
import type { KnownMeeting } from '@holdfast/domain/calendar-sync/outside-meeting';
import type { Sentence } from '@holdfast/words/sentence';
import { toStored } from '@holdfast/words/stored';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { jsonText } from '../columns/json-text.ts';
import type { CalendarReading, CarriedOut, ClaimCalendar, FoundCalendar } from './calendar-rows.ts';
import { holdSource, insertRun } from './calendar-runs.ts';
import { findCalendarSource } from './calendar-sources.ts';

export interface Understood {
  readonly found: FoundCalendar;
  readonly items: readonly DifferenceItem[];
  readonly committees: readonly OutsideCommitteeOf[];
  readonly state: 'proposed' | 'same' | 'applied';
  readonly carriedOut: Partial<CarriedOut>;
}

export interface KnownCalendar {
  readonly meetings: KnownMeeting[];
  /** What the calendar lists and somebody has removed here: it is not brought back. */
  readonly removed: readonly string[];
}

const claimSql = `
update calendar_run set state = 'reading', attempts = attempts + 1, revision = revision + 1, touched_at = now()
where council_id = $1 and calendar_source_id = $2
  and (state = 'asked' or (state = 'reading' and touched_at <= now() - make_interval(secs => $3)))
returning calendar_run_id as "calendarRunId", revision, attempts as attempt, cause, from_day as "fromDay",
  to_day as "toDay", file`;

const knownSql = `
select m.meeting_id as "meetingId", m.committee_id as "committeeId", m.held_on as "heldOn",
  to_char(m.starts_at, 'HH24:MI') as "startsAt", m.place, m.state = 'cancelled' as cancelled,
  case when l.outside_id is not null then json_build_object('outsideId', l.outside_id, 'said', l.said) end as link
from meeting m
left join calendar_link l on l.council_id = $1 and l.meeting_id = m.meeting_id and l.calendar_source_id = $2
where m.council_id = $1 and m.removed_at is null and (l.outside_id is not null or m.held_on between $3 and $4)
order by m.held_on, m.meeting_id`;

const removedSql = `
select l.outside_id as "outsideId" from calendar_link l
join meeting m on m.council_id = $1 and m.meeting_id = l.meeting_id
where l.council_id = $1 and l.calendar_source_id = $2 and m.removed_at is not null`;

/** What older readings found is decided or overtaken, and names people: only how they went is kept. */
const forgetOlder = (transaction: CouncilTransaction, { calendarRunId }: CalendarReading): Promise<number> =>
  transaction.change(
    `update calendar_run set found = null, items = '[]', committees = '[]'
     where council_id = $1 and calendar_run_id < $2 and found is not null and calendar_source_id = (
       select calendar_source_id from calendar_run where council_id = $1 and calendar_run_id = $2)`,
    [calendarRunId],
  );

const settle =
  (transaction: CouncilTransaction, reading: CalendarReading, set: string) =>
  async (values: readonly unknown[]): Promise<boolean> => {
    const settled = await transaction.change(
      `update calendar_run set ${set}, file = null, read_at = now(), touched_at = now(), revision = revision + 1
       where council_id = $1 and calendar_run_id = $2 and revision = $3 and state = 'reading'`,
      [reading.calendarRunId, reading.revision, ...values],
    );
    if (settled === 0) return false;
    await forgetOlder(transaction, reading);
    return true;
  };

/** Takes up what waits to be read, or begins a reading whose day has come. */
const claim = async (
  transaction: CouncilTransaction,
  calendarSourceId: string,
  silentForSeconds: number,
  window: { readonly fromDay: string; readonly toDay: string },
): Promise<ClaimCalendar> => {
  const held = await holdSource(transaction, calendarSourceId);
  const source = held && (await findCalendarSource(transaction, calendarSourceId));
  if (held === null || source === null) return { kind: 'nothing_to_do' };
  const take = () =>
    transaction.row<CalendarReading>('claim-calendar-run', claimSql, [calendarSourceId, silentForSeconds]);
  const waiting = await take();
  if (waiting !== null) return { kind: 'claimed', source, reading: waiting };
  const inHand = await transaction.row(
    'calendar-run-is-read',
    `select 1 from calendar_run where council_id = $1 and calendar_source_id = $2 and state = 'reading'`,
    [calendarSourceId],
  );
  if (!held.isDue || inHand !== null) return { kind: 'nothing_to_do' };
  await insertRun(transaction, { calendarSourceId, ...window, file: null }, 'rhythm', null);
  await transaction.change(
    `update calendar_source set due_at = now() + case rhythm when 'daily' then interval '1 day' else interval '7 days' end
       where council_id = $1 and calendar_source_id = $2`,
    [calendarSourceId],
  );
  const reading = await take();
  return reading === null ? { kind: 'nothing_to_do' } : { kind: 'claimed', source, reading };
};

/** The meetings between two days, and those that the source told of on others. */
const known = async (
  transaction: CouncilTransaction,
  calendarSourceId: string,
  fromDay: string,
  toDay: string,
): Promise<KnownCalendar> => ({
  meetings: await transaction.rows<KnownMeeting>('calendar-known', knownSql, [calendarSourceId, fromDay, toDay]),
  removed: (await transaction.rows<{ outsideId: string }>('calendar-removed', removedSql, [calendarSourceId])).map(
    ({ outsideId }) => outsideId,
  ),
});

/** false: another has taken the reading up since. */
const understood = (
  transaction: CouncilTransaction,
  reading: CalendarReading,
  { found, items, committees, state, carriedOut }: Understood,
): Promise<boolean> =>
  settle(
    transaction,
    reading,
    'state = $4, found = $5, items = $6, committees = $7, carried_out = $8, fault = null',
  )([state, jsonText(found), jsonText(items), jsonText(committees), jsonText(carriedOut)]);

const failed = (transaction: CouncilTransaction, reading: CalendarReading, fault: Sentence): Promise<boolean> =>
  settle(transaction, reading, `state = 'failed', fault = $4`)([toStored(fault)]);

export const calendarReadingsOf = (transaction: CouncilTransaction) =>
  bind(transaction, { claim, known, understood, failed });
