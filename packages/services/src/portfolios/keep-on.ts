import type { CouncilRecords } from '@holdfast/database/council-records';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { ReshufflePlan } from '@holdfast/domain/portfolios/plan-reshuffle';
import { dayBefore } from '@holdfast/domain/portfolios/terms';
import { type Placed, placeUnder } from '@holdfast/domain/settings/dated-parent';
import { kept, refusedByRule } from '../refusal.ts';
import { giveTo, type Ids } from './begin.ts';

/** A portfolio ends, and with it whoever holds it. */
export const endPortfolio = async (
  records: CouncilRecords,
  portfolioId: string,
  last: IsoDate,
  by: string,
): Promise<void> => {
  await endTerms(records, portfolioId, last, by);
  kept(await records.portfolios.change(portfolioId, null, { endedOn: last }, by));
};

/** What goes on: as the draft has it, part of what the draft says, and in new hands where it names others. */
export const keepOn = async (
  records: CouncilRecords,
  { portfolioId, draft, newHolder }: ReshufflePlan['kept'][number],
  ids: Ids,
  from: IsoDate,
  by: string,
): Promise<void> => {
  const { scope, directorate, parentKey } = draft;
  const parentId = parentKey === null ? null : (ids.get(parentKey) ?? null);
  const place = await placeFrom(records, portfolioId, parentId, from);
  kept(await records.portfolios.change(portfolioId, null, { scope, directorate, ...place }, by));
  if (!newHolder) return;
  await endTerms(records, portfolioId, dayBefore(from), by);
  await giveTo(records, portfolioId, draft, from, by);
};

/** The values that make it part of another from a day on; none where it is part of that one already. */
const placeFrom = async (
  { portfolios }: CouncilRecords,
  portfolioId: string,
  parentId: string | null,
  from: IsoDate,
): Promise<Partial<Placed>> => {
  const place = await portfolios.placeOf(portfolioId);
  if (place === null || place.parentId === parentId) return {};
  const placed = placeUnder(place, parentId, from, from);
  if (!placed.allowed) throw refusedByRule(placed.sentence);
  return { parentId, formerParents: placed.formerParents };
};

/** Every term of a holder ends by then. */
const endTerms = async (
  { portfolios }: CouncilRecords,
  portfolioId: string,
  last: IsoDate,
  by: string,
): Promise<void> => {
  for (const { portfolioHolderId, startsOn } of await portfolios.termsAfter(portfolioId, last)) {
    // A term that would only have begun later never does.
    const neverBegins = startsOn !== null && isoDate(startsOn) > last;
    kept(
      neverBegins
        ? await portfolios.removeHolder(portfolioHolderId, null, by)
        : await portfolios.changeHolder(portfolioHolderId, null, { endsOn: last }, by),
    );
  }
};
