import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import {
  type SettledClock,
  type SettledFacts,
  settleClock,
} from '@holdfast/domain/recommendations/clocks/settle-clock';
import { registerClocks } from '@holdfast/domain/settings/clock-council';

/** What follows today from the facts of a recommendation by the clocks of its council. */
export const settle = async ({ councils, today }: CouncilRecords, facts: SettledFacts): Promise<SettledClock> =>
  settleClock(facts, registerClocks(await councils.read(today)));

/** What would follow for one that is held, were these facts entered. */
export const settledWith = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  entered: Partial<SettledFacts>,
): Promise<SettledClock> => {
  const responsePutOffTo = await records.recommendations.responsePutOffTo(held);
  return settle(records, { ...held, wordless: held.words === '', responsePutOffTo, ...entered });
};
