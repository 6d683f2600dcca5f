import { addDays, isoDate } from '@holdfast/domain/calendar/iso-date';
import type { StoredStatus } from '@holdfast/domain/recommendations/core-status';
import { foldStatusWord } from '@holdfast/domain/recommendations/status-mapping';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import { statusWordEntity, type StatusWordRecord } from './council.record.ts';

type StatusWordRow = Omit<StatusWordRecord, 'councilId' | 'recordedBy' | 'recordedAt'>;

const listSql = `
select status_word_id as "statusWordId", word, core_status as "coreStatus", valid_from as "validFrom", valid_to as "validTo"
from status_word where council_id = $1 order by lower(word), valid_from`;

export const listStatusWords = (transaction: CouncilTransaction): Promise<StatusWordRow[]> =>
  transaction.rows<StatusWordRow>('status-words', listSql);

export async function addStatusWord(
  transaction: CouncilTransaction,
  values: { readonly word: string; readonly coreStatus: StoredStatus; readonly validFrom: string },
  by: string,
): Promise<StatusWordRow | 'later_meaning'> {
  const { councilId, manager } = transaction;
  const folded = foldStatusWord(values.word);
  const present = (await listStatusWords(transaction)).find(
    ({ word, validTo }) => validTo === null && foldStatusWord(word) === folded,
  );
  if (present !== undefined && present.validFrom > values.validFrom) return 'later_meaning';
  if (present?.validFrom === values.validFrom) {
    await transaction.change(
      `update status_word set core_status = $3, recorded_by = $4, recorded_at = now()
       where council_id = $1 and status_word_id = $2`,
      [present.statusWordId, values.coreStatus, by],
    );
    return { ...present, coreStatus: values.coreStatus };
  }
  if (present !== undefined) {
    const validTo = addDays(isoDate(values.validFrom), -1);
    await manager.update(statusWordEntity, { councilId, statusWordId: present.statusWordId }, { validTo });
  }
  const row: StatusWordRow = { statusWordId: newId(), ...values, validTo: null };
  await manager.insert(statusWordEntity, { councilId, ...row, recordedBy: by });
  return row;
}
