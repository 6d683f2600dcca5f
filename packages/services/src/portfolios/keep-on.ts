import type { CouncilRecords } from '@holdfast/database/council-records';
import { refuse, type KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { ReshufflePlan } from '@holdfast/domain/portfolios/plan-reshuffle';
import { dayBefore } from '@holdfast/domain/portfolios/terms';
import { type Placed, placeUnder } from '@holdfast/domain/settings/dated-parent';
import { giveTo, type Ids, type NotDone } from './begin.ts';

/** A portfolio ends, and with it whoever holds it. */
export const endPortfolio = async (
  records: CouncilRecords,
  portfolioId: string,
  last: IsoDate,
  by: string,
): Promise<KeptOutcome> => {
  const left = await endTerms(records, portfolioId, last, by);
  return left ?? records.portfolios.change(portfolioId, null, { endedOn: last }, by);
};

/** What goes on: as the draft has it, part of what the draft says, and in new hands where it names others. */
export const keepOn = async (
  records: CouncilRecords,
  { portfolioId, draft, newHolder }: ReshufflePlan['kept'][number],
  ids: Ids,
  from: IsoDate,
  by: string,
): Promise<NotDone | null> => {
  const { scope, directorate, parentKey } = draft;
  const parentId = parentKey === null ? null : (ids.get(parentKey) ?? null);
  const place = await placeFrom(records, portfolioId, parentId, from);
  if ('kind' in place) return place;
  const kept = await records.portfolios.change(portfolioId, null, { scope, directorate, ...place }, by);
  if (kept.kind !== 'changed') return kept;
  if (!newHolder) return null;
  const left = await endTerms(records, portfolioId, dayBefore(from), by);
  return left ?? giveTo(records, portfolioId, draft, from, by);
};

/** The values that make it part of another from a day on; none where it is part of that one already. */
const placeFrom = async (
  { portfolios }: CouncilRecords,
  portfolioId: string,
  parentId: string | null,
  from: IsoDate,
): Promise<Partial<Placed> | (NotDone & { readonly kind: 'refused' })> => {
  const place = await portfolios.placeOf(portfolioId);
  if (place === null || place.parentId === parentId) return {};
  const placed = placeUnder(place, parentId, from, from);
  if (!placed.allowed) return { kind: 'refused', refusal: refuse(placed.code, null, placed.sentence) };
  return { parentId, formerParents: placed.formerParents };
};

/** Null when every term of a holder ends by then, or why one does not: then nothing may be kept. */
const endTerms = async (
  { portfolios }: CouncilRecords,
  portfolioId: string,
  last: IsoDate,
  by: string,
): Promise<NotDone | null> => {
  for (const { portfolioHolderId, startsOn } of await portfolios.termsAfter(portfolioId, last)) {
    // A term that would only have begun later never does.
    const ended =
      startsOn !== null && isoDate(startsOn) > last
        ? await portfolios.removeHolder(portfolioHolderId, null, by)
        : await portfolios.changeHolder(portfolioHolderId, null, { endsOn: last }, by);
    if (ended.kind !== 'changed') return ended;
  }
  return null;
};
