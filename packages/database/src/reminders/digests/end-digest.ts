import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import type { DigestEnd } from '@holdfast/domain/reminders/sending/end-of-attempt';
import { toStored } from '@holdfast/words/stored';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { endLinksAtAddressOf } from '../../messages/end-links.ts';
import { newId } from '../../new-id.ts';
import type { ClaimedDigest } from '../reminder-rows.ts';

const outcomes = { sent: 'sent', perhaps_sent: 'perhaps_sent', failed: 'refused', bounced: 'bounced' } as const;

const outcomeOf = (end: DigestEnd): string =>
  end.state === 'waiting' ? (end.refused ? 'refused' : 'unreachable') : outcomes[end.state];

// Also from `perhaps_sent`: a sender that was slow, and given up for dead, knows better than whoever gave it up.
const endSql = `
update digest set state = $4, channel = $5, problem = $6, channel_ref = $7,
  next_attempt_at = coalesce($8, next_attempt_at), rests_until = now() + make_interval(secs => $9),
  over_at = case when $4 <> 'waiting' then $10::timestamptz end, receipt_asks = 0,
  ask_receipt_at = case when $5 = 'notify' and $4 in ('sent', 'perhaps_sent') then now() end
where council_id = $1 and digest_id = $2 and attempts = $3 and state in ('sending', 'handing_over', 'perhaps_sent')`;

/** Settles one attempt, and keeps how it went. False: somebody else has taken the digest up since. */
export const endDigest = async (
  transaction: CouncilTransaction,
  { digestId, attempts }: Pick<ClaimedDigest, 'digestId' | 'attempts'>,
  channel: ChannelKind,
  end: DigestEnd,
  at: string,
): Promise<boolean> => {
  const problem = end.state === 'sent' ? null : toStored(end.reason);
  const settled = await transaction.change(endSql, [
    digestId,
    attempts,
    end.state,
    channel,
    problem,
    end.state === 'sent' ? end.ref : null,
    end.state === 'waiting' ? end.notBefore : null,
    end.state === 'waiting' ? end.restSeconds : null,
    at,
  ]);
  if (settled === 0) return false;
  await transaction.change(
    `insert into delivery (council_id, delivery_id, digest_id, channel, outcome, reason, at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), digestId, channel, outcomeOf(end), problem, at],
  );
  if (end.state === 'bounced') await endLinksAtAddressOf(transaction, digestId);
  return true;
};
