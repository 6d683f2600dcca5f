import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import type { DigestKind, Trouble } from '@holdfast/domain/reminders/sending/digest-state';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import { markCameBack } from './came-back.ts';
import { type SentAgainRow, sentAgainColumn } from './sent-again.ts';

/** A digest that did not arrive, or of which nobody can say. */
export interface UndeliveredRow {
  readonly digestId: string;
  readonly forDay: string;
  readonly kind: DigestKind;
  readonly recipientName: string;
  /** Their entry in the directory, where an address is corrected; null where they have none. */
  readonly personId: string | null;
  /** Where it went. */
  readonly address: string;
  /** Where it would go now. */
  readonly addressNow: string;
  readonly state: Trouble;
  readonly channel: ChannelKind | null;
  /** What the other side said, as the sender kept it. */
  readonly problem: string | null;
  readonly attempts: number;
  readonly items: number;
  readonly overAt: string | null;
  readonly seenAt: string | null;
  readonly sentAgain: readonly SentAgainRow[];
}

const select = `
select d.digest_id as "digestId", d.for_day as "forDay", d.kind, d.recipient_name as "recipientName",
  p.person_id as "personId", d.address, coalesce(nullif(p.email, ''), d.address) as "addressNow", d.state, d.channel,
  d.problem, d.attempts, d.over_at as "overAt", d.seen_at as "seenAt", (select count(*)::int from digest_item i
    where i.council_id = $1 and i.digest_id = d.digest_id) as items, ${sentAgainColumn}
from digest d left join person p on p.council_id = $1 and p.removed_at is null
  and case d.recipient_kind when 'person' then p.person_id = d.recipient_id else p.membership_id = d.recipient_id end
where d.council_id = $1 and d.state in ('perhaps_sent', 'failed', 'bounced')`;

const alreadySql = `
select o.recipient_name as name from digest d join digest o on o.council_id = $1 and o.for_day = d.for_day
  and o.kind = d.kind and o.digest_id <> d.digest_id and o.address_key = lower($3)
where d.council_id = $1 and d.digest_id = $2`;

type Row = UndeliveredRow & Record<string, unknown>;

/** Newest first, and those that nobody has marked as seen before the others. */
const list = (transaction: CouncilTransaction, limit: number): Promise<UndeliveredRow[]> =>
  transaction.rows<Row>(
    'undelivered',
    `${select} order by d.seen_at is not null, d.for_day desc, d.digest_id desc limit $2`,
    [limit],
  );

/** How many nobody has marked as seen. */
const unseen = async (transaction: CouncilTransaction): Promise<number> =>
  (
    await transaction.row<{ unseen: number }>(
      'undelivered-unseen',
      `select count(*)::int as unseen from digest where council_id = $1 and seen_at is null
           and state in ('perhaps_sent', 'failed', 'bounced')`,
    )
  )?.unseen ?? 0;

const find = (transaction: CouncilTransaction, digestId: string): Promise<UndeliveredRow | null> =>
  transaction.row<Row>('undelivered-one', `${select} and d.digest_id = $2`, [digestId]);

const markSeen = async (transaction: CouncilTransaction, digestId: string, now: string): Promise<boolean> =>
  (await transaction.change(
    `update digest set seen_at = coalesce(seen_at, $3) where council_id = $1 and digest_id = $2
         and state in ('perhaps_sent', 'failed', 'bounced')`,
    [digestId, now],
  )) > 0;

/** It waits again, for this address, if it is still in the state that the person saw; who wanted it is kept. */
const sendAgain = async (
  transaction: CouncilTransaction,
  digestId: string,
  from: Trouble,
  address: string,
  now: string,
  by: string,
): Promise<boolean> => {
  const waits = await transaction.change(
    `update digest set state = 'waiting', address = $4, attempts = 0, next_attempt_at = $5, claimed_at = null,
         problem = null, over_at = null, seen_at = null, ask_receipt_at = null,
         -- Another link, where it goes elsewhere: the one that went before stays with whoever has it, and opens nothing.
         link_ended_at = null, link_expires_at = link_expires_at + case
           when link_ended_at is null and address_key = lower($4) then interval '0' else interval '1 second' end
       where council_id = $1 and digest_id = $2 and state = $3`,
    [digestId, from, address, now],
  );
  if (waits === 0) return false;
  await transaction.change(
    `insert into sent_again (council_id, sent_again_id, digest_id, was, address, recorded_by)
       values ($1, $2, $3, $4, $5, $6)`,
    [newId(), digestId, from, address, by],
  );
  return true;
};

/** Who has a digest of the same day and kind at this address already, but for this one. */
const alreadyAt = async (transaction: CouncilTransaction, digestId: string, address: string): Promise<string | null> =>
  (await transaction.row<{ name: string }>('digest-already-at', alreadySql, [digestId, address]))?.name ?? null;

export const undeliveredOf = (transaction: CouncilTransaction) =>
  bind(transaction, { list, unseen, find, markSeen, sendAgain, cameBack: markCameBack, alreadyAt });
