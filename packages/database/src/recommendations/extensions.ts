import { formatDate } from '@holdfast/domain/dates/prose/date-names';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { CouncilTransaction } from '../council-transaction.ts';
import { writeEvents } from '../log/write-events.ts';
import { newId } from '../new-id.ts';
import type { DecisionOutcome, ExtensionFacts, ExtensionOutcome } from './changes.ts';
import { hold } from './find-recommendation.ts';
import { extensionDecisionEntity, extensionEntity } from './history.record.ts';
import { nextVersion } from './next-version.ts';

export async function askExtension(
  transaction: CouncilTransaction,
  recommendationId: string,
  revision: number | null,
  { dueAsked, reason }: { readonly dueAsked: string; readonly reason: string },
  by: string,
): Promise<ExtensionOutcome> {
  const held = await hold(transaction, recommendationId, revision);
  if (held.kind !== 'held') return held;
  const extensionId = newId();
  await transaction.manager.insert(extensionEntity, {
    councilId: transaction.councilId,
    extensionId,
    recommendationId,
    dueBefore: held.record.dueOn,
    dueAsked,
    reason,
    recordedBy: by,
  });
  const told = { noun: 'recommendation', nounId: recommendationId, reason, by } as const;
  await writeEvents(transaction, [{ ...told, kind: 'extension_asked', factId: extensionId }]);
  await nextVersion(transaction, [recommendationId], {});
  return { kind: 'changed', revision: held.record.revision + 1, extensionId };
}

export const findExtension = (transaction: CouncilTransaction, extensionId: string): Promise<ExtensionFacts | null> =>
  transaction.row<ExtensionFacts>(
    'extension',
    `select e.extension_id as "extensionId", e.recommendation_id as "recommendationId", e.due_before as "dueBefore",
       e.due_asked as "dueAsked", d.extension_id is not null as decided
     from extension e left join extension_decision d on d.council_id = $1 and d.extension_id = e.extension_id
     where e.council_id = $1 and e.extension_id = $2`,
    [extensionId],
  );

export async function decideExtension(
  transaction: CouncilTransaction,
  extensionId: string,
  decision: { readonly approved: boolean; readonly meetingId: string; readonly reason: string | null },
  by: string,
): Promise<DecisionOutcome> {
  const asked = await findExtension(transaction, extensionId);
  if (asked === null) return { kind: 'not_found' };
  // Whoever decides at the same moment waits here, and then finds it decided.
  const held = await hold(transaction, asked.recommendationId, null);
  if (held.kind !== 'held') return { kind: 'not_found' };
  if ((await findExtension(transaction, extensionId))?.decided === true) return { kind: 'already_decided' };
  await transaction.manager.insert(extensionDecisionEntity, {
    councilId: transaction.councilId,
    extensionId,
    ...decision,
    recordedBy: by,
  });
  const { record } = held;
  const told = { noun: 'recommendation', nounId: record.recommendationId, reason: decision.reason, by } as const;
  await writeEvents(transaction, [{ ...told, kind: 'extension_decided', factId: extensionId }]);
  const dueAsked = isoDate(asked.dueAsked);
  await nextVersion(
    transaction,
    [record.recommendationId],
    decision.approved
      ? {
          due: { words: formatDate(dueAsked), from: dueAsked, to: dueAsked, precision: 'day' },
          dueOn: dueAsked,
          originalDueOn: record.originalDueOn ?? record.dueOn,
          extensions: record.extensions + 1,
        }
      : {},
  );
  return { kind: 'decided' };
}
