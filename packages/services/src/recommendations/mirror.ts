import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { mirrorOf } from '@holdfast/domain/recommendations/mirror-action';

/** The action that only says again what a recommendation says, which nobody is asked for apart; null where none does. */
export const mirrorAction = async (
  { recommendations }: CouncilRecords,
  held: HeldRecommendation,
): Promise<string | null> =>
  mirrorOf({ dueOn: held.due?.to ?? null, lead: held.lead }, await recommendations.openActions(held));
