import { beginningFault } from '@holdfast/domain/settings/check-setting';
import {
  type GoneWord,
  meaningInTheWay,
  meaningSentence,
  wordEnding,
} from '@holdfast/domain/recommendations/status/word-meanings';
import { sentence } from '@holdfast/words/sentence';
import { type KeptRefusal, refuse } from '../kept-records/kept-outcome.ts';
import { type OwnOf, ownColumns } from '../columns/kept-columns.ts';
import { type Proposal as ProposalOf, keptRecord } from '../kept-records/kept-record.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { statusWordEntity, type StatusWordRecord } from './council.record.ts';
import { listStatusWords } from './list-status-words.ts';
import { sayingWord } from './saying-word.ts';

export type StatusWordValues = OwnOf<StatusWordRecord, 'statusWordId'>;

const definition = {
  noun: 'status_word',
  table: 'status_word',
  key: 'status_word_id',
  columns: ownColumns(statusWordEntity, 'statusWordId'),
  called: ({ word }: StatusWordValues) => word,
} as const;
type Proposal = ProposalOf<StatusWordValues>;

/** A word ends the day before its next meaning begins: what takes its place is the word itself. */
export const wordMeaningSubject = keptRecord<StatusWordValues>({
  ...definition,
  refuse: (transaction, proposal) => refusal(transaction, proposal),
});

export const keptStatusWord = keptRecord<StatusWordValues>({
  ...definition,
  refuse: async (transaction, proposal) => (await refusal(transaction, proposal)) ?? refuseGone(transaction, proposal),
});

/** What the register says is not taken from it with nothing in its place. */
async function refuseGone(
  transaction: CouncilTransaction,
  { id, before, after }: Proposal,
): Promise<KeptRefusal | null> {
  if (before === null) return null;
  const lastDay = after?.validTo ?? null;
  const ends = lastDay !== null && (before.validTo === null || lastDay < before.validTo);
  if (after !== null && !ends) return null;
  const { refusal: inUse } = await endingOfWord(transaction, { ...before, id, lastDay });
  return inUse === null ? null : refuse(lastDay === null ? null : 'validTo', inUse);
}

/** What the end of a word comes to, as the register and the council's words stand now. */
export async function endingOfWord(
  transaction: CouncilTransaction,
  { id, word, coreStatus, lastDay }: GoneWord,
): Promise<ReturnType<typeof wordEnding>> {
  const words = (await listStatusWords(transaction)).map((one) => ({ ...one, id: one.statusWordId }));
  const saying = (await sayingWord(transaction, word, 'register_editor')).length;
  return wordEnding({ id, word, coreStatus, lastDay }, { saying, words, today: transaction.today });
}

const refusal = async (transaction: CouncilTransaction, { id, after }: Proposal): Promise<KeptRefusal | null> => {
  if (after === null) return null;
  const fault = beginningFault(after.validFrom, transaction.today);
  if (fault !== null) return refuse('validFrom', fault);
  if (after.validTo !== null && after.validTo < after.validFrom)
    return refuse('validTo', sentence('recommendations.word_ends_before'));
  const words = (await listStatusWords(transaction)).map((word) => ({ ...word, id: word.statusWordId }));
  const other = meaningInTheWay(words, { ...after, id });
  return other === null ? null : refuse('validFrom', meaningSentence(other));
};
