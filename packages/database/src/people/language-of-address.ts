import { type Language, readLanguage } from '@holdfast/words/languages';
import type { CouncilTransaction } from '../council-transaction.ts';
import { emailKey } from '../identity/account-records.ts';

// An account is shown to whoever names its address: the setting is made before the table is read, as in
// find-session.sql.ts. Of a member of this council only: nobody learns who else has an account.
const languageSql = `
select a.language from (select set_config('app.email_key', $2, true) as key offset 0) door
cross join lateral (select account_id, language from account where email_key = door.key offset 0) a
join membership m on m.council_id = $1 and m.account_id = a.account_id and m.ended_at is null`;

/**
 * The language that the member of the council who has an address has chosen; null: nobody has it, or they have chosen
 * none. A mailbox that several share is nobody's.
 */
export const languageOfAddress = async (transaction: CouncilTransaction, address: string): Promise<Language | null> => {
  const row = await transaction.row<{ language: string | null }>('language-of-address', languageSql, [
    emailKey(address),
  ]);
  // The door stands open for this one question.
  await transaction.change(`select set_config('app.email_key', '', true) where $1::uuid is not null`);
  return readLanguage(row?.language);
};
