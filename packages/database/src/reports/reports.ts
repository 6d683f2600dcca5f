import type { CouncilTransaction } from '../council-transaction.ts';
import { type MeetingRow, meetingsOf } from '../meetings/meetings.ts';
import { type FullRow, fullColumns, fullJoins } from '../recommendations/register-row.ts';

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

export interface Reports {
  /**
   * What the committee monitors at a meeting: everything that it asked for and that was not closed before it last
   * met. What changed since is read from the history, so a value that went and came back counts as changed. null
   * when there is no such meeting.
   */
  monitoring(meetingId: string, today: string): Promise<MonitoringReportFacts | null>;
}

// $3 committee, $4 the day of its last meeting, or null. What an undone import did is no change.
const since = (table: string, field: string) => `
  select x.recommendation_id, ${field} as field from ${table} x
  left join upload u on u.council_id = $1 and u.upload_id = x.upload_id
  where x.council_id = $1 and (x.recorded_at at time zone 'Europe/London')::date > $4::date
    and (x.upload_id is null or u.state = 'confirmed')`;

// $5 the day of the meeting. What a committee passed on after it was still its own on that day.
const ofCommittee = `coalesce((
    select h.from_committee_id from handover h where h.council_id = $1 and h.recommendation_id = r.recommendation_id
      and h.from_committee_id is not null and h.passed_on > $5::date order by h.passed_on, h.handover_id limit 1),
    r.committee_id) = $3
  and (r.committee_id = $3 or r.recommendation_id in (
    select h.recommendation_id from handover h where h.council_id = $1 and h.from_committee_id = $3))`;

const sql = `
with changed as (
  select recommendation_id, array_agg(distinct field order by field) as fields from (
    ${since('response', `'response'`)} union all ${since('progress_update', `'progress'`)}
    union all ${since('status_change', `'status'`)} union all ${since('edit', 'x.field')}
  ) c group by recommendation_id
)
select ${fullColumns}, coalesce((r.created_at at time zone 'Europe/London')::date > $4::date, false) as "addedSince",
  case when (r.created_at at time zone 'Europe/London')::date > $4::date then '{}' else coalesce(changed.fields, '{}') end as "changedFields"
from recommendation r ${fullJoins}
left join changed on changed.recommendation_id = r.recommendation_id
where r.council_id = $1 and r.withdrawn_at is null and ${ofCommittee}
  and (r.core_status not in ('verified_complete', 'rejected', 'superseded') or $4::date is null or 'status' = any(changed.fields)
    or (r.created_at at time zone 'Europe/London')::date > $4::date)
order by r.source_date nulls last, lower(p.name) nulls last, r.reference_key, r.recommendation_id`;

export const reportsOf = (transaction: CouncilTransaction): Reports => ({
  monitoring: async (meetingId, today) => {
    const meetings = meetingsOf(transaction);
    const meeting = await meetings.find(meetingId);
    if (meeting === null) return null;
    const previousMeeting = await meetings.previous(meeting.committeeId, meeting.heldOn);
    const rows = await transaction.rows<MonitoringFacts>('monitoring', sql, [
      today,
      meeting.committeeId,
      previousMeeting?.heldOn ?? null,
      meeting.heldOn,
    ]);
    return { meeting, previousMeeting, rows };
  },
});
