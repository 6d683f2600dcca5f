import { toStored } from '@holdfast/words/stored';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import { endLinksAtAddressOf } from './end-links.ts';

/** A notice that a digest came back, after a mail server had taken it. */
export interface CameBackNotice {
  readonly digestId: string;
  /** Whom it did not reach; null where the notice does not say. */
  readonly address: string | null;
  /** What the other mail server said, as it stands: kept as words of theirs, never as a sentence of ours. */
  readonly reason: string;
}

/** What the notice changed. `sent_again`: it is of an earlier sending, and the digest has gone elsewhere since. */
export type CameBack =
  | {
      readonly kind: 'bounced' | 'known_already' | 'sent_again';
      readonly recipientName: string;
      readonly forDay: string;
    }
  | { readonly kind: 'unknown' };

interface Found extends Record<string, unknown> {
  readonly state: string;
  readonly address: string;
  readonly recipientName: string;
  readonly forDay: string;
  readonly isSentAgain: boolean;
}

const findSql = `
select d.state, d.address, d.recipient_name as "recipientName", d.for_day as "forDay", exists (
  select from sent_again a where a.council_id = $1 and a.digest_id = d.digest_id) as "isSentAgain"
from digest d where d.council_id = $1 and d.digest_id = $2 for update`;

const bounceSql = `
with bounced as (
  update digest set state = 'bounced', problem = $3, over_at = $4, seen_at = null, ask_receipt_at = null
  where council_id = $1 and digest_id = $2 returning digest_id, channel)
insert into delivery (council_id, delivery_id, digest_id, channel, outcome, reason, at)
select $1, $5, digest_id, coalesce(channel, 'smtp'), 'bounced', $3, $4 from bounced`;

/** Marks the digest as bounced, which ends every link at its address, unless that is known, or it has been sent to another address since. */
export const markCameBack = async (
  transaction: CouncilTransaction,
  { digestId, address, reason }: CameBackNotice,
  at: string,
): Promise<CameBack> => {
  const found = await transaction.row<Found>('digest-came-back', findSql, [digestId]);
  if (found === null || found.state === 'dropped') return { kind: 'unknown' };
  const of = { recipientName: found.recipientName, forDay: found.forDay };
  if (found.state === 'bounced' || found.state === 'failed') return { kind: 'known_already', ...of };
  const elsewhere = address !== null && address.toLowerCase() !== found.address.toLowerCase();
  const underway = found.state !== 'sent' && found.state !== 'perhaps_sent';
  if (underway || (found.isSentAgain && elsewhere)) return { kind: 'sent_again', ...of };
  await transaction.change(bounceSql, [digestId, toStored(reason), at, newId()]);
  await endLinksAtAddressOf(transaction, digestId);
  return { kind: 'bounced', ...of };
};
