import type { CouncilTransaction } from '../council-transaction.ts';

/** Whoever a digest was for is not to be asked any more: no link that they were sent opens anything from now on. */
export const endLinksOf = (transaction: CouncilTransaction, recipientId: string): Promise<number> =>
  transaction.change(
    'update digest set link_ended_at = now() where council_id = $1 and recipient_id = $2 and link_ended_at is null',
    [recipientId],
  );

// One a day, kind and address: where somebody else has one there already, theirs is enough.
const moveSql = `
update digest d set address = $3 where d.council_id = $1 and d.recipient_id = $2 and d.state = 'waiting'
  and not exists (select from digest o where o.council_id = $1 and o.for_day = d.for_day and o.kind = d.kind
    and o.address_key = lower($3) and o.digest_id <> d.digest_id)`;
const endElsewhereSql = `
update digest set link_ended_at = now()
where council_id = $1 and recipient_id = $2 and link_ended_at is null and address_key <> lower($3)`;

/** Whoever a digest was for reads another address: what waits goes there, and no link in the old mailbox opens any more. */
export const moveLinksOf = async (
  transaction: CouncilTransaction,
  recipientId: string,
  address: string,
): Promise<void> => {
  if (address !== '') await transaction.change(moveSql, [recipientId, address]);
  await transaction.change(endElsewhereSql, [recipientId, address]);
};

/** A mailbox took a digest no more, for good: what lies in it, or comes to whoever has it next, opens nothing. */
export const endLinksAtAddressOf = (transaction: CouncilTransaction, digestId: string): Promise<number> =>
  transaction.change(
    `update digest set link_ended_at = now() where council_id = $1 and link_ended_at is null
       and address_key = (select address_key from digest where council_id = $1 and digest_id = $2)`,
    [digestId],
  );
