import type { CouncilRecords } from '@holdfast/database/council-records';
import { realTime } from '@holdfast/database/real-time';
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
import { sentence } from '@holdfast/words/sentence';
import { kept, type Refusal, refusedByRule } from '../refusal.ts';
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

/**
 * Puts a reshuffle in force from a day on: begins what is new, passes on what is open, ends what ends, changes hands.
 * Planned anew from what stands now, since a draft may have waited for weeks. Answers how many recommendations moved.
 */
export const applyReshuffle = async (
  records: CouncilRecords,
  reshuffle: ReshuffleRow,
  effectiveOn: IsoDate,
  by: string,
): Promise<number> => {
  const { reshuffleId } = reshuffle;
  const last = dayBefore(effectiveOn);
  // Held first, so that nothing that somebody adds to a portfolio meanwhile is left behind in it.
  await records.portfolios.hold((await records.reshuffles.setOn(last)).map(({ portfolioId }) => portfolioId));
  const { plan, faults } = await previewReshuffle(records, reshuffle, last, effectiveOn);
  if (faults.length > 0) throw faulty(faults);
  const begun = await beginNew(records, plan, effectiveOn, by);
  const moved = await passOn(records, plan, begun, { reshuffleId, effectiveOn, by });
  for (const { portfolioId } of plan.ended) await endPortfolio(records, portfolioId, last, by);
  for (const remaining of plan.kept) await keepOn(records, remaining, begun, effectiveOn, by);
  const appliedAt = realTime().toISOString();
  const marks = { effectiveOn, moved, appliedAt, state: 'applied', problem: null } as const;
  kept(await records.reshuffles.change(reshuffleId, null, marks, by));
  return moved;
};

/** Refuses for everything that is in the way at once. */
export const faulty = (faults: readonly ReshuffleFault[]): Refusal =>
  refusedByRule(sentence('problems.several', { all: faults.map(({ sentence: why }) => why) }));
