import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import type { DigestState } from '@holdfast/domain/reminders/sending/digest-state';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { DigestOfDay, PlannedDigest } from '@holdfast/domain/reminders/digests/plan-digests';
import type { DigestEnd } from '@holdfast/domain/reminders/sending/end-of-attempt';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { toStored } from '@holdfast/words/stored';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { newId } from '../../new-id.ts';
import { digestItemsSql, draftedSql } from './digest-items.sql.ts';
import { draftDigests } from './draft-digests.ts';
import type { ChannelRow, ClaimedDigest, DigestItemRow, DraftedDigest, KeptMessage } from '../reminder-rows.ts';
import { endDigest } from './end-digest.ts';
import { readBecause, type Stored } from '../read-because.ts';
import { type Receipts, receiptsOf } from './receipts.ts';

type InHand = Pick<ClaimedDigest, 'digestId' | 'attempts'>;

export interface DigestStanding {
  readonly digestId: string;
  readonly address: string;
  readonly forDay: IsoDate;
  readonly state: DigestState;
}

export interface Digests {
  ofDay(day: IsoDate): Promise<DigestOfDay[]>;
  /** Those of a day with what they say, dropped ones left out. */
  drafted(day: IsoDate): Promise<DraftedDigest[]>;
  /** What became of the digests of a day. */
  statesOf(day: IsoDate): Promise<DigestStanding[]>;
  draft(planned: readonly PlannedDigest[], linkExpiresAt: string): Promise<number>;
  /** Those of earlier days that nobody has begun to send: what they say goes into the digest of today. */
  dropOvertaken(today: IsoDate, at: string): Promise<number>;
  /** One whose time has come, and that rests no more, or whose sender died before it handed anything over. */
  claim(at: string, leaseSeconds: number): Promise<ClaimedDigest | null>;
  /** Those whose sender died between handing over and hearing of it: they are never sent again by themselves. */
  leaveOpen(at: string, leaseSeconds: number): Promise<number>;
  items(digestId: string): Promise<DigestItemRow[]>;
  /** Whether it may be handed over: written down before it is. */
  handOver(digest: InHand, channel: ChannelKind): Promise<boolean>;
  drop(digest: InHand, problem: Sentence, at: string): Promise<boolean>;
  postpone(digest: InHand, nextAttemptAt: string): Promise<boolean>;
  end(digest: InHand, channel: ChannelKind, end: DigestEnd, at: string): Promise<boolean>;
  /** Whoever it is for has left by a day. */
  hasLeft(digest: Pick<ClaimedDigest, 'recipientKind' | 'recipientId'>, day: IsoDate): Promise<boolean>;
  channel(): Promise<ChannelRow | null>;
  keep(message: KeptMessage): Promise<void>;
  readonly receipts: Receipts;
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
    and m.ended_at is not null)`;

export const digestsOf = (transaction: CouncilTransaction): Digests => {
  const one = async (text: string, values: readonly unknown[]) => (await transaction.change(text, values)) === 1;
  const inHand = `where council_id = $1 and digest_id = $2 and attempts = $3 and state = 'sending'`;
  return {
    ofDay: (day) =>
      transaction.rows<DigestOfDay & Record<string, unknown>>(
        'digests-of-day',
        `select recipient_id as "recipientId", address, kind from digest where council_id = $1 and for_day = $2`,
        [day],
      ),
    drafted: (day) => transaction.rows<DraftedDigest & Record<string, unknown>>('drafted-digests', draftedSql, [day]),
    statesOf: (day) =>
      transaction.rows<DigestStanding & Record<string, unknown>>(
        'digest-states',
        `select digest_id as "digestId", address, for_day as "forDay", state from digest
         where council_id = $1 and for_day = $2 order by digest_id`,
        [day],
      ),
    draft: (planned, linkExpiresAt) => draftDigests(transaction, planned, linkExpiresAt),
    dropOvertaken: (today, at) =>
      transaction.change(
        `update digest set state = 'dropped', over_at = $3, problem = $4
         where council_id = $1 and for_day < $2 and state = 'waiting'`,
        [today, at, toStored(sentence('mail.overtaken'))],
      ),
    claim: (at, leaseSeconds) =>
      transaction.row<ClaimedDigest & Record<string, unknown>>('claim-digest', claimSql, [at, leaseSeconds]),
    leaveOpen: (at, leaseSeconds) => transaction.change(leaveOpenSql, [at, leaseSeconds, unheard]),
    items: async (digestId) =>
      (await transaction.rows<Stored<DigestItemRow>>('digest-items', digestItemsSql, [digestId])).map(readBecause),
    handOver: ({ digestId, attempts }, channel) =>
      one(`update digest set state = 'handing_over', claimed_at = now(), channel = $4 ${inHand}`, [
        digestId,
        attempts,
        channel,
      ]),
    drop: ({ digestId, attempts }, problem, at) =>
      one(`update digest set state = 'dropped', over_at = $5, problem = $4 ${inHand}`, [
        digestId,
        attempts,
        toStored(problem),
        at,
      ]),
    postpone: ({ digestId, attempts }, nextAttemptAt) =>
      one(`update digest set state = 'waiting', next_attempt_at = $4 ${inHand}`, [digestId, attempts, nextAttemptAt]),
    end: (digest, channel, end, at) => endDigest(transaction, digest, channel, end, at),
    hasLeft: async ({ recipientKind, recipientId }, day) =>
      (await transaction.row('recipient-left', leftSql, [recipientKind, recipientId, day])) !== null,
    channel: () =>
      transaction.row<ChannelRow & Record<string, unknown>>(
        'channel-of-council',
        `select kind, sealed_key as "sealedKey", templates, reply_to as "replyTo" from channel
         where council_id = $1 and removed_at is null`,
      ),
    keep: async ({ about, digestId, address, recipientName, subject, plain, html }) => {
      await transaction.change(
        `insert into kept_message (council_id, kept_message_id, about, digest_id, address, recipient_name, subject, plain, html)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [newId(), about, digestId, address, recipientName, JSON.stringify(subject), JSON.stringify(plain), html],
      );
    },
    receipts: receiptsOf(transaction),
  };
};
