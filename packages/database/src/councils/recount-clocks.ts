import { type ClockChange, type OpenClock, clockChanges } from '@holdfast/domain/settings/preview/clock-changes';
import type { DatedSetting } from '@holdfast/domain/settings/setting-values';
import type { CouncilTransaction } from '../council-transaction.ts';
import { nextVersion } from '../recommendations/change/next-version.ts';
import { recordEdits } from '../recommendations/change/record-edits.ts';
import type { Proposal } from '../kept-records/kept-record.ts';
import { datedSettings } from '../council-settings/dated-settings.ts';

/** Answers that are still awaited, of which it is known since when. */
export const openClocks = (transaction: CouncilTransaction): Promise<OpenClock[]> =>
  transaction.rows<OpenClock>(
    'open-clocks',
    `select recommendation_id as "recommendationId", reference || part as reference, received_on as "receivedOn",
       response_due_on as "dueOn"
     from recommendation where council_id = $1 and core_status = 'awaiting_response' and withdrawn_at is null
       and received_on is not null and response_due_on is not null
     order by response_due_on, reference_key, recommendation_id`,
  );

/** Gives the open clocks that a change of the time to respond moves their new day, each with a line in its history. */
export async function recountClocks(
  transaction: CouncilTransaction,
  { id, before }: Proposal<DatedSetting>,
  by: string,
): Promise<void> {
  const after = await datedSettings(transaction);
  const others = after.filter(({ councilSettingId }) => councilSettingId !== id);
  const changes = clockChanges(await openClocks(transaction), before === null ? others : [...others, before], after);
  if (changes.length === 0) return;
  await recordEdits(
    transaction,
    changes.map(({ recommendationId, dueOn, newDueOn }) => ({
      recommendationId,
      field: 'response_due_on',
      before: dueOn,
      after: newDueOn,
    })),
    { by },
  );
  for (const [responseDueOn, moved] of byDay(changes))
    await nextVersion(
      transaction,
      moved.map(({ recommendationId }) => recommendationId),
      { responseDueOn, responseFirstDueOn: responseDueOn },
    );
}

const byDay = (changes: readonly ClockChange[]): Map<string, readonly ClockChange[]> =>
  Map.groupBy(changes, ({ newDueOn }) => newDueOn);
