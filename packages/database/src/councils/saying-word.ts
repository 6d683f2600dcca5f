import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { Keeper } from '@holdfast/domain/audiences/audience';
import { foldStatusWord } from '@holdfast/domain/recommendations/status/status-mapping';
import type { CouncilTransaction } from '../council-transaction.ts';
import { fieldOf } from '../recommendations/words.sql.ts';

/** How many recommendations say a word, by what they were understood as; and the first of them. */
export async function sayingWord(transaction: CouncilTransaction, word: string, audience: Keeper) {
  const rows = await transaction.rows<{
    recommendationId: string;
    reference: string;
    statusWords: string;
    coreStatus: StoredStatus;
  }>(
    'saying-word',
    `select recommendation_id as "recommendationId", reference || part as reference, ${fieldOf(audience, 'status', 'r.status_words')} as "statusWords",
       core_status as "coreStatus"
     from recommendation r where council_id = $1 and withdrawn_at is null
       and strpos(lower(regexp_replace(status_words, '\\s+', ' ', 'g')), $2) > 0
     order by reference_key, recommendation_id`,
    [foldStatusWord(word)],
  );
  return rows.filter(({ statusWords }) => foldStatusWord(statusWords) === foldStatusWord(word));
}
