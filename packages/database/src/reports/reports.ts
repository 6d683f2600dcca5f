import type { WordReader } from '@holdfast/domain/audiences/audience';
import { committeeCalled } from '../kept-records/committee-called.ts';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { type MeetingRow, meetingsOf } from '../meetings/meetings.ts';
import { type FullRow, fullColumns } from '../recommendations/register/register-row.ts';
import { statusNotIn } from '../recommendations/status.sql.ts';

/** A recommendation as the committee will see it, with what is new on it since the committee last met. */
export interface MonitoringFacts extends FullRow {
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
}

/** Whose a recommendation was on a day ($5): in the hands from which it was first passed on after that day, else today's. */
const handsOn = (what: 'portfolio' | 'committee') => `coalesce((
  select o.from_${what}_id from handover o
  where o.council_id = $1 and o.recommendation_id = r.recommendation_id and o.from_${what}_id is not null and o.passed_on > $5::date
  order by o.passed_on, o.handover_id limit 1), r.${what}_id)`;

/** The names of the day of the meeting: the report of an old meeting says what things were called then. */
const joinsOfTheDay = `
  left join lateral (
    select k.committee_id, ${committeeCalled('k', '$5::date')} as name
    from committee k where k.council_id = $1 and k.committee_id = r.day_committee_id) c on true
  left join portfolio p on p.council_id = $1 and p.portfolio_id = r.day_portfolio_id
  left join portfolio_holder h on h.council_id = $1 and h.portfolio_id = r.day_portfolio_id and h.removed_at is null
    and coalesce(h.starts_on, '-infinity') <= $5::date and coalesce(h.ends_on, 'infinity') >= $5::date
  left join meeting m on m.council_id = $1 and m.meeting_id = r.meeting_id`;

// $3 committee, $4 the day of its last meeting, or null, $5 the day of the meeting. What an undone import did is no change.
const since = (table: string, field: string) => `
  select x.recommendation_id, ${field} as field from ${table} x
  left join upload u on u.council_id = $1 and u.upload_id = x.upload_id
  where x.council_id = $1 and (x.recorded_at at time zone 'Europe/London')::date > $4::date
    and (x.upload_id is null or u.state = 'confirmed')`;

const edits = `
  select x.noun_id, f.field from event x
  cross join lateral jsonb_object_keys(x.after) as f (field)
  left join upload u on u.council_id = $1 and u.upload_id = x.upload_id
  where x.council_id = $1 and x.noun = 'recommendation' and x.kind = 'changed'
    and (x.recorded_at at time zone 'Europe/London')::date > $4::date and (x.upload_id is null or u.state = 'confirmed')`;

const sql = (audience: WordReader): string => `
with changed as (
  select recommendation_id, array_agg(distinct field order by field) as fields from (
    ${since('response', `'response'`)} union all ${since('progress_update', `'progress'`)}
    union all ${since('status_change', `'status'`)} union all ${edits}
  ) c group by recommendation_id
)
select ${fullColumns(audience)}, coalesce((r.created_at at time zone 'Europe/London')::date > $4::date, false) as "addedSince",
  case when (r.created_at at time zone 'Europe/London')::date > $4::date then '{}' else coalesce(changed.fields, '{}') end as "changedFields"
from (
  select r.*, ${handsOn('committee')} as day_committee_id, ${handsOn('portfolio')} as day_portfolio_id
  from recommendation r where r.council_id = $1 and r.withdrawn_at is null and (r.committee_id = $3 or exists (
    select 1 from handover o where o.council_id = $1 and o.from_committee_id = $3 and o.recommendation_id = r.recommendation_id))
) r ${joinsOfTheDay}
left join changed on changed.recommendation_id = r.recommendation_id
where r.day_committee_id = $3
  and (${statusNotIn('closed')} or $4::date is null or 'status' = any(changed.fields)
    or (r.created_at at time zone 'Europe/London')::date > $4::date)
order by r.source_date nulls last, lower(p.name) nulls last, r.reference_key, r.recommendation_id`;

/**
 * What the committee monitors at a meeting: everything that it asked for and that was not closed before it last
 * met. What changed since is read from the history, so a value that went and came back counts as changed. null
 * when there is no such meeting.
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
  const previousMeeting = await meetings.previous(meeting.committeeId, meeting.heldOn);
  const rows = await transaction.rows<MonitoringFacts>(`monitoring-${audience}`, sql(audience), [
    today,
    meeting.committeeId,
    previousMeeting?.heldOn ?? null,
    meeting.heldOn,
  ]);
  return { meeting, previousMeeting, rows };
};

export const reportsOf = (transaction: CouncilTransaction) => bind(transaction, { monitoring });
