import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { DraftPortfolio, ReshufflePlan } from '@holdfast/domain/portfolios/plan-reshuffle';

/** The id of each key of the new set. */
export type Ids = ReadonlyMap<string, string>;
export type NotDone = Exclude<KeptOutcome, { kind: 'changed' }>;

/** Begins what is new, parents included once all are there. */
export const beginNew = async (
  records: CouncilRecords,
  { created, kept }: ReshufflePlan,
  startsOn: IsoDate,
  by: string,
): Promise<Ids | NotDone> => {
  const { portfolios } = records;
  const ids = new Map(kept.map(({ portfolioId, draft }) => [draft.key, portfolioId]));
  for (const draft of created) {
    const { name, scope, directorate } = draft;
    const added = await portfolios.add({ name: name.trim(), scope, directorate, startsOn, postHolder: null }, by);
    if (added.kind !== 'changed') return added;
    ids.set(draft.key, added.id);
    const held = await giveTo(records, added.id, draft, startsOn, by);
    if (held !== null) return held;
  }
  for (const { key, parentKey } of created) {
    const [id, parentId] = [ids.get(key), parentKey === null ? null : (ids.get(parentKey) ?? null)];
    if (id === undefined || parentId === null) continue;
    const placed = await portfolios.change(id, null, { parentId }, by);
    if (placed.kind !== 'changed') return placed;
  }
  return ids;
};

/** Gives a portfolio to whom the draft names, from a day on; to nobody where it names none. */
export const giveTo = async (
  { portfolios }: CouncilRecords,
  portfolioId: string,
  { holder }: DraftPortfolio,
  startsOn: IsoDate,
  by: string,
): Promise<NotDone | null> => {
  const name = holder?.trim() ?? '';
  if (name === '') return null;
  const held = await portfolios.addHolder({ portfolioId, name, startsOn, endsOn: null }, by);
  return held.kind === 'changed' ? null : held;
};
