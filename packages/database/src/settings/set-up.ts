import type { SetUpFacts } from '@holdfast/domain/settings/first-steps';
import type { CouncilTransaction } from '../council-transaction.ts';
import { type FirstStepValues, keptFirstStep } from './kept-first-step.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';

const factsSql = `
select (select count(*)::int from committee where council_id = $1 and removed_at is null and ended_on is null) as committees,
  (select count(*)::int from portfolio where council_id = $1 and removed_at is null and ended_on is null) as portfolios,
  (select count(*)::int from portfolio p where p.council_id = $1 and p.removed_at is null and p.ended_on is null and exists (
    select 1 from portfolio_holder h where h.council_id = $1 and h.portfolio_id = p.portfolio_id and h.removed_at is null
      and coalesce(h.ends_on, 'infinity') >= $2::date)) as "heldPortfolios",
  (select count(*)::int from membership where council_id = $1 and ended_at is null) as people,
  (select count(*)::int from membership where council_id = $1 and ended_at is null and 'council_administrator' = any(roles)) as administrators,
  (select count(*)::int from meeting where council_id = $1 and removed_at is null and held_on between $3::date and $4::date) as meetings,
  (select count(*)::int from status_word where council_id = $1 and removed_at is null and recorded_by is not null)
    + (select count(*)::int from council_setting where council_id = $1 and removed_at is null and recorded_by is not null
       and name in ('rag_scheme', 'response_words', 'report_columns')) as "ownWords",
  (select count(*)::int from council_setting where council_id = $1 and removed_at is null and recorded_by is not null
     and name in ('response_period', 'response_rule', 'call_in', 'update_lead', 'report_lead', 'closures')) as "ownClocks",
  (select count(*)::int from council_setting where council_id = $1 and removed_at is null and recorded_by is not null
     and name = 'reference_pattern') as "ownReferences",
  (select count(*)::int from recommendation where council_id = $1 and withdrawn_at is null) as recommendations
where $1::uuid is not null`;

/** What there is already; the meetings are those of the municipal year. */
export const setUpFacts = (
  transaction: CouncilTransaction,
  today: string,
  year: { readonly from: string; readonly to: string },
): Promise<SetUpFacts | null> =>
  transaction.row<SetUpFacts & Record<string, unknown>>('set-up-facts', factsSql, [today, year.from, year.to]);

export interface MarkedStep extends FirstStepValues {
  readonly by: { readonly membershipId: string; readonly name: string } | null;
}

export const markedSteps = (transaction: CouncilTransaction): Promise<MarkedStep[]> =>
  transaction.rows<MarkedStep & Record<string, unknown>>(
    'marked-steps',
    `select f.step, f.mark, (
       select json_build_object('membershipId', m.membership_id, 'name', m.name) from event s
       join membership m on m.council_id = $1 and m.membership_id = s.recorded_by
       where s.council_id = $1 and s.noun = 'first_step' and s.noun_id = f.first_step_id
       order by s.event_id desc limit 1) as by
     from first_step f where f.council_id = $1 and f.removed_at is null`,
  );

export async function markStep(
  transaction: CouncilTransaction,
  values: FirstStepValues,
  by: string,
): Promise<KeptOutcome> {
  await transaction.rows(
    'lock-step',
    `select pg_advisory_xact_lock(hashtextextended('first step ' || $2::text || $1::uuid, 0))`,
    [values.step],
  );
  const present = await transaction.row<{ id: string; removed: boolean }>(
    'step-marked',
    'select first_step_id as id from first_step where council_id = $1 and step = $2 and removed_at is null',
    [values.step],
  );
  return present === null
    ? keptFirstStep.add(transaction, values, by)
    : keptFirstStep.change(transaction, present.id, null, values, by);
}
