import type { StoredStatus } from '@holdfast/domain/recommendations/core-status';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { CouncilRecord, StatusWordRecord } from './council.record.ts';
import { addStatusWord, listStatusWords } from './status-words.ts';

export type StatusWordRow = Omit<StatusWordRecord, 'councilId' | 'recordedBy' | 'recordedAt'>;

export interface Councils {
  /** The council of this transaction. */
  read(): Promise<CouncilRecord>;
  statusWords(): Promise<StatusWordRow[]>;
  /**
   * From a day on the word means this. What it meant before ends the day before, and is kept: what was recorded then
   * keeps its meaning.
   */
  addStatusWord(
    values: { readonly word: string; readonly coreStatus: StoredStatus; readonly validFrom: string },
    by: string,
  ): Promise<StatusWordRow | 'later_meaning'>;
}

const readSql = `
select council_id as "councilId", code, name, nation, response_period as "responsePeriod",
  update_lead_days as "updateLeadDays",
  report_lead_days as "reportLeadDays", call_in_days as "callInDays", closure_days::text[] as "closureDays", rag_scheme as "ragScheme", accent,
  created_at as "createdAt"
from council where council_id = $1`;

export const councilsOf = (transaction: CouncilTransaction): Councils => ({
  read: async () => {
    const council = await transaction.row<CouncilRecord & Record<string, unknown>>('council', readSql);
    if (council === null) throw new Error('There is no such council.');
    return council;
  },
  statusWords: () => listStatusWords(transaction),
  addStatusWord: (values, by) => addStatusWord(transaction, values, by),
});
