import type { EndingChoices, EndingThing } from '@holdfast/domain/endings/planned-ending';

interface Common {
  readonly plannedEndingId: string;
  readonly subjectId: string;
  /** As it is called today. */
  readonly name: string;
  readonly lastDay: string;
  /** What the one is called who takes over; null where nobody is chosen. */
  readonly heir: string | null;
  readonly scheduledBy: string;
  readonly by: { readonly membershipId: string; readonly name: string } | null;
  readonly plannedAt: string;
  readonly problem: string | null;
  readonly revision: number;
}
type RowOf<What extends EndingThing> = Common & { readonly what: What; readonly choices: EndingChoices[What] };
export type PlannedCommitteeEnding = RowOf<'committee'>;
export type PlannedLeaving = RowOf<'person'>;

/** An ending that waits for its day. */
export type PlannedEndingRow = PlannedCommitteeEnding | PlannedLeaving;

export const plannedEndingsSql = `
select e.planned_ending_id as "plannedEndingId", e.what, e.subject_id as "subjectId", coalesce(c.name, p.name) as name,
  e.last_day as "lastDay", coalesce(hc.name, hp.name) as heir, e.choices, e.scheduled_by as "scheduledBy",
  case when m.membership_id is not null then json_build_object('membershipId', m.membership_id, 'name', m.name) end as by,
  e.recorded_at as "plannedAt", e.problem, e.revision
from planned_ending e
left join committee c on c.council_id = $1 and c.committee_id = e.committee_id and c.removed_at is null and c.ended_on is null
left join person p on p.council_id = $1 and p.person_id = e.person_id and p.removed_at is null and p.ended_on is null
left join committee hc on hc.council_id = $1 and hc.committee_id = (e.choices->>'successorId')::uuid
left join person hp on hp.council_id = $1 and hp.person_id = (e.choices->>'heir')::uuid
left join membership m on m.council_id = $1 and m.membership_id = e.scheduled_by
where e.council_id = $1 and e.settled_at is null and e.removed_at is null`;
