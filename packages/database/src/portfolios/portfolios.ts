import { type Placed, placedOn } from '@holdfast/domain/settings/dated-parent';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { keeping } from '../kept-records/keep-still.ts';
import { holdWhole } from '../kept-records/hold-whole.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import type { KeptEdit } from '../kept-records/kept-record.ts';
import { type HolderValues, keptHolder } from '../portfolio-holders/kept-holder.ts';
import { scrutinySeatsNamed } from '../portfolio-holders/scrutiny-seats.ts';
import { openItemsIn } from './open-items.ts';
import { personCalled } from './person-called.ts';
import { type PortfolioValues, keptPortfolio } from './kept-portfolio.ts';
import { placeOf } from './place-portfolio.ts';
import type { PortfolioHolderRecord } from '../portfolio-holders/portfolio-holder.record.ts';
import type { PortfolioRecord } from './portfolio.record.ts';

export interface PortfolioRow extends Omit<PortfolioRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'> {
  /** Who holds it on the day that was asked about. */
  readonly postHolder: string | null;
}

export type HolderRow = Omit<PortfolioHolderRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'>;

interface Named {
  readonly portfolioId: string;
  readonly name: string;
}

/** Everything that a page about one portfolio shows. */
export interface PortfolioPage extends PortfolioRow {
  readonly parent: Named | null;
  /** What it was part of before, each until its last day; null: of nothing. First to last. */
  readonly parentsBefore: { readonly parent: Named | null; readonly lastDay: string }[];
  /** Latest first. */
  readonly holders: HolderRow[];
  readonly successors: Named[];
  readonly predecessors: Named[];
}

export interface NewPortfolio extends Partial<Omit<PortfolioValues, 'name' | 'endedOn' | 'formerParents'>> {
  readonly name: string;
  /** From the beginning of the portfolio on. */
  readonly postHolder: string | null;
}

// $2 the day.
const select = `
select p.portfolio_id as "portfolioId", p.name, p.parent_id as "parentId",
  p.former_parents as "formerParents", p.scope, p.directorate,
  p.starts_on as "startsOn", p.ended_on as "endedOn", p.revision, h.name as "postHolder"
from portfolio p left join portfolio_holder h on h.council_id = $1 and h.portfolio_id = p.portfolio_id
  and h.removed_at is null and coalesce(h.starts_on, '-infinity') <= $2::date and coalesce(h.ends_on, 'infinity') >= $2::date
where p.council_id = $1 and p.removed_at is null`;

const holdersSql = `
select portfolio_holder_id as "portfolioHolderId", portfolio_id as "portfolioId", person_id as "personId", name,
  starts_on as "startsOn", ends_on as "endsOn", revision
from portfolio_holder where council_id = $1 and portfolio_id = $2 and removed_at is null
order by starts_on desc nulls last, portfolio_holder_id desc`;

const relatives = (of: 'portfolio_id' | 'successor_id', to: 'portfolio_id' | 'successor_id') => `
select p.portfolio_id as "portfolioId", p.name from portfolio_successor s
join portfolio p on p.council_id = $1 and p.portfolio_id = s.${to}
where s.council_id = $1 and s.${of} = $2 order by lower(p.name)`;

const namedSql = `
select portfolio_id as "portfolioId", name from portfolio where council_id = $1 and portfolio_id = any($2::uuid[])`;

async function parentsOf(transaction: CouncilTransaction, { parentId, formerParents }: Placed) {
  const ids = [parentId, ...formerParents.map((former) => former.parentId)].filter((id) => id !== null);
  const rows =
    ids.length === 0 ? [] : await transaction.rows<Named & Record<string, unknown>>('parents', namedSql, [ids]);
  const named = (id: string | null): Named | null => rows.find(({ portfolioId }) => portfolioId === id) ?? null;
  return {
    parent: named(parentId),
    parentsBefore: formerParents.map((former) => ({ parent: named(former.parentId), lastDay: former.lastDay })),
  };
}

/** As they stand on the day, each part of what it was part of then, by name; those that have ended by then come last. */
async function list(transaction: CouncilTransaction, today: string): Promise<PortfolioRow[]> {
  const rows = await transaction.rows<PortfolioRow & Record<string, unknown>>(
    'portfolios',
    `${select} order by coalesce(p.ended_on, 'infinity') < $2::date, lower(p.name), p.name`,
    [today],
  );
  return placedOn(rows, today);
}

