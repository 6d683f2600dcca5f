import type { Keeper } from '@holdfast/domain/audiences/audience';
import type { DigestKind, KeptAbout, MessageState } from '@holdfast/domain/reminders/sending/digest-state';
import type { Said } from '@holdfast/words/say';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { messageState } from './message-state.sql.ts';
import { type SentAgainRow, sentAgainColumn } from './sent-again.ts';
import { undeliveredOf } from './undelivered.ts';

/** A message that stayed here, without its words. */
export interface KeptMessageRow {
  readonly keptMessageId: string;
  readonly about: KeptAbout;
  readonly address: string;
  readonly recipientName: string;
  /** In each language in which it is written; of whatever was kept before that was recorded, in none that is known. */
  readonly subject: readonly Said[];
  readonly keptAt: string;
  readonly digest: {
    readonly digestId: string;
    readonly forDay: string;
    readonly kind: DigestKind;
    readonly state: MessageState;
  } | null;
}

export interface KeptMessage extends KeptMessageRow {
  readonly plain: readonly Said[];
  readonly html: string | null;
  readonly sentAgain: readonly SentAgainRow[];
}

const columns = `k.kept_message_id as "keptMessageId", k.about, k.address, k.recipient_name as "recipientName", k.subject,
  k.kept_at as "keptAt", case when d.digest_id is not null then json_build_object('digestId', d.digest_id,
    'forDay', d.for_day, 'kind', d.kind, 'state', ${messageState}) end as digest`;
const from = `from kept_message k left join digest d on d.council_id = $1 and d.digest_id = k.digest_id where k.council_id = $1`;

const listSql = `select ${columns} ${from} and ($2::uuid is null or (k.kept_at, k.kept_message_id) < (
  select b.kept_at, b.kept_message_id from kept_message b where b.council_id = $1 and b.kept_message_id = $2))
order by k.kept_at desc, k.kept_message_id desc limit $3`;
const findSql = `select ${columns}, k.plain, k.html, ${sentAgainColumn} ${from} and k.kept_message_id = $2`;

/** Newest first, those kept before this one. */
const list: (
  transaction: CouncilTransaction,
  before: string | null,
  limit: number,
  audience: Keeper,
) => Promise<KeptMessageRow[]> = (transaction, before, limit) =>
  transaction.rows<KeptMessageRow & Record<string, unknown>>('kept-messages', listSql, [before, limit]);

const find: (
  transaction: CouncilTransaction,
  keptMessageId: string,
  audience: Keeper,
) => Promise<KeptMessage | null> = (transaction, keptMessageId) =>
  transaction.row<KeptMessage & Record<string, unknown>>('kept-message', findSql, [keptMessageId]);

export const messagesOf = (transaction: CouncilTransaction) => ({
  undelivered: undeliveredOf(transaction),
  ...bind(transaction, { list, find }),
});
