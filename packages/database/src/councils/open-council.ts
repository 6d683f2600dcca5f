import type { Nation } from '@holdfast/domain/councils/nation';
import { usualStatusWords } from '@holdfast/domain/recommendations/status/status-words';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';

export interface NewCouncil {
  /** Three capital letters that no other council has. */
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
}

/** The first day of councils as they are now: the usual status words mean the same however old a paper is. */
const firstDay = '1974-04-01';

/** $1: the council; then code, name and nation. A code that is another council's adds no row. */
export const addCouncilSql = `
insert into council (council_id, code, name, nation) values ($1, $2, $3, $4) on conflict (code) do nothing`;

/** $1: the council; then the ids, the words, what each means, and from which day on. */
const addWordsSql = `
insert into status_word (council_id, status_word_id, word, core_status, valid_from)
select $1, x.id, x.word, x.meaning, $5 from unnest($2::uuid[], $3::text[], $4::text[]) x(id, word, meaning)`;

/** Adds the usual status words of a council, by whichever connection is in its transaction. */
export const addUsualWords = (
  change: (text: string, values: readonly unknown[]) => Promise<unknown>,
  from = firstDay,
): Promise<unknown> =>
  change(addWordsSql, [
    usualStatusWords.map(() => newId()),
    usualStatusWords.map(({ word }) => word),
    usualStatusWords.map(({ coreStatus }) => coreStatus),
    from,
  ]);

/**
 * Makes the council of this transaction, with the usual status words; false, and nothing is written, where another has
 * its code. Only the role that owns the tables may: whoever serves requests can open no council.
 */
export const openCouncil = async (
  transaction: CouncilTransaction,
  { code, name, nation }: NewCouncil,
): Promise<boolean> => {
  if ((await transaction.change(addCouncilSql, [code, name, nation])) === 0) return false;
  await addUsualWords((text, values) => transaction.change(text, values));
  return true;
};
