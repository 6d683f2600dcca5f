import { type ClockChange, type OpenClock, clockChanges } from '@holdfast/domain/settings/preview/clock-changes';
import { clockCouncil, registerClocks } from '@holdfast/domain/settings/clock-council';
import type { DatedSetting, SettingName } from '@holdfast/domain/settings/setting-values';
import type { CouncilTransaction } from '../council-transaction.ts';
import { datedSettings } from '../council-settings/dated-settings.ts';
import { nationOf } from '../council-settings/nation-of.ts';
import type { Proposal } from '../kept-records/kept-record.ts';
import { nextVersion } from '../recommendations/change/next-version.ts';
import { recordEdits } from '../recommendations/change/record-edits.ts';
import { clockFactColumns, clockRows, unsettled } from '../recommendations/change/settle-clocks.ts';

/** Answers that are still awaited, with the day as it was first counted where a clock runs. */
export const openClocks = (transaction: CouncilTransaction): Promise<OpenClock[]> =>
  transaction.rows<OpenClock>(
    'open-clocks',
    `select r.recommendation_id as "recommendationId", r.reference || r.part as reference, ${clockFactColumns},
       r.response_first_due_on as "dueOn"
     from recommendation r where r.council_id = $1 and r.core_status = 'awaiting_response' and r.withdrawn_at is null
     order by r.response_first_due_on, r.reference_key, r.recommendation_id`,
  );

/** What each setting that clocks go by changes in the register. */
const follows: Readonly<
  Partial<Record<SettingName, (transaction: CouncilTransaction, change: Change) => Promise<void>>>
> = {
  response_period: recountClocks,
  response_rule: recountClocks,
  governance: recountClocks,
  register_start: restand,
};

interface Change {
  readonly before: readonly DatedSetting[];
  readonly after: readonly DatedSetting[];
  readonly by: string | null;
}

/** Lets the register follow a change of a setting by which its clocks go. */
export async function followSetting(
  transaction: CouncilTransaction,
  { id, before, after }: Proposal<DatedSetting>,
  by: string | null,
): Promise<void> {
  const follow = follows[(after ?? before)?.name ?? 'accent'];
  if (follow === undefined) return;
  const now = await datedSettings(transaction);
  const others = now.filter(({ councilSettingId }) => councilSettingId !== id);
  await follow(transaction, { before: before === null ? others : [...others, before], after: now, by });
}

/** Gives the open clocks that a change moves, starts or stops their new day, each with a line in its history. */
async function recountClocks(transaction: CouncilTransaction, { before, after, by }: Change): Promise<void> {
  const nation = await nationOf(transaction);
  const [was, is] = [before, after].map((dated) => clockCouncil({ nation, dated }));
  if (was === undefined || is === undefined) return;
  const changes = clockChanges(await openClocks(transaction), was, is);
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

const byDay = (changes: readonly ClockChange[]): Map<string | null, readonly ClockChange[]> =>
  Map.groupBy(changes, ({ newDueOn }) => newDueOn);

/** What the register's first day makes history, or makes live again, each with a line in its history. */
async function restand(transaction: CouncilTransaction, { after, by }: Change): Promise<void> {
  const clocks = registerClocks({ nation: await nationOf(transaction), dated: after });
  const rows = await clockRows(transaction, null);
  const before = new Map(rows.map((row) => [row.recommendationId, row.standing]));
  const changes = unsettled(rows, clocks).filter((row) => row.standing !== before.get(row.recommendationId));
  if (changes.length === 0) return;
  await recordEdits(
    transaction,
    changes.map(({ recommendationId, standing }) => ({
      recommendationId,
      field: 'standing',
      before: before.get(recommendationId),
      after: standing,
    })),
    { by },
  );
  const alike = Map.groupBy(changes, ({ standing, responseDueOn, responseFirstDueOn }) =>
    [standing, responseDueOn, responseFirstDueOn].join(),
  );
  for (const [first, ...others] of alike.values())
    if (first !== undefined)
      await nextVersion(
        transaction,
        [first, ...others].map(({ recommendationId }) => recommendationId),
        {
          standing: first.standing,
          responseDueOn: first.responseDueOn,
          responseFirstDueOn: first.responseFirstDueOn,
        },
      );
}
