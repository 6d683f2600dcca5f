import type { CouncilTransaction } from '../../council-transaction.ts';
import { originColumns, originParameters, originValues, rolesOf } from '../../log/origin.sql.ts';
import { newId } from '../../new-id.ts';
import { insistOnReferences } from './references-there.ts';
import type { HandoverCause } from '../handover.record.ts';

export interface Handover {
  readonly what: 'portfolio' | 'committee';
  readonly from: string;
  readonly to: string;
  readonly recommendationIds: readonly string[];
  /** The first day in the new hands. */
  readonly passedOn: string;
  readonly cause: HandoverCause;
  readonly causeId: string;
}

/**
 * Passes recommendations on, and remembers it twice: as a handover, which tells whose they were on any day, and as an
 * event of each. What is no longer in the old hands stays where it is. Answers how many were passed on.
 * Its cost grows with what moves, not with the register.
 */
export async function handOver(
  transaction: CouncilTransaction,
  { what, from, to, recommendationIds, passedOn, cause, causeId }: Handover,
  by: string,
): Promise<number> {
  const column = `${what}_id`;
  await insistOnReferences(transaction, what === 'portfolio' ? { portfolioId: to } : { committeeId: to });
  const moving = await transaction.rows<{ id: string }>(
    `hand-over-${what}`,
    `update recommendation set ${column} = $3, revision = revision + 1, changed_at = now()
     where council_id = $1 and ${column} = $2 and recommendation_id = any($4::uuid[]) and withdrawn_at is null
     returning recommendation_id as id`,
    [from, to, recommendationIds],
  );
  const ids = moving.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const handovers = ids.map(() => newId());
  await transaction.change(
    `insert into handover (council_id, handover_id, recommendation_id, from_${column}, to_${column}, passed_on, cause, cause_id, recorded_by)
     select $1, x.handover_id, x.recommendation_id, $2, $3, $4, $5, $6, $7
     from unnest($8::uuid[], $9::uuid[]) as x (handover_id, recommendation_id)`,
    [from, to, passedOn, cause, causeId, by, handovers, ids],
  );
  await transaction.change(
    `insert into event (council_id, event_id, recorded_by, roles, ${originColumns}, noun, noun_id, noun_name, kind,
       before, after, fact_id)
     select $1, x.event_id, $4, ${rolesOf('$4')}, ${originValues(7)}, 'recommendation', r.recommendation_id, r.reference || r.part,
       'changed', jsonb_build_object('${what}', old.name), jsonb_build_object('${what}', new.name), x.handover_id
     from unnest($5::uuid[], $6::uuid[], $11::uuid[]) as x (event_id, recommendation_id, handover_id)
     join recommendation r on r.council_id = $1 and r.recommendation_id = x.recommendation_id
     join ${what} old on old.council_id = $1 and old.${column} = $2
     join ${what} new on new.council_id = $1 and new.${column} = $3`,
    [from, to, by, ids.map(() => newId()), ids, ...originParameters(transaction.origin), handovers],
  );
  return ids.length;
}
