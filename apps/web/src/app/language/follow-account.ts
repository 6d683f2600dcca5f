import type { Session } from '@holdfast/contracts/identity/shapes';
import { want } from './i18n.ts';
import { keepHere } from './language-here.ts';

type Account = NonNullable<Session['account']>;

/**
 * The accounts whose choice was followed, each as one answer told it: the same answer again is the same object. So what
 * is chosen afterwards holds on the next page too, even where the account could not be told.
 */
const followed = new WeakSet<Account>();

/**
 * Whoever has signed in reads in the language that they chose for themselves, whoever chose another in this browser
 * before; the browser keeps it from here on. false: the account has chosen none.
 */
export const followAccount = async (account: Account): Promise<boolean> => {
  if (account.language === null) return false;
  if (followed.has(account)) return true;
  followed.add(account);
  keepHere(account.language);
  await want(account.language);
  return true;
};
