import { addDays, isoDate } from '@holdfast/domain/calendar/iso-date';
import type { StoredStatus } from '@holdfast/domain/recommendations/core-status';
import { foldStatusWord } from '@holdfast/domain/recommendations/status-mapping';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { SettingOutcome } from '../settings/setting-outcome.ts';
import { listStatusWords } from './list-status-words.ts';
import { statusWordSubject } from './status-word-subject.ts';

export interface NewStatusWord {
  readonly word: string;
  readonly coreStatus: StoredStatus;
  readonly validFrom: string;
}

/** A word means something else from a day on: what it meant before ends the day before. */
export async function addStatusWord(
  transaction: CouncilTransaction,
  next: NewStatusWord,
  by: string,
): Promise<SettingOutcome> {
  const folded = foldStatusWord(next.word);
  const present = (await listStatusWords(transaction)).find(
    ({ word, validTo }) => validTo === null && foldStatusWord(word) === folded,
  );
  if (present?.validFrom === next.validFrom)
    return statusWordSubject.change(transaction, present.statusWordId, null, next, by);
  if (present !== undefined && present.validFrom < next.validFrom) {
    const validTo = addDays(isoDate(next.validFrom), -1);
    const ended = await statusWordSubject.change(transaction, present.statusWordId, null, { validTo }, by);
    if (ended.kind !== 'changed') return ended;
  }
  return statusWordSubject.add(transaction, { ...next, validTo: null }, by);
}

/** How many recommendations say a word, by what they were understood as; and the first of them. */
export async function sayingWord(transaction: CouncilTransaction, word: string) {
  const rows = await transaction.rows<{
    recommendationId: string;
    reference: string;
    statusWords: string;
    coreStatus: StoredStatus;
  }>(
    'saying-word',
    `select recommendation_id as "recommendationId", reference || part as reference, status_words as "statusWords",
       core_status as "coreStatus"
     from recommendation where council_id = $1 and withdrawn_at is null
       and strpos(lower(regexp_replace(status_words, '\\s+', ' ', 'g')), $2) > 0
     order by reference_key, recommendation_id`,
    [foldStatusWord(word)],
  );
  return rows.filter(({ statusWords }) => foldStatusWord(statusWords) === foldStatusWord(word));
}
