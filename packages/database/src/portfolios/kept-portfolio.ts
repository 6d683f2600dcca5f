import { ringOfParents } from '@holdfast/domain/portfolios/portfolio-tree';
import { sentence } from '@holdfast/words/sentence';
import { type OwnOf, ownColumns } from '../columns/kept-columns.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { holdWhole } from '../kept-records/hold-whole.ts';
import { nameTaken } from '../kept-records/name-taken.ts';
import { refuse, type KeptRefusal } from '../kept-records/kept-outcome.ts';
import { type Proposal, keptRecord } from '../kept-records/kept-record.ts';
import { openStatuses } from './open-items.ts';
import { portfolioEntity, type PortfolioRecord } from './portfolio.record.ts';

export type PortfolioValues = OwnOf<PortfolioRecord, 'portfolioId'>;

const treeSql = `select portfolio_id as id, name, parent_id as "parentId" from portfolio where council_id = $1 and removed_at is null`;

const inTheRing = async (
  transaction: CouncilTransaction,
  { id, after }: Proposal<PortfolioValues>,
): Promise<KeptRefusal | null> => {
  if (after === null || after.parentId === null) return null;
  // Two who put each of two portfolios under the other at once would close a circle that neither sees.
  await transaction.change(`select pg_advisory_xact_lock(hashtextextended('portfolios of ' || $1::uuid, 0))`);
  const all = await transaction.rows<{ id: string; name: string; parentId: string | null }>('portfolio-tree', treeSql);
  if (!all.some((one) => one.id === after.parentId)) return refuse('parentId', sentence('portfolios.not_one_of_them'));
  const next = [...all.filter((one) => one.id !== id), { id, name: after.name, parentId: after.parentId }];
  const ring = ringOfParents(next, id);
  if (ring === null) return null;
  return refuse(
    'parentId',
    sentence('portfolios.would_stand_in_a_ring', { names: ring.slice(1), count: ring.length - 1 }),
  );
};

const usedSql = `
select (select count(*)::int from recommendation r where r.council_id = $1 and r.portfolio_id = $2 and r.withdrawn_at is null) as all,
  (select count(*)::int from recommendation r where r.council_id = $1 and r.portfolio_id = $2 and ${openStatuses}) as open,
  (select min(name) from portfolio p where p.council_id = $1 and p.parent_id = $2 and p.removed_at is null and p.ended_on is null) as below`;

/** What is open needs somebody who answers for it, and what ever named a portfolio keeps it. */
const inUse = async (
  transaction: CouncilTransaction,
  { id, before, after }: Proposal<PortfolioValues>,
): Promise<KeptRefusal | null> => {
  const ends = after !== null && after.endedOn !== null && before?.endedOn !== after.endedOn;
  if (before === null || (after !== null && !ends)) return null;
  await holdWhole(transaction, 'portfolio', [id]);
  const used = await transaction.row<{ all: number; open: number; below: string | null }>('portfolio-in-use', usedSql, [
    id,
  ]);
  if (used === null) return null;
  if (used.open > 0)
    return refuse(
      ends ? 'endedOn' : null,
      sentence('portfolios.open_items', { portfolio: before.name, count: used.open }),
    );
  if (used.below !== null)
    return refuse(
      ends ? 'endedOn' : null,
      sentence('portfolios.stands_above', { child: used.below, portfolio: before.name }),
    );
  if (after === null && used.all > 0)
    return refuse(null, sentence('portfolios.in_use', { portfolio: before.name, count: used.all }));
  return null;
};

const daysInOrder = (after: PortfolioValues | null): KeptRefusal | null =>
  after !== null && after.startsOn !== null && after.endedOn !== null && after.endedOn < after.startsOn
    ? refuse(
        'endedOn',
        sentence('portfolios.ends_before_it_begins', { portfolio: after.name, startsOn: after.startsOn }),
      )
    : null;

export const keptPortfolio = keptRecord<PortfolioValues>({
  noun: 'portfolio',
  table: 'portfolio',
  key: 'portfolio_id',
  columns: ownColumns(portfolioEntity, 'portfolioId'),
  called: ({ name }) => name,
  refuse: async (transaction, proposal) =>
    daysInOrder(proposal.after) ??
    (await nameTaken(transaction, 'portfolio', proposal.id, proposal)) ??
    (await inTheRing(transaction, proposal)) ??
    (await inUse(transaction, proposal)),
});
