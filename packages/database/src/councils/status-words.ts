import { addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import { foldStatusWord } from '@holdfast/domain/recommendations/status/status-mapping';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { LastChange, KeptOutcome } from '../kept-records/kept-outcome.ts';
import { listStatusWords } from './list-status-words.ts';
import { wordMeaningSubject } from './kept-status-word.ts';

export interface NewStatusWord {
  readonly word: string;
  readonly coreStatus: StoredStatus;
  readonly validFrom: string;
}

/** How often the council's words were changed: whoever saw another number saw other words. */
export const wordsVersion = async (transaction: CouncilTransaction): Promise<number> =>
  (
    await transaction.row<{ version: number }>(
      'words-version',
      'select coalesce(sum(revision), 0)::int as version from status_word where council_id = $1',
    )
  )?.version ?? 0;

const lastSql = `
select m.name as by, s.recorded_at as at from event s
left join membership m on m.council_id = $1 and m.membership_id = s.recorded_by
where s.council_id = $1 and s.noun = 'status_word' order by s.recorded_at desc, s.event_id desc limit 1`;

/**
 * A word means something else from a day on: what it meant before ends the day before. `seen`: the version of the
 * words that the person saw; null to add to whatever stands.
 */
export async function addStatusWord(
  transaction: CouncilTransaction,
  next: NewStatusWord,
  seen: number | null,
  by: string,
): Promise<KeptOutcome> {
  // Two who give words a meaning at once are answered one after the other.
  await transaction.change(`select pg_advisory_xact_lock(hashtextextended('words of ' || $1::uuid, 0))`);
  const version = await wordsVersion(transaction);
  if (seen !== null && seen !== version)
    return {
      kind: 'stale',
      revision: version,
      last: await transaction.row<LastChange & Record<string, unknown>>('last-of-words', lastSql),
    };
  const folded = foldStatusWord(next.word);
  const present = (await listStatusWords(transaction)).find(
    ({ word, validTo }) => validTo === null && foldStatusWord(word) === folded,
  );
  if (present?.validFrom === next.validFrom)
    return wordMeaningSubject.change(transaction, present.statusWordId, null, next, by);
  if (present !== undefined && present.validFrom < next.validFrom) {
    const validTo = addDays(isoDate(next.validFrom), -1);
    const ended = await wordMeaningSubject.change(transaction, present.statusWordId, null, { validTo }, by);
    if (ended.kind !== 'changed') return ended;
  }
  return wordMeaningSubject.add(transaction, { ...next, validTo: null }, by);
}
