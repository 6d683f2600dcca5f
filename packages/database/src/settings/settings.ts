import type { Keeper } from '@holdfast/domain/audiences/audience';
import type { KeptNoun } from '@holdfast/domain/log/kept-nouns';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { KeptDeed } from '@holdfast/domain/log/event-kinds';
import type { EventRecord } from '../log/event.record.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import { markStep, markedSteps, setUpFacts } from './set-up.ts';
import { keptRecords } from './kept-records.ts';

/** One line of the history of settings. */
export interface KeptChangeRow {
  readonly eventId: string;
  readonly noun: KeptNoun;
  readonly nounId: string;
  /** As it was called when it was changed. */
  readonly nounName: string;
  readonly kind: KeptDeed;
  /** The values that differ, by their names in code; null for what was added or restored. */
  readonly before: Record<string, unknown> | null;
  /** null for what was removed. */
  readonly after: Record<string, unknown> | null;
  /** The change that this one puts back. */
  readonly putsBack: string | null;
  readonly by: { readonly membershipId: string; readonly name: string } | null;
  readonly at: string;
  /** A later change put this one back. */
  readonly isPutBack: boolean;
}

export interface SettingHistoryQuery {
  readonly noun: KeptNoun | null;
  readonly nounId: string | null;
  /** Only what came before this line. */
  readonly before: string | null;
  readonly limit: number;
}

const historySql = `
select s.event_id as "eventId", s.noun, s.noun_id as "nounId", s.noun_name as "nounName",
  s.kind, s.before, s.after, s.puts_back as "putsBack", s.recorded_at as at,
  case when m.membership_id is not null then json_build_object('membershipId', m.membership_id, 'name', m.name) end as by,
  exists (select 1 from event b where b.council_id = $1 and b.puts_back = s.event_id) as "isPutBack"
from event s left join membership m on m.council_id = $1 and m.membership_id = s.recorded_by
where s.council_id = $1 and s.noun not in ('recommendation', 'publication') and ($2::text is null or s.noun = $2)
  and ($3::uuid is null or s.noun_id = $3) and ($4::uuid is null or s.event_id < $4)
order by s.event_id desc limit $5`;

const changeSql = `
select event_id as "eventId", noun, noun_id as "nounId", noun_name as "nounName", kind, before, after
from event where council_id = $1 and event_id = $2 and noun not in ('recommendation', 'publication')`;

const namesSql = `
select committee_id as id, name from committee where council_id = $1 and committee_id = any($2::uuid[])
union all select portfolio_id, name from portfolio where council_id = $1 and portfolio_id = any($2::uuid[])
union all select person_id, name from person where council_id = $1 and person_id = any($2::uuid[])
union all select membership_id, name from membership where council_id = $1 and membership_id = any($2::uuid[])
union all select agenda_item_id, title from agenda_item where council_id = $1 and agenda_item_id = any($2::uuid[])
union all select recommendation_id, reference || part from recommendation where council_id = $1 and recommendation_id = any($2::uuid[])
union all select m.meeting_id, c.name || ', ' || m.held_on from meeting m
  join committee c on c.council_id = $1 and c.committee_id = m.committee_id
  where m.council_id = $1 and m.meeting_id = any($2::uuid[])`;

/** Newest first. */
const history: (
  transaction: CouncilTransaction,
  query: SettingHistoryQuery,
  audience: Keeper,
) => Promise<KeptChangeRow[]> = (transaction, { noun, nounId, before, limit }) =>
  transaction.rows<KeptChangeRow>('setting-history', historySql, [noun, nounId, before, limit]);

/** Undoes one change, by the same rules as any other change; refused where the same values were changed since. */
const putBack = async (transaction: CouncilTransaction, eventId: string, by: string): Promise<KeptOutcome> => {
  const change = await transaction.row<EventRecord & { noun: KeptNoun }>('setting-change', changeSql, [eventId]);
  return change === null ? { kind: 'not_found' } : keptRecords[change.noun].putBack(transaction, change, by);
};

/** What those ids are called that stand in the history: a committee, a portfolio, a person, a meeting. */
const namesOf = (
  transaction: CouncilTransaction,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> =>
  transaction.rows<{ id: string; name: string }>('names-in-history', namesSql, [ids]);

export const settingsOf = (transaction: CouncilTransaction) =>
  bind(transaction, { history, putBack, namesOf, setUpFacts, markedSteps, markStep });
