import type { WordReader } from '@holdfast/domain/audiences/audience';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { type MeetingRow, meetingsOf } from '../meetings/meetings.ts';
import {
  everOf,
  fieldsIn,
  handsOn,
  joinsOfDay,
  knownColumns,
  knownOn,
  type KnownThen,
  type Standing,
} from '../recommendations/known-on.sql.ts';
import type { FullRow } from '../recommendations/register/register-row.ts';
import { statusNotIn } from '../recommendations/status.sql.ts';

/** A recommendation as it was known to the committee at a meeting, with what was new on it since it had last met. */
export interface MonitoringFacts extends FullRow, KnownThen {
  /** It came into the register since. */
  readonly addedSince: boolean;
  /** Tracker fields that changed since; empty for one that was added, where all is new. */
  readonly changedFields: string[];
}

export interface MonitoringReportFacts {
  readonly meeting: MeetingRow;
  readonly previousMeeting: MeetingRow | null;
  /** By date, portfolio and reference, as the committee's own table goes. */
  readonly rows: MonitoringFacts[];
  /** How many of the committee's are dated by the meeting and were recorded after it: nobody knew of them here then. */
  readonly recordedLater: number;
  /** How many of the committee's would be among the rows, had the import that added them not been undone since. */
  readonly takenBack: number;
}

// $2 the day of lateness, $3 committee, $4 the day of its last meeting, or null, $5 the day of the meeting. What an undone
// import did is no change.
const meetingDay = '$5::date';

const changes = `
  select array_agg(distinct k.name) as columns from former_values v
  cross join lateral jsonb_object_keys(v.held) k (name)
  where v.council_id = $1 and v.recommendation_id = r.recommendation_id and v.changed_on > $4::date and v.changed_on <= ${meetingDay} and not exists (
    select from event x join upload u on u.council_id = $1 and u.upload_id = x.upload_id and u.state <> 'confirmed'
    where x.council_id = $1 and x.noun_id = v.recommendation_id and x.recorded_at = v.changed_at)`;

const known = (standing: Standing): string => `
  select r.*, ${handsOn('committee', meetingDay)} as day_committee_id, ${handsOn('portfolio', meetingDay)} as day_portfolio_id
  from ${knownOn(
    meetingDay,
    `${everOf('$3::uuid')}
  union select o.recommendation_id from handover o where o.council_id = $1 and o.from_committee_id = $3::uuid`,
    standing,
  )} r`;

const monitored = (standing: Standing): string => `
from (${known(standing)}) r ${joinsOfDay(meetingDay, { committee: 'r.day_committee_id', portfolio: 'r.day_portfolio_id' })}
left join lateral (${changes}) changed on true
where r.day_committee_id = $3
  and (${statusNotIn('closed')} or $4::date is null or changed.columns && '{core_status,status_words}'::text[]
    or r.recorded_on > $4::date)`;

const sql = (audience: WordReader): string => `
select ${knownColumns(audience)}, coalesce(r.recorded_on > $4::date, false) as "addedSince",
  case when r.recorded_on > $4::date then '{}' else ${fieldsIn('changed.columns')} end as "changedFields"
${monitored('standing')}
order by r.source_date nulls last, lower(p.name) nulls last, r.reference_key, r.recommendation_id`;

// $2, the day of lateness, is nobody's question here: it is named so that the statement has the same places.
const takenBackSql = `select count(*)::int as count, $2::date as "of" ${monitored('taken_back')}`;

const recordedLaterSql = `
select count(*)::int as count from recommendation
where council_id = $1 and committee_id = $2 and withdrawn_at is null and source_date <= $3::date and recorded_on > $3::date`;

/**
 * What the committee monitors at a meeting: everything that it asked for and that was not closed before it last
 * met, as it was known at the end of the day of the meeting; of a meeting to come, as it is known today. What changed
 * since is read from what stood before, so a value that went and came back counts as changed. `today`: the day for
 * which lateness is asked. null when there is no such meeting.
 */
const monitoring = async (
  transaction: CouncilTransaction,
  meetingId: string,
  today: string,
  audience: WordReader,
): Promise<MonitoringReportFacts | null> => {
  const meetings = meetingsOf(transaction);
  const meeting = await meetings.find(meetingId);
  if (meeting === null) return null;
  const { committeeId, heldOn } = meeting;
  const previousMeeting = await meetings.previous(committeeId, heldOn);
  const previous = previousMeeting?.heldOn ?? null;
  const asked = [today, committeeId, previous, heldOn];
  const [rows, takenBack, later] = await Promise.all([
    transaction.rows<MonitoringFacts>(`monitoring-${audience}`, sql(audience), asked),
    transaction.row<{ count: number }>('monitoring-taken-back', takenBackSql, asked),
    transaction.row<{ count: number }>('recorded-later', recordedLaterSql, [committeeId, heldOn]),
  ]);
  return { meeting, previousMeeting, rows, recordedLater: later?.count ?? 0, takenBack: takenBack?.count ?? 0 };
};

export const reportsOf = (transaction: CouncilTransaction) => bind(transaction, { monitoring });
