import type { CouncilTransaction } from '../council-transaction.ts';

/** A digest whose link is in force, and whom it was for. */
export interface OpenDigest {
  readonly digestId: string;
  readonly recipientKind: 'person' | 'membership';
  readonly recipientId: string;
  readonly recipientName: string;
  readonly address: string;
  readonly linkExpiresAt: string;
}

/**
 * null: there is none, or its link has ended or is over. `expiresAt`: until when the link says that it holds, in whole
 * seconds. One that went out before the digest was sent again says another moment, and opens nothing.
 */
export const openDigest = (
  transaction: CouncilTransaction,
  { digestId, expiresAt }: { readonly digestId: string; readonly expiresAt: string },
  now: Date,
): Promise<OpenDigest | null> =>
  transaction.row<OpenDigest & Record<string, unknown>>(
    'open-digest',
    `select digest_id as "digestId", recipient_kind as "recipientKind", recipient_id as "recipientId",
       recipient_name as "recipientName", address, link_expires_at as "linkExpiresAt"
     from digest where council_id = $1 and digest_id = $2 and link_expires_at > $3 and link_ended_at is null
       and date_trunc('second', link_expires_at) = $4`,
    [digestId, now, expiresAt],
  );

/** Every lead of what stands in a digest, of the recommendations and of their actions, each once. */
export const leadsOfDigest = async (transaction: CouncilTransaction, digestId: string): Promise<string[]> =>
  (
    await transaction.row<{ leads: string[] }>(
      'leads-of-digest',
      `with asked as (
         select distinct m.recommendation_id from digest_item i
         join reminder m on m.council_id = $1 and m.reminder_id = i.reminder_id
         where i.council_id = $1 and i.digest_id = $2 and m.recommendation_id is not null)
       select coalesce(array_agg(distinct x.lead), '{}') as leads from (
         select unnest(r.lead) as lead from asked join recommendation r
           on r.council_id = $1 and r.recommendation_id = asked.recommendation_id
         union all select unnest(a.lead) from asked
         join action_recommendation l on l.council_id = $1 and l.recommendation_id = asked.recommendation_id
         join action a on a.council_id = $1 and a.action_id = l.action_id and a.withdrawn_at is null) x`,
      [digestId],
    )
  )?.leads ?? [];
