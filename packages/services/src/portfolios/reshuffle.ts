import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import type { OpenItemRow } from '@holdfast/database/portfolios/open-items';
import type { ReshuffleRow } from '@holdfast/database/portfolios/reshuffles';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { executiveFaults } from '@holdfast/domain/portfolios/decide-executive';
import {
  planReshuffle,
  type PresentPortfolio,
  type ReshuffleFault,
  type ReshufflePlan,
} from '@holdfast/domain/portfolios/plan-reshuffle';
import { dayBefore } from '@holdfast/domain/portfolios/terms';
import { beginNew } from './begin.ts';
import { endPortfolio, keepOn } from './keep-on.ts';
import { passOn } from './pass-on.ts';

export interface PlannedReshuffle {
  readonly present: readonly PresentPortfolio[];
  readonly plan: ReshufflePlan;
  readonly faults: readonly ReshuffleFault[];
  /** What is open in what ends, or is passed on in part. */
  readonly items: readonly OpenItemRow[];
}

/**
 * What a reshuffle would do to the set of a day, and what is in its way on the day it takes effect, where one is
 * chosen. Only what may move is read: what is open in a portfolio that ends, or of which a part is passed on.
 */
export const previewReshuffle = async (
  { today, councils, portfolios, reshuffles }: CouncilRecords,
  { draft }: Pick<ReshuffleRow, 'draft'>,
  day: string,
  effectiveOn: IsoDate | null,
): Promise<PlannedReshuffle> => {
  const present = await reshuffles.setOn(day);
  const { plan } = planReshuffle(draft, present, []);
  const passing = new Set([
    ...plan.ended.map(({ portfolioId }) => portfolioId),
    ...draft.inheritances
      .filter(({ rules, choices, heir }) => heir !== null || rules.length > 0 || choices.length > 0)
      .map(({ from }) => from),
  ]);
  const items = await portfolios.openItemsIn([...passing], 'register_editor');
  const { plan: whole, faults } = planReshuffle(draft, present, items);
  const seats = await portfolios.scrutinySeatsNamed(draft.portfolios.map(({ holder }) => holder ?? ''));
  const { nation } = await councils.read(today);
  return { plan: whole, faults: [...faults, ...executiveFaults(whole, effectiveOn, seats, nation)], present, items };
};

export type Applied =
  | { readonly kind: 'applied'; readonly moved: number }
  | { readonly kind: 'faults'; readonly faults: readonly ReshuffleFault[] }
  | Exclude<KeptOutcome, { kind: 'changed' }>;

/**
 * Puts a reshuffle in force from a day on: begins what is new, passes on what is open, ends what ends, changes hands.
 * Planned anew from what stands now, since a draft may have waited for weeks. `appliedAt`: the moment, in ISO 8601.
 * Where this answers anything but `applied`, the transaction must not be kept.
 */
export const applyReshuffle = async (
  records: CouncilRecords,
  reshuffle: ReshuffleRow,
  effectiveOn: IsoDate,
  appliedAt: string,
  by: string,
): Promise<Applied> => {
  const { reshuffleId } = reshuffle;
  const last = dayBefore(effectiveOn);
  const { plan, faults } = await previewReshuffle(records, reshuffle, last, effectiveOn);
  if (faults.length > 0) return { kind: 'faults', faults };
  const begun = await beginNew(records, plan, effectiveOn, by);
  if ('kind' in begun) return begun;
  const moved = await passOn(records, plan, begun, { reshuffleId, effectiveOn, by });
  for (const { portfolioId } of plan.ended) {
    const ended = await endPortfolio(records, portfolioId, last, by);
    if (ended.kind !== 'changed') return ended;
  }
  for (const kept of plan.kept) {
    const refused = await keepOn(records, kept, begun, effectiveOn, by);
    if (refused !== null) return refused;
  }
  const marks = { effectiveOn, moved, appliedAt, state: 'applied', problem: null } as const;
  const marked = await records.reshuffles.change(reshuffleId, null, marks, by);
  return marked.kind === 'changed' ? { kind: 'applied', moved } : marked;
};
