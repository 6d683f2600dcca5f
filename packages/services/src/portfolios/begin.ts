import type { CouncilRecords } from '@holdfast/database/council-records';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { DraftPortfolio, ReshufflePlan } from '@holdfast/domain/portfolios/plan-reshuffle';
import { kept } from '../refusal.ts';

/** The id of each key of the new set. */
export type Ids = ReadonlyMap<string, string>;

/** Begins what is new, parents included once all are there. */
export const beginNew = async (
  records: CouncilRecords,
  { created, kept: remaining }: ReshufflePlan,
  startsOn: IsoDate,
  by: string,
): Promise<Ids> => {
  const { portfolios } = records;
  const ids = new Map(remaining.map(({ portfolioId, draft }) => [draft.key, portfolioId]));
  for (const draft of created) {
    const { name, scope, directorate } = draft;
    const values = { name: name.trim(), scope, directorate, startsOn, postHolder: null };
    const { id } = kept(await portfolios.add(values, by));
    ids.set(draft.key, id);
    await giveTo(records, id, draft, startsOn, by);
  }
  for (const { key, parentKey } of created) {
    const [id, parentId] = [ids.get(key), parentKey === null ? null : (ids.get(parentKey) ?? null)];
    if (id === undefined || parentId === null) continue;
    kept(await portfolios.change(id, null, { parentId }, by));
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
): Promise<void> => {
  const name = holder?.trim() ?? '';
  if (name !== '') kept(await portfolios.addHolder({ portfolioId, name, startsOn, endsOn: null }, by));
};
