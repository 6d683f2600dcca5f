import { bind } from '../../bind.ts';
import type { CouncilTransaction } from '../../council-transaction.ts';
import type { KeptOutcome } from '../../kept-records/kept-outcome.ts';
import { keptPause, type PauseValues } from './kept-pause.ts';

export interface PauseRow extends PauseValues {
  readonly pauseId: string;
  /** Whom or what it is about, as it is called today; null for the whole council. */
  readonly about: string | null;
  readonly by: { readonly membershipId: string; readonly name: string } | null;
  readonly revision: number;
}

const listSql = `
select p.pause_id as "pauseId", p.what, p.person_id as "personId", p.recommendation_id as "recommendationId",
  coalesce(n.name, r.reference || r.part) as about, p.from_on as "fromOn", p.until_on as "untilOn", p.reason, p.revision,
  case when m.membership_id is not null then json_build_object('membershipId', m.membership_id, 'name', m.name) end as by
from pause p left join person n on n.council_id = $1 and n.person_id = p.person_id
  left join recommendation r on r.council_id = $1 and r.recommendation_id = p.recommendation_id
  left join membership m on m.council_id = $1 and m.membership_id = p.recorded_by
where p.council_id = $1 and p.removed_at is null and p.until_on >= $2 order by p.until_on desc, p.pause_id`;

const peopleSql = `
select person_id as "personId", name from person where council_id = $1 and removed_at is null and ended_on is null
order by name, person_id`;

/** Those that hold or are to come, and those that ended since this day; the last to end first. */
const list = (transaction: CouncilTransaction, since: string): Promise<PauseRow[]> =>
  transaction.rows<PauseRow & Record<string, unknown>>('pauses', listSql, [since]);

/** Who could be paused. */
const people = (transaction: CouncilTransaction): Promise<{ readonly personId: string; readonly name: string }[]> =>
  transaction.rows<{ personId: string; name: string }>('people-to-pause', peopleSql);

const end = (
  transaction: CouncilTransaction,
  pauseId: string,
  revision: number,
  untilOn: string,
  by: string,
): Promise<KeptOutcome> => keptPause.change(transaction, pauseId, revision, { untilOn }, by);

export const pausesOf = (transaction: CouncilTransaction) =>
  bind(transaction, { list, people, add: keptPause.add, end, remove: keptPause.remove });
