import type { WordReader } from '@holdfast/domain/audiences/audience';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { CouncilTransaction } from '../council-transaction.ts';
import {
  handsOn,
  joinsOfDay,
  knownInRegister,
  knownOn,
  type KnownThen,
  type Standing,
} from '../recommendations/known-on.sql.ts';
import type { RegisterRow } from '../recommendations/register/register-row.ts';

/** What the rule asks about. */
export interface DueBackAsked {
  readonly storedStatus: StoredStatus;
  readonly dueBackOn: string | null;
  readonly claimedCompleteOn: string | null;
  readonly extensionAskedOn: string | null;
}

/** A recommendation that may be due back, with what the rule asks about. */
export interface DueBackRow extends RegisterRow, KnownThen, Omit<DueBackAsked, 'storedStatus'> {}

// $2 the day of lateness, $3 committee, $4 the day of the meeting, at whose end it is asked what was known. Small indexes,
// not the register, are what it reads: what is due back today, and whatever changed in that since.
const meetingDay = '$4::date';

// What was withdrawn by now was asked for all the same at the end of a day before.
const askedFor = `e.council_id = $1 and e.asked_on <= ${meetingDay} and not exists (
    select from correction w where w.council_id = $1 and w.fact_kind = 'extension' and w.fact_id = e.extension_id
      and w.withdrawn and w.recorded_on <= ${meetingDay}) and not exists (
    select 1 from extension_decision d
    where d.council_id = $1 and d.extension_id = e.extension_id and d.recorded_on <= ${meetingDay})`;

const mayComeBack = `
  select x.recommendation_id from recommendation x
  where x.council_id = $1 and x.committee_id = $3 and x.due_back_on <= ${meetingDay} and x.withdrawn_at is null
  union select x.recommendation_id from recommendation x
  where x.council_id = $1 and x.committee_id = $3 and x.core_status = 'claimed_complete' and x.withdrawn_at is null
  union select x.recommendation_id from former_values x where x.council_id = $1 and x.changed_on > ${meetingDay}
    and x.held ?| '{due_back_on,core_status,committee_id,withdrawn_at}'::text[]
  union select e.recommendation_id from extension e where ${askedFor}`;

const asked = `r.due_back_on as "dueBackOn", r.claimed_complete_on as "claimedCompleteOn",
  (select max(e.asked_on) from extension e where e.recommendation_id = r.recommendation_id and ${askedFor}) as "extensionAskedOn"`;

const ofCommittee = (standing: Standing): string => `
from (
  select r.*, ${handsOn('committee', meetingDay)} as day_committee_id from ${knownOn(meetingDay, mayComeBack, standing)} r
) r ${joinsOfDay(meetingDay, { committee: 'r.day_committee_id', portfolio: 'r.portfolio_id' })}
where r.day_committee_id = $3`;

const dueBackSql = (audience: WordReader): string => `
select ${knownInRegister(audience)}, ${asked} ${ofCommittee('standing')}
order by r.due_back_on nulls last, r.reference_key, r.recommendation_id`;

// $2, the day of lateness, is nobody's question here: it is named so that the statement has the same places.
const takenBackSql = `select r.core_status as "storedStatus", ${asked}, $2::date as "of" ${ofCommittee('taken_back')}`;

interface DueBackAt {
  readonly committeeId: string;
  readonly heldOn: string;
  /** The day for which lateness is asked. */
  readonly today: string;
}

/** What may be due back at a meeting of the committee, as it was known at the end of its day. */
export const readDueBack = (
  transaction: CouncilTransaction,
  { committeeId, heldOn, today }: DueBackAt,
  audience: WordReader,
): Promise<DueBackRow[]> =>
  transaction.rows<DueBackRow & Record<string, unknown>>(`due-back-${audience}`, dueBackSql(audience), [
    today,
    committeeId,
    heldOn,
  ]);

/** The same of what was taken back since with the import that had added it: what the rule asks about, and no words. */
export const readTakenBack = (
  transaction: CouncilTransaction,
  { committeeId, heldOn, today }: DueBackAt,
): Promise<DueBackAsked[]> =>
  transaction.rows<DueBackAsked & Record<string, unknown>>('due-back-taken-back', takenBackSql, [
    today,
    committeeId,
    heldOn,
  ]);