const isThere = async (transaction: CouncilTransaction, portfolioId: string): Promise<boolean> =>
  (await transaction.row(
    'portfolio-is-there',
    'select 1 from portfolio where council_id = $1 and portfolio_id = $2 and removed_at is null',
    [portfolioId],
  )) !== null;

/** Kept as they are until this transaction ends; also nobody adds an item to one of them meanwhile. */
const hold = (transaction: CouncilTransaction, portfolioIds: readonly string[]) =>
  holdWhole(transaction, 'portfolio', portfolioIds);

async function read(
  transaction: CouncilTransaction,
  portfolioId: string,
  today: string,
): Promise<PortfolioPage | null> {
  const row = await transaction.row<PortfolioRow & Record<string, unknown>>(
    'portfolio',
    `${select} and p.portfolio_id = $3`,
    [today, portfolioId],
  );
  if (row === null) return null;
  const related = (name: string, sql: string) =>
    transaction.rows<Named & Record<string, unknown>>(name, sql, [portfolioId]);
  return {
    ...row,
    ...(await parentsOf(transaction, row)),
    holders: await transaction.rows<HolderRow & Record<string, unknown>>('holders', holdersSql, [portfolioId]),
    successors: await related('successors', relatives('portfolio_id', 'successor_id')),
    predecessors: await related('predecessors', relatives('successor_id', 'portfolio_id')),
  };
}

async function add(
  transaction: CouncilTransaction,
  { name, postHolder, parentId = null, scope = null, directorate = null, startsOn = null }: NewPortfolio,
  by: string,
): Promise<KeptOutcome> {
  const values = { name, parentId, formerParents: [], scope, directorate, startsOn, endedOn: null };
  const added = await keptPortfolio.add(transaction, values, by);
  if (added.kind !== 'changed' || postHolder === null) return added;
  const personId = await personCalled(transaction, postHolder, by);
  const term = { portfolioId: added.id, personId, name: postHolder, startsOn, endsOn: null };
  const held = await keptHolder.add(transaction, term, by);
  if (held.kind !== 'refused') return held.kind === 'changed' ? added : held;
  // To whoever adds a portfolio, “name” is the portfolio's.
  return { kind: 'refused', refusal: { ...held.refusal, field: 'postHolder' } };
}

/** A holder whom nobody has named before becomes one of the council's people. */
const addHolder = async (
  transaction: CouncilTransaction,
  values: Omit<HolderValues, 'personId'>,
  by: string,
): Promise<KeptOutcome> =>
  keptHolder.add(transaction, { ...values, personId: await personCalled(transaction, values.name, by) }, by);

const changeHolder = (
  transaction: CouncilTransaction,
  portfolioHolderId: string,
  revision: number | null,
  values: KeptEdit<Pick<HolderValues, 'startsOn' | 'endsOn'>>,
  by: string,
) => keptHolder.change(transaction, portfolioHolderId, revision, values, by);

/** The terms that would run on past a day, or begin after it. */
const termsAfter = (transaction: CouncilTransaction, portfolioId: string, last: string) =>
  transaction.rows<Pick<HolderRow, 'portfolioHolderId' | 'startsOn'> & Record<string, unknown>>(
    'terms-to-end',
    `select portfolio_holder_id as "portfolioHolderId", starts_on as "startsOn" from portfolio_holder
     where council_id = $1 and portfolio_id = $2 and removed_at is null and coalesce(ends_on, 'infinity') > $3::date`,
    [portfolioId, last],
  );

/** Remembers which portfolio came after which. */
const succeed = (transaction: CouncilTransaction, portfolioId: string, successorId: string, reshuffleId: string) =>
  transaction.change(
    `insert into portfolio_successor (council_id, portfolio_id, successor_id, reshuffle_id) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [portfolioId, successorId, reshuffleId],
  );

export const portfoliosOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    list,
    placeOf,
    isThere,
    keep: keeping('portfolio'),
    hold,
    read,
    add,
    change: keptPortfolio.change,
    remove: keptPortfolio.remove,
    succeed,
    addHolder,
    changeHolder,
    removeHolder: keptHolder.remove,
    termsAfter,
    openItemsIn,
    scrutinySeatsNamed,
  });
