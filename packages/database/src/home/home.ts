import type { WordReader } from '@holdfast/domain/audiences/audience';
import { scrutinisingKinds } from '@holdfast/domain/committees/committee-kind';
import type { CouncilTransaction } from '../council-transaction.ts';
import { without } from '../without.ts';
import {
  isHistory,
  isWatched,
  nextDue,
  owesWork,
  responseIsOverdue,
  workIsOverdue,
} from '../recommendations/register/register-filters.ts';
import { statusIn, statusNotIn } from '../recommendations/status.sql.ts';
import { registerColumns, registerJoins, type RegisterRow } from '../recommendations/register/register-row.ts';

export const homeLists = [
  'overdue_responses',
  'responses_due_soon',
  'updates_due',
  'actions_overdue',
  'waiting_for_committee',
  'changed_since',
] as const;
export type HomeList = (typeof homeLists)[number];

export interface HomeQuery {
  readonly today: string;
  /** How many of a list to show; each comes with its count in all. */
  readonly limit: number;
  /** Only what these names are leads of (a responder's own name, post or team); null for everything. */
  readonly leads: readonly string[] | null;
  /**
   * `updates_due`, for a recommendation of no committee: last heard of on this day or before; null: no meeting asks for
   * updates. A recommendation of a committee is asked about before that committee's own meetings.
   */
  readonly updatesAfter: string | null;
  /** `changed_since`: changed after this day; null: nothing. */
  readonly changedAfter: string | null;
}

export interface HomeCounts {
  readonly open: number;
  readonly closed: number;
  readonly unknown: number;
  readonly noteOnly: number;
  /** Open or unknown, and older than the register: nobody has taken it on. */
  readonly history: number;
  readonly all: number;
}

export interface Home {
  list(
    which: HomeList,
    query: HomeQuery,
    audience: WordReader,
  ): Promise<{ readonly total: number; readonly items: RegisterRow[] }>;
  /** Unknown counts neither as open nor as closed, and what is only to be noted as neither too. */
  counts(): Promise<HomeCounts>;
}

// $2 today, $3 limit, $4 leads, $5 the day after which an update or a change counts. Postgres wants to know the type of
// every value it is given, so $5 is named also where no list asks for it.
/**
 * The last day of which an update is too old for the committee's next meeting: that of its last one. Null, and so
 * nothing is due, where the committee has no meeting to come or does not scrutinise.
 */
const heardBefore = `(case when r.committee_id is null then $5::date else (
    select coalesce(max(m.held_on) filter (where m.held_on < $2::date), '-infinity')
    from meeting m join committee k on k.council_id = $1 and k.committee_id = m.committee_id
    where m.council_id = $1 and m.committee_id = r.committee_id
      and k.kind in (${scrutinisingKinds.map((kind) => `'${kind}'`).join(', ')})
    having bool_or(m.held_on >= $2::date)) end)`;

const lists: Record<HomeList, { readonly where: string; readonly order: string }> = {
  overdue_responses: { where: responseIsOverdue, order: 'r.response_due_on' },
  responses_due_soon: {
    where: `r.core_status = 'awaiting_response' and ${isWatched} and r.response_due_on between $2::date and $2::date + 28`,
    order: 'r.response_due_on',
  },
  updates_due: {
    where: `${owesWork} and r.core_status <> 'awaiting_response' and coalesce(r.progressed_on, '-infinity') <= ${heardBefore}`,
    order: `${nextDue} nulls last, r.progressed_on nulls first`,
  },
  actions_overdue: { where: workIsOverdue, order: 'r.due_on' },
  waiting_for_committee: {
    where: `r.core_status = 'claimed_complete' and ${isWatched}`,
    order: 'r.claimed_complete_on nulls last',
  },
  changed_since: {
    where: `(r.changed_at at time zone 'Europe/London')::date > $5::date`,
    order: 'r.changed_at desc',
  },
};

const sqlFor = (which: HomeList, audience: WordReader): string => `
select ${registerColumns(audience)}, count(*) over ()::int as total
from recommendation r ${registerJoins}
where r.council_id = $1 and r.withdrawn_at is null and (${lists[which].where})
  and ($4::text[] is null or exists (
    select 1 from unnest(r.lead) l, unnest($4::text[]) mine where strpos(lower(l), lower(mine)) > 0))
  and ($5::date is null or $5::date is not null)
order by ${lists[which].order}, r.reference_key, r.recommendation_id limit $3`;

const countsSql = `
select count(*) filter (where ${statusNotIn('settled')} and r.core_status <> 'unknown' and ${isWatched})::int as open,
  count(*) filter (where ${statusIn('closed')})::int as closed,
  count(*) filter (where r.core_status = 'unknown' and ${isWatched})::int as unknown,
  count(*) filter (where ${isHistory})::int as history,
  count(*) filter (where r.core_status = 'note_only')::int as "noteOnly", count(*)::int as all
from recommendation r where r.council_id = $1 and r.withdrawn_at is null`;

export const homeOf = (transaction: CouncilTransaction): Home => ({
  list: async (which, { today, limit, leads, updatesAfter, changedAfter }, audience) => {
    const after = which === 'updates_due' ? updatesAfter : changedAfter;
    const rows = await transaction.rows<RegisterRow & { total: number }>(
      `home-${which}-${audience}`,
      sqlFor(which, audience),
      [today, limit, leads, after],
    );
    return { total: rows[0]?.total ?? 0, items: rows.map((row) => without(row, 'total')) };
  },
  counts: async () =>
    (await transaction.row<HomeCounts>('home-counts', countsSql)) ?? {
      open: 0,
      closed: 0,
      unknown: 0,
      noteOnly: 0,
      history: 0,
      all: 0,
    },
});
