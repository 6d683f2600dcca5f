import type { PlannedDigest } from '@holdfast/domain/reminders/digests/plan-digests';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { insertRows } from '../../columns/insert-rows.ts';
import { newId } from '../../new-id.ts';

const draftSql = `
insert into digest (council_id, digest_id, for_day, kind, recipient_kind, recipient_id, recipient_name, address,
  send_after, next_attempt_at, link_expires_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)
on conflict do nothing`;

const itemColumns = { digest_id: 'uuid', reminder_id: 'uuid', position: 'integer', asked_as: 'text', step: 'integer' };

/** Writes the digests of a day, each once: one that somebody has drafted already is left as it is. How many are new. */
export const draftDigests = async (
  transaction: CouncilTransaction,
  planned: readonly PlannedDigest[],
  linkExpiresAt: string,
): Promise<number> => {
  let fresh = 0;
  const items: Record<keyof typeof itemColumns, unknown>[] = [];
  for (const { recipient, kind, forDay, sendAfter, items: asked } of planned) {
    const digestId = newId();
    const who = [recipient.kind, recipient.id, recipient.name, recipient.address];
    const written = await transaction.change(draftSql, [digestId, forDay, kind, ...who, sendAfter, linkExpiresAt]);
    if (written === 0) continue;
    fresh += 1;
    for (const [position, { reminder, askedAs, step }] of asked.entries())
      items.push({ digest_id: digestId, reminder_id: reminder.reminderId, position, asked_as: askedAs, step });
  }
  await insertRows(transaction, 'digest_item', itemColumns, items);
  return fresh;
};
