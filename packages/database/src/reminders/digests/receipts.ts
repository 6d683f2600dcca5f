import type { Heard } from '@holdfast/domain/reminders/sending/heard-of';
import { toStored } from '@holdfast/words/stored';
import { bind } from '../../bind.ts';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { endLinksAtAddressOf } from '../../messages/end-links.ts';
import { newId } from '../../new-id.ts';

/** A digest that was taken, or perhaps was, and of which somebody can be asked what became of it. */
export interface ReceiptToAsk {
  readonly digestId: string;
  readonly address: string;
  readonly state: 'sent' | 'perhaps_sent';
  /** What the other side called it; null where it never said. */
  readonly ref: string | null;
}

const nextSql = `
update digest set receipt_asks = receipt_asks + 1,
  ask_receipt_at = now() + make_interval(secs => ($2::double precision[])[receipt_asks + 1])
where council_id = $1 and digest_id = (
  select digest_id from digest
  where council_id = $1 and ask_receipt_at <= now() and state in ('sent', 'perhaps_sent')
  order by ask_receipt_at, digest_id limit 1 for update skip locked)
returning digest_id as "digestId", address, state, channel_ref as ref`;

const heardSql = `
update digest set state = $5, channel_ref = $6, problem = $7,
  ask_receipt_at = case when not $8::boolean then ask_receipt_at end,
  over_at = case when state <> $5 then $9::timestamptz else over_at end, seen_at = case when state = $5 then seen_at end
where council_id = $1 and digest_id = $2 and state = $3 and channel_ref is not distinct from $4`;

/**
 * One of which it is time to ask. It is asked again after so many seconds, a pause for each asking and no more: the
 * next time is written down before anybody asks, so that an asker who dies leaves nothing open.
 */
const next = (transaction: CouncilTransaction, pauses: readonly number[]): Promise<ReceiptToAsk | null> =>
  transaction.row<ReceiptToAsk & Record<string, unknown>>('receipt-to-ask', nextSql, [pauses]);

/** False: it was sent again meanwhile, and what was heard is of the earlier one. */
const heard = async (
  transaction: CouncilTransaction,
  { digestId, state, ref }: ReceiptToAsk,
  heard: Heard,
  at: string,
): Promise<boolean> => {
  const problem = heard.problem === null ? null : toStored(heard.problem);
  const changed = await transaction.change(heardSql, [
    digestId,
    state,
    ref,
    heard.state,
    heard.ref,
    problem,
    heard.isOver,
    at,
  ]);
  if (changed === 0) return false;
  await transaction.change(
    `insert into delivery (council_id, delivery_id, digest_id, channel, outcome, reason, at)
       values ($1, $2, $3, 'notify', $4, $5, $6)`,
    [newId(), digestId, heard.outcome, problem, at],
  );
  if (heard.state === 'bounced') await endLinksAtAddressOf(transaction, digestId);
  return true;
};

/** How each attempt of a day went, and what was heard afterwards, in the order in which it came. */
const ofDay = (
  transaction: CouncilTransaction,
  day: string,
): Promise<{ readonly digestId: string; readonly outcome: string }[]> =>
  transaction.rows<{ digestId: string; outcome: string }>(
    'deliveries-of-day',
    `select v.digest_id as "digestId", v.outcome from delivery v
       join digest d on d.council_id = $1 and d.digest_id = v.digest_id
       where v.council_id = $1 and d.for_day = $2 order by v.delivery_id`,
    [day],
  );

/** Nobody can be asked any more. */
const giveUp = async (transaction: CouncilTransaction, digestId: string): Promise<void> => {
  await transaction.change('update digest set ask_receipt_at = null where council_id = $1 and digest_id = $2', [
    digestId,
  ]);
};

export const receiptsOf = (transaction: CouncilTransaction) => bind(transaction, { next, heard, ofDay, giveUp });
