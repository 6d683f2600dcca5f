import { formatDate } from '@holdfast/domain/dates/date-names';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { ringOfParents } from '@holdfast/domain/portfolios/portfolio-tree';
import type { CouncilTransaction } from '../council-transaction.ts';
import { nameTaken } from '../kept-records/name-taken.ts';
import { refuse, type SettingRefusal } from '../kept-records/kept-outcome.ts';
import { type Proposal, keptRecord } from '../kept-records/kept-record.ts';
import { openStatuses } from './open-items.ts';
import type { PortfolioRecord } from './portfolio.record.ts';

export type PortfolioValues = Pick<
  PortfolioRecord,
  'name' | 'parentId' | 'formerParents' | 'scope' | 'directorate' | 'startsOn' | 'endedOn'
>;

const treeSql = `select portfolio_id as id, name, parent_id as "parentId" from portfolio where council_id = $1 and removed_at is null`;

const inTheRing = async (
  transaction: CouncilTransaction,
  { id, after }: Proposal<PortfolioValues>,
): Promise<SettingRefusal | null> => {
  if (after === null || after.parentId === null) return null;
  // Two who put each of two portfolios under the other at once would close a circle that neither sees.
  await transaction.change(`select pg_advisory_xact_lock(hashtextextended('portfolios of ' || $1::uuid, 0))`);
  const all = await transaction.rows<{ id: string; name: string; parentId: string | null }>('portfolio-tree', treeSql);
  if (!all.some((one) => one.id === after.parentId))
    return refuse('parent_unknown', 'parentId', 'Choose one of the council’s portfolios.');
  const next = [...all.filter((one) => one.id !== id), { id, name: after.name, parentId: after.parentId }];
  const ring = ringOfParents(next, id);
  if (ring === null) return null;
  return refuse('parents_in_a_ring', 'parentId', `These would stand under one another: ${ring.join(', ')}.`);
};

const usedSql = `
select (select count(*)::int from recommendation r where r.council_id = $1 and r.portfolio_id = $2 and r.withdrawn_at is null) as all,
  (select count(*)::int from recommendation r where r.council_id = $1 and r.portfolio_id = $2 and ${openStatuses}) as open,
  (select min(name) from portfolio p where p.council_id = $1 and p.parent_id = $2 and p.removed_at is null and p.ended_on is null) as below`;

const items = (count: number): string => `${count} ${count === 1 ? 'recommendation' : 'recommendations'}`;

/** What is open needs somebody who answers for it, and what ever named a portfolio keeps it. */
const inUse = async (
  transaction: CouncilTransaction,
  { id, before, after }: Proposal<PortfolioValues>,
): Promise<SettingRefusal | null> => {
  const ends = after !== null && after.endedOn !== null && before?.endedOn !== after.endedOn;
  if (before === null || (after !== null && !ends)) return null;
  const used = await transaction.row<{ all: number; open: number; below: string | null }>('portfolio-in-use', usedSql, [
    id,
  ]);
  if (used === null) return null;
  if (used.open > 0)
    return refuse(
      'open_items',
      ends ? 'endedOn' : null,
      `${items(used.open)} in ${before.name} ${used.open === 1 ? 'is' : 'are'} open. Say in a reshuffle who takes over.`,
    );
  if (used.below !== null)
    return refuse('stands_above', ends ? 'endedOn' : null, `${used.below} stands under ${before.name}. Move it first.`);
  if (after === null && used.all > 0)
    return refuse('in_use', null, `${items(used.all)} of the past name ${before.name}. Give it a last day instead.`);
  return null;
};

const daysInOrder = (after: PortfolioValues | null): SettingRefusal | null =>
  after !== null && after.startsOn !== null && after.endedOn !== null && after.endedOn < after.startsOn
    ? refuse(
        'ends_before_it_begins',
        'endedOn',
        `${after.name} begins on ${formatDate(isoDate(after.startsOn))}. Choose a last day that is not before it.`,
      )
    : null;

export const portfolioSubject = keptRecord<PortfolioValues>({
  subject: 'portfolio',
  table: 'portfolio',
  key: 'portfolio_id',
  columns: {
    name: 'name',
    parentId: 'parent_id',
    formerParents: 'former_parents',
    scope: 'scope',
    directorate: 'directorate',
    startsOn: 'starts_on',
    endedOn: 'ended_on',
  },
  called: ({ name }) => name,
  refuse: async (transaction, proposal) =>
    daysInOrder(proposal.after) ??
    (await nameTaken(transaction, 'portfolio', proposal.id, proposal)) ??
    (await inTheRing(transaction, proposal)) ??
    (await inUse(transaction, proposal)),
});
