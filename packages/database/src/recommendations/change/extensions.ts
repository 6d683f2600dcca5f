import { formatDate } from '@holdfast/domain/dates/prose/date-names';
import type { PutOffThing } from '@holdfast/domain/recommendations/extensions';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { writeEvents } from '../../log/write-events.ts';
import { newId } from '../../new-id.ts';
import type { ExtensionFacts } from '../changes.ts';
import { stands } from '../corrections.sql.ts';
import type { HeldRecommendation } from '../find-recommendation.ts';
import { extensionDecisionEntity, extensionEntity } from '../history.record.ts';
import { nextVersionOf } from './next-version.ts';
import { settledNow } from './settle-clocks.ts';

/** More time that is asked for: of the work, unless it says of the response. */
export interface NewExtension {
  readonly what?: PutOffThing;
  readonly dueAsked: string;
  readonly reason: string;
  /** Left out, it is asked for today. */
  readonly askedOn?: string;
}

/** Keeps a request for more time. */
export async function askExtension(
  transaction: CouncilTransaction,
  held: HeldRecommendation,
  { what = 'work', dueAsked, reason, askedOn = transaction.today }: NewExtension,
  by: string,
): Promise<HeldRecommendation> {
  const extensionId = newId();
  await transaction.manager.insert(extensionEntity, {
    councilId: transaction.councilId,
    extensionId,
    recommendationId: held.recommendationId,
    what,
    dueBefore: what === 'response' ? held.responseDueOn : held.dueOn,
    dueAsked,
    askedOn,
    reason,
    recordedBy: by,
  });
  const told = { noun: 'recommendation', nounId: held.recommendationId, reason, by } as const;
  await writeEvents(transaction, [{ ...told, kind: 'extension_asked', factId: extensionId }]);
  return nextVersionOf(transaction, held, {});
}

/** Every extension that was asked for, the oldest first. */
export const extensionsOf = (
  transaction: CouncilTransaction,
  { recommendationId }: HeldRecommendation,
): Promise<ExtensionFacts[]> =>
  transaction.rows<ExtensionFacts & Record<string, unknown>>(
    'extensions-asked',
    `select e.extension_id as "extensionId", e.what, e.due_asked as "dueAsked", e.reason, e.asked_on as "askedOn",
       d.extension_id is not null as decided
     from extension e left join extension_decision d on d.council_id = $1 and d.extension_id = e.extension_id
     where e.council_id = $1 and e.recommendation_id = $2 and ${stands('extension', 'e.extension_id')} order by e.recorded_at, e.extension_id`,
    [recommendationId],
  );

/**
 * Keeps what a meeting decided. Approved, it moves the date of the response, where its clock runs and gives no more, or of
 * the work, and is counted; the first date stays.
 */
export async function decideExtension(
  transaction: CouncilTransaction,
  held: HeldRecommendation,
  { extensionId, what, dueAsked }: Pick<ExtensionFacts, 'extensionId' | 'what' | 'dueAsked'>,
  decision: { readonly approved: boolean; readonly meetingId: string; readonly reason: string | null },
  by: string,
): Promise<HeldRecommendation> {
  const { councilId, manager } = transaction;
  await manager.insert(extensionDecisionEntity, { councilId, extensionId, ...decision, recordedBy: by });
  const told = { noun: 'recommendation', nounId: held.recommendationId, reason: decision.reason, by } as const;
  await writeEvents(transaction, [{ ...told, kind: 'extension_decided', factId: extensionId }]);
  if (!decision.approved) return nextVersionOf(transaction, held, {});
  if (what === 'response')
    return nextVersionOf(transaction, held, {
      ...(await settledNow(transaction, held.recommendationId)),
      extensions: held.extensions + 1,
    });
  const due = isoDate(dueAsked);
  return nextVersionOf(transaction, held, {
    due: { words: formatDate(due), from: due, to: due, precision: 'day' },
    dueOn: due,
    originalDueOn: held.originalDueOn ?? held.dueOn,
    extensions: held.extensions + 1,
  });
}
