import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import type { DigestState } from '@holdfast/domain/reminders/sending/digest-state';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { DigestOfDay } from '@holdfast/domain/reminders/digests/plan-digests';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { toStored } from '@holdfast/words/stored';
import { bind } from '../../bind.ts';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { newId } from '../../new-id.ts';
import { digestItemsSql, draftedSql } from './digest-items.sql.ts';
import { draftDigests } from './draft-digests.ts';
import type { ChannelRow, ClaimedDigest, DigestItemRow, DraftedDigest, KeptMessage } from '../reminder-rows.ts';
import { endDigest } from './end-digest.ts';
import { readBecause, type Stored } from '../read-because.ts';
import { receiptsOf } from './receipts.ts';

type InHand = Pick<ClaimedDigest, 'digestId' | 'attempts'>;

export interface DigestStanding {
  readonly digestId: string;
  readonly address: string;
  readonly forDay: IsoDate;
  readonly state: DigestState;
}

const columns = `digest_id as "digestId", attempts, for_day as "forDay", kind, recipient_kind as "recipientKind",
  recipient_id as "recipientId", recipient_name as "recipientName", address, link_expires_at as "linkExpiresAt"`;

const claimSql = `
update digest set state = 'sending', attempts = attempts + 1, claimed_at = now(), rests_until = null
where council_id = $1 and digest_id = (
  select digest_id from digest
  where council_id = $1 and ((state = 'waiting' and next_attempt_at <= $2 and coalesce(rests_until <= now(), true))
    or (state = 'sending' and claimed_at <= now() - make_interval(secs => $3)))
  order by next_attempt_at, digest_id limit 1 for update skip locked)
returning ${columns}`;

const leaveOpenSql = `
with open as (
  update digest set state = 'perhaps_sent', over_at = $2,
    problem = $4, receipt_asks = 0,
    ask_receipt_at = case when channel = 'notify' then now() end
  where council_id = $1 and state = 'handing_over' and claimed_at <= now() - make_interval(secs => $3)
  returning digest_id, channel, problem)
insert into delivery (council_id, delivery_id, digest_id, channel, outcome, reason, at)
select $1, gen_random_uuid(), digest_id, channel, 'perhaps_sent', problem, $2 from open`;

const unheard = toStored(sentence('mail.handed_over_unheard'));

const leftSql = `
select 1 as left where exists (
  select from person p where p.council_id = $1 and $2 = 'person' and p.person_id = $3
    and (p.removed_at is not null or p.ended_on < $4::date))
or exists (
  select from membership m where m.council_id = $1 and $2 = 'membership' and m.membership_id = $3
    and m.ended_at is not null)
or exists (select from digest d where d.council_id = $1 and d.digest_id = $5 and d.link_ended_at is not null)`;

const one = async (transaction: CouncilTransaction, text: string, values: readonly unknown[]) =>
  (await transaction.change(text, values)) === 1;
const inHand = `where council_id = $1 and digest_id = $2 and attempts = $3 and state = 'sending'`;
const ofDay = (transaction: CouncilTransaction, day: IsoDate): Promise<DigestOfDay[]> =>
  transaction.rows<DigestOfDay & Record<string, unknown>>(
    'digests-of-day',
    `select recipient_id as "recipientId", address, kind from digest where council_id = $1 and for_day = $2`,
    [day],
  );

/** Those of a day with what they say, dropped ones left out. */
const drafted = (transaction: CouncilTransaction, day: IsoDate): Promise<DraftedDigest[]> =>
  transaction.rows<DraftedDigest & Record<string, unknown>>('drafted-digests', draftedSql, [day]);

/** What became of the digests of a day. */
const statesOf = (transaction: CouncilTransaction, day: IsoDate): Promise<DigestStanding[]> =>
  transaction.rows<DigestStanding & Record<string, unknown>>(
    'digest-states',
    `select digest_id as "digestId", address, for_day as "forDay", state from digest
         where council_id = $1 and for_day = $2 order by digest_id`,
    [day],
  );

