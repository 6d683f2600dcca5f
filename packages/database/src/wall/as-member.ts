import type { CouncilTransaction } from '../council-transaction.ts';

/** Opens, for the rest of the transaction, what is one person's own beside the council's wall. */
export const asMember = (transaction: CouncilTransaction, membershipId: string) =>
  transaction.row('as-member', `select set_config('app.membership_id', $2, true) from (select $1::uuid) as council`, [
    membershipId,
  ]);
