import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import {
  type DraftPortfolio,
  planReshuffle,
  type PresentPortfolio,
  type ReshuffleFault,
  type ReshufflePlan,
} from '@holdfast/domain/portfolios/plan-reshuffle';
import { dayBefore } from '@holdfast/domain/portfolios/terms';
import { executiveFaults } from '@holdfast/domain/portfolios/decide-executive';
import type { CouncilTransaction } from '../council-transaction.ts';
import { nationOf } from '../council-settings/nation-of.ts';
import { handOver } from '../recommendations/hand-over.ts';
import type { SettingOutcome } from '../kept-records/kept-outcome.ts';
import { holderSubject } from '../portfolio-holders/holder-subject.ts';
import { openItemsIn } from './open-items.ts';
import { personCalled } from './person-called.ts';
import { placeFrom } from './place-portfolio.ts';
import { portfolioSubject } from './portfolio-subject.ts';
import { reshuffleSubject } from './reshuffle-subject.ts';
import { scrutinySeatsNamed } from '../portfolio-holders/scrutiny-seats.ts';
import type { ReshuffleRecord } from './reshuffle.record.ts';

export type Planned = Pick<ReshuffleRecord, 'reshuffleId' | 'draft'>;

const presentSql = `
select p.portfolio_id as "portfolioId", p.name, h.name as holder
from portfolio p left join portfolio_holder h on h.council_id = $1 and h.portfolio_id = p.portfolio_id
  and h.removed_at is null and coalesce(h.starts_on, '-infinity') <= $2::date and coalesce(h.ends_on, 'infinity') >= $2::date
where p.council_id = $1 and p.removed_at is null and coalesce(p.ended_on, 'infinity') >= $2::date
  and coalesce(p.starts_on, '-infinity') <= $2::date
order by lower(p.name), p.portfolio_id`;

/** The set of portfolios on a day, with who holds each. */
export const portfoliosOn = (transaction: CouncilTransaction, day: string): Promise<PresentPortfolio[]> =>
  transaction.rows<PresentPortfolio & Record<string, unknown>>('portfolios-on', presentSql, [day]);

/**
 * What a reshuffle would do to the set of a day, and what is in its way on the day it takes effect, where one is
 * chosen. Only what may move is read: what is open in a portfolio that ends, or
 * of which a part is passed on.
 */
export async function planOf(
  transaction: CouncilTransaction,
  { draft }: Planned,
  day: string,
  effectiveOn: IsoDate | null,
) {
  const present = await portfoliosOn(transaction, day);
  const { plan } = planReshuffle(draft, present, []);
  const passing = new Set([
    ...plan.ended.map(({ portfolioId }) => portfolioId),
    ...draft.inheritances
      .filter(({ rules, choices, heir }) => heir !== null || rules.length > 0 || choices.length > 0)
      .map(({ from }) => from),
  ]);
  const items = await openItemsIn(transaction, [...passing]);
  const { plan: whole, faults } = planReshuffle(draft, present, items);
  const seats = await scrutinySeatsNamed(
    transaction,
    draft.portfolios.map(({ holder }) => holder ?? ''),
  );
  const apart = executiveFaults(whole, effectiveOn, seats, await nationOf(transaction));
  return { plan: whole, faults: [...faults, ...apart], present, items };
}

export type Applied =
  | { readonly kind: 'applied'; readonly moved: number }
  | { readonly kind: 'faults'; readonly faults: readonly ReshuffleFault[] }
  | Exclude<SettingOutcome, { kind: 'changed' }>;

/**
 * Puts a reshuffle in force from a day on: begins what is new, passes on what is open, ends what ends, changes hands.
 * Planned anew from what stands now, since a draft may have waited for weeks. All in one transaction of the caller.
 */
export async function applyReshuffle(
  transaction: CouncilTransaction,
  reshuffle: Planned,
  effectiveOn: IsoDate,
  by: string,
): Promise<Applied> {
  const { plan, faults } = await planOf(transaction, reshuffle, dayBefore(effectiveOn), effectiveOn);
  if (faults.length > 0) return { kind: 'faults', faults };
  const ids = await begin(transaction, plan, effectiveOn, by);
  if ('kind' in ids) return ids;
  const moved = await passOn(transaction, plan, ids, { reshuffle, effectiveOn, by });
  const last = dayBefore(effectiveOn);
  for (const { portfolioId } of plan.ended) {
    await endTerm(transaction, portfolioId, last, by);
    const ended = await portfolioSubject.change(transaction, portfolioId, null, { endedOn: last }, by);
    if (ended.kind !== 'changed') return ended;
  }
  for (const { portfolioId, draft, newHolder } of plan.kept) {
    const { scope, directorate, parentKey } = draft;
    const parentId = parentKey === null ? null : (ids.get(parentKey) ?? null);
    const place = await placeFrom(transaction, portfolioId, parentId, effectiveOn);
    if ('kind' in place) return place;
    const values = { scope, directorate, ...place };
    const kept = await portfolioSubject.change(transaction, portfolioId, null, values, by);
    if (kept.kind !== 'changed') return kept;
    if (newHolder) await endTerm(transaction, portfolioId, last, by);
    const held = newHolder ? await hold(transaction, portfolioId, draft, effectiveOn, by) : null;
    if (held !== null) return held;
  }
  return { kind: 'applied', moved };
}