/** Those of earlier days that nobody has begun to send: what they say goes into the digest of today. */
const dropOvertaken = (transaction: CouncilTransaction, today: IsoDate, at: string): Promise<number> =>
  transaction.change(
    `update digest set state = 'dropped', over_at = $3, problem = $4
         where council_id = $1 and for_day < $2 and state = 'waiting'`,
    [today, at, toStored(sentence('mail.overtaken'))],
  );

/** One whose time has come, and that rests no more, or whose sender died before it handed anything over. */
const claim = (transaction: CouncilTransaction, at: string, leaseSeconds: number): Promise<ClaimedDigest | null> =>
  transaction.row<ClaimedDigest & Record<string, unknown>>('claim-digest', claimSql, [at, leaseSeconds]);

/** Those whose sender died between handing over and hearing of it: they are never sent again by themselves. */
const leaveOpen = (transaction: CouncilTransaction, at: string, leaseSeconds: number): Promise<number> =>
  transaction.change(leaveOpenSql, [at, leaseSeconds, unheard]);

const items = async (transaction: CouncilTransaction, digestId: string): Promise<DigestItemRow[]> =>
  (await transaction.rows<Stored<DigestItemRow>>('digest-items', digestItemsSql, [digestId])).map(readBecause);

/** Whether it may be handed over: written down before it is. */
const handOver = (
  transaction: CouncilTransaction,
  { digestId, attempts }: InHand,
  channel: ChannelKind,
): Promise<boolean> =>
  one(transaction, `update digest set state = 'handing_over', claimed_at = now(), channel = $4 ${inHand}`, [
    digestId,
    attempts,
    channel,
  ]);

const drop = (
  transaction: CouncilTransaction,
  { digestId, attempts }: InHand,
  problem: Sentence,
  at: string,
): Promise<boolean> =>
  one(transaction, `update digest set state = 'dropped', over_at = $5, problem = $4 ${inHand}`, [
    digestId,
    attempts,
    toStored(problem),
    at,
  ]);

const postpone = (
  transaction: CouncilTransaction,
  { digestId, attempts }: InHand,
  nextAttemptAt: string,
): Promise<boolean> =>
  one(transaction, `update digest set state = 'waiting', next_attempt_at = $4 ${inHand}`, [
    digestId,
    attempts,
    nextAttemptAt,
  ]);

/** Whoever it is for has left by a day, or reads its address no more. */
const hasLeft = async (
  transaction: CouncilTransaction,
  { digestId, recipientKind, recipientId }: Pick<ClaimedDigest, 'digestId' | 'recipientKind' | 'recipientId'>,
  day: IsoDate,
): Promise<boolean> =>
  (await transaction.row('recipient-left', leftSql, [recipientKind, recipientId, day, digestId])) !== null;

const channel = (transaction: CouncilTransaction): Promise<ChannelRow | null> =>
  transaction.row<ChannelRow & Record<string, unknown>>(
    'channel-of-council',
    `select kind, sealed_key as "sealedKey", templates, reply_to as "replyTo" from channel
         where council_id = $1 and removed_at is null`,
  );

const keep = async (
  transaction: CouncilTransaction,
  { about, digestId, address, recipientName, subject, plain, html }: KeptMessage,
): Promise<void> => {
  await transaction.change(
    `insert into kept_message (council_id, kept_message_id, about, digest_id, address, recipient_name, subject, plain, html)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [newId(), about, digestId, address, recipientName, JSON.stringify(subject), JSON.stringify(plain), html],
  );
};

export const digestsOf = (transaction: CouncilTransaction) => ({
  receipts: receiptsOf(transaction),
  ...bind(transaction, {
    ofDay,
    drafted,
    statesOf,
    draft: draftDigests,
    dropOvertaken,
    claim,
    leaveOpen,
    items,
    handOver,
    drop,
    postpone,
    end: endDigest,
    hasLeft,
    channel,
    keep,
  }),
});
