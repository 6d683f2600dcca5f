import type { CouncilTransaction } from '../council-transaction.ts';

const accountSql = `select account_id as "accountId" from membership where council_id = $1 and membership_id = $2`;
const openAccount = `select set_config('app.account_id', $2, true) where $1::uuid is not null`;

/**
 * The email address of a member, by which they sign in; '' where their account is closed. It stands behind the account's
 * own door, which is opened for this one question.
 */
export const emailOf = async (transaction: CouncilTransaction, membershipId: string): Promise<string> => {
  const owner = await transaction.row<{ accountId: string }>('account-of-member', accountSql, [membershipId]);
  await transaction.change(openAccount, [owner?.accountId ?? '']);
  const account = await transaction.row<{ email: string }>(
    'email-of-account',
    `select email from account where $1::uuid is not null and account_id = $2 and disabled_at is null`,
    [owner?.accountId ?? null],
  );
  await transaction.change(openAccount, ['']);
  return account?.email ?? '';
};
