import { beginningFault } from '@holdfast/domain/settings/check-setting';
import type { IsoDate } from '@holdfast/domain/calendar/iso-date';
import { meaningInTheWay, meaningSentence } from '@holdfast/domain/recommendations/word-meanings';
import { type SettingRefusal, refuse } from '../settings/setting-outcome.ts';
import { type SettingProposal, settingSubject } from '../settings/setting-subject.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { StatusWordRecord } from './council.record.ts';
import { listStatusWords } from './list-status-words.ts';

export type StatusWordValues = Pick<StatusWordRecord, 'word' | 'coreStatus' | 'validFrom' | 'validTo'>;

export const statusWordSubject = settingSubject<StatusWordValues>({
  subject: 'status_word',
  table: 'status_word',
  key: 'status_word_id',
  columns: { word: 'word', coreStatus: 'core_status', validFrom: 'valid_from', validTo: 'valid_to' },
  called: ({ word }) => word,
  refuse: (transaction, proposal) => refusal(transaction, proposal),
});

const refusal = async (
  transaction: CouncilTransaction,
  { id, after }: SettingProposal<StatusWordValues>,
): Promise<SettingRefusal | null> => {
  if (after === null) return null;
  const day = await transaction.row<{ today: IsoDate }>(
    'london-day',
    `select (now() at time zone 'Europe/London')::date::text as today where $1::uuid is not null`,
  );
  const fault = day === null ? null : beginningFault(after.validFrom, day.today);
  if (fault !== null) return refuse('word_begins', 'validFrom', fault);
  if (after.validTo !== null && after.validTo < after.validFrom)
    return refuse('word_ends', 'validTo', 'The word would end before it begins. Choose a later last day.');
  const words = (await listStatusWords(transaction)).map((word) => ({ ...word, id: word.statusWordId }));
  const other = meaningInTheWay(words, { ...after, id });
  return other === null ? null : refuse('two_meanings', 'validFrom', meaningSentence(other));
};
