import type { CouncilTransaction } from '../council-transaction.ts';
import type { StatusWordRecord } from './council.record.ts';

export type StatusWordRow = Omit<StatusWordRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'>;

const listSql = `
select status_word_id as "statusWordId", word, core_status as "coreStatus", valid_from as "validFrom", valid_to as "validTo",
  revision
from status_word where council_id = $1 and removed_at is null order by lower(word), valid_from`;

export const listStatusWords = (transaction: CouncilTransaction): Promise<StatusWordRow[]> =>
  transaction.rows<StatusWordRow>('status-words', listSql);