type Ids = Map<string, string>;
type NotDone = Exclude<SettingOutcome, { kind: 'changed' }>;

const nowhere = { parentId: null, formerParents: [] };

/** Begins what is new, parents included once all are there; the id of each key of the new set. */
async function begin(
  transaction: CouncilTransaction,
  { created, kept }: ReshufflePlan,
  effectiveOn: IsoDate,
  by: string,
): Promise<Ids | NotDone> {
  const ids: Ids = new Map(kept.map(({ portfolioId, draft }) => [draft.key, portfolioId]));
  for (const draft of created) {
    const { name, scope, directorate } = draft;
    const values = { name: name.trim(), scope, directorate, ...nowhere, startsOn: effectiveOn, endedOn: null };
    const added = await portfolioSubject.add(transaction, values, by);
    if (added.kind !== 'changed') return added;
    ids.set(draft.key, added.id);
    const held = await hold(transaction, added.id, draft, effectiveOn, by);
    if (held !== null) return held;
  }
  for (const { key, parentKey } of created) {
    const [id, parentId] = [ids.get(key), parentKey === null ? null : (ids.get(parentKey) ?? null)];
    if (id === undefined || parentId === null) continue;
    const placed = await portfolioSubject.change(transaction, id, null, { parentId }, by);
    if (placed.kind !== 'changed') return placed;
  }
  return ids;
}

async function hold(
  transaction: CouncilTransaction,
  portfolioId: string,
  { holder }: DraftPortfolio,
  startsOn: IsoDate,
  by: string,
): Promise<NotDone | null> {
  const name = holder?.trim() ?? '';
  if (name === '') return null;
  const personId = await personCalled(transaction, name, by);
  const held = await holderSubject.add(transaction, { portfolioId, personId, name, startsOn, endsOn: null }, by);
  return held.kind === 'changed' ? null : held;
}

async function endTerm(transaction: CouncilTransaction, portfolioId: string, last: IsoDate, by: string): Promise<void> {
  const terms = await transaction.rows<{ id: string; startsOn: string | null }>(
    'terms-to-end',
    `select portfolio_holder_id as id, starts_on as "startsOn" from portfolio_holder
     where council_id = $1 and portfolio_id = $2 and removed_at is null and coalesce(ends_on, 'infinity') > $3::date`,
    [portfolioId, last],
  );
  for (const { id, startsOn } of terms) {
    // A term that would only have begun later never does.
    if (startsOn !== null && isoDate(startsOn) > last) await holderSubject.remove(transaction, id, null, by);
    else await holderSubject.change(transaction, id, null, { endsOn: last }, by);
  }
}

async function passOn(
  transaction: CouncilTransaction,
  { moves, successors }: ReshufflePlan,
  ids: Ids,
  { reshuffle, effectiveOn, by }: { readonly reshuffle: Planned; readonly effectiveOn: IsoDate; readonly by: string },
): Promise<number> {
  const groups = new Map<string, { from: string; to: string; recommendationIds: string[] }>();
  for (const { recommendationId, from, key } of moves) {
    const to = ids.get(key);
    if (to === undefined) throw new Error(`The reshuffle passes on to ${key}, which is not in the new set.`);
    const group = groups.get(`${from} ${to}`) ?? { from, to, recommendationIds: [] };
    group.recommendationIds.push(recommendationId);
    groups.set(`${from} ${to}`, group);
  }
  let moved = 0;
  const cause = { passedOn: effectiveOn, cause: 'reshuffle', causeId: reshuffle.reshuffleId } as const;
  for (const group of groups.values())
    moved += await handOver(transaction, { what: 'portfolio', ...group, ...cause }, by);
  for (const { portfolioId, keys } of successors)
    for (const key of keys)
      await transaction.change(
        `insert into portfolio_successor (council_id, portfolio_id, successor_id, reshuffle_id) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [portfolioId, ids.get(key), reshuffle.reshuffleId],
      );
  return moved;
}

/** Marks it as in force. */
export const markApplied = (
  transaction: CouncilTransaction,
  reshuffleId: string,
  values: { readonly effectiveOn: string; readonly moved: number; readonly appliedAt: string },
  by: string,
): Promise<SettingOutcome> =>
  reshuffleSubject.change(transaction, reshuffleId, null, { ...values, state: 'applied', problem: null }, by);
