import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { OtherReshuffle } from '@holdfast/domain/portfolios/decide-effective';
import type { PresentPortfolio } from '@holdfast/domain/portfolios/plan-reshuffle';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { type ReshuffleValues, keptReshuffle } from './kept-reshuffle.ts';
import type { ReshuffleRecord } from './reshuffle.record.ts';

export type ReshuffleRow = Omit<ReshuffleRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'>;

const select = `
select reshuffle_id as "reshuffleId", name, draft, state, effective_on as "effectiveOn", problem,
  scheduled_by as "scheduledBy", applied_at as "appliedAt", moved, revision
from reshuffle where council_id = $1 and removed_at is null`;

/** Newest first. */
const list = (transaction: CouncilTransaction) =>
  transaction.rows<ReshuffleRow & Record<string, unknown>>('reshuffles', `${select} order by reshuffle_id desc`);

const find = (transaction: CouncilTransaction, reshuffleId: string) =>
  transaction.row<ReshuffleRow & Record<string, unknown>>('reshuffle', `${select} and reshuffle_id = $2`, [
    reshuffleId,
  ]);

/** The same, kept from others until this transaction ends. */
const hold = (transaction: CouncilTransaction, reshuffleId: string) =>
  transaction.row<ReshuffleRow & Record<string, unknown>>(
    'held-reshuffle',
    `${select} and reshuffle_id = $2 for no key update`,
    [reshuffleId],
  );

const presentSql = `
select p.portfolio_id as "portfolioId", p.name, h.name as holder
from portfolio p left join portfolio_holder h on h.council_id = $1 and h.portfolio_id = p.portfolio_id
  and h.removed_at is null and coalesce(h.starts_on, '-infinity') <= $2::date and coalesce(h.ends_on, 'infinity') >= $2::date
where p.council_id = $1 and p.removed_at is null and coalesce(p.ended_on, 'infinity') >= $2::date
  and coalesce(p.starts_on, '-infinity') <= $2::date
order by lower(p.name), p.portfolio_id`;

/** The set of portfolios on a day, with who holds each. */
const setOn = (transaction: CouncilTransaction, day: string) =>
  transaction.rows<PresentPortfolio & Record<string, unknown>>('portfolios-on', presentSql, [day]);

/** Begins a draft. */
const add = (transaction: CouncilTransaction, draft: Pick<ReshuffleValues, 'name' | 'draft'>, by: string) => {
  const fresh = { effectiveOn: null, problem: null, scheduledBy: null, appliedAt: null, moved: null };
  return keptReshuffle.add(transaction, { ...draft, state: 'draft', ...fresh }, by);
};

/** Scheduled or in force already, but for one; and the day on which the youngest of today's portfolios began. */
async function others(
  transaction: CouncilTransaction,
  reshuffleId: string,
): Promise<{ readonly others: OtherReshuffle[]; readonly latestStart: IsoDate | null }> {
  const rows = await transaction.rows<{ state: 'scheduled' | 'applied'; effectiveOn: string }>(
    'other-reshuffles',
    `select state, effective_on as "effectiveOn" from reshuffle
     where council_id = $1 and reshuffle_id <> $2 and state in ('scheduled', 'applied') and removed_at is null`,
    [reshuffleId],
  );
  const latest = await transaction.row<{ on: string | null }>(
    'latest-start',
    `select max(starts_on) as on from portfolio
     where council_id = $1 and removed_at is null and ended_on is null`,
  );
  return {
    others: rows.map(({ state, effectiveOn }) => ({ state, effectiveOn: isoDate(effectiveOn) })),
    latestStart: latest?.on ? isoDate(latest.on) : null,
  };
}

export const reshufflesOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    list,
    find,
    hold,
    setOn,
    others,
    add,
    change: keptReshuffle.change,
    remove: keptReshuffle.remove,
  });
