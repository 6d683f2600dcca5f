import type { EntityManager } from 'typeorm';

/**
 * Whoever proved an address gets what is in its name: the account becomes nobody's but theirs, and the memberships of
 * accounts of the same address that were bound to a council go over to it, but where it belongs to that council already.
 * Nobody signs in by those any more, since they belong to none. The door of the address and the account's stand open.
 */
export const joinAccounts = async (manager: EntityManager, accountId: string, key: string): Promise<void> => {
  await manager.query(`select set_config('app.email_key', $1, true)`, [key]);
  const whole = await manager.query<[unknown[], number]>(
    `update holdfast.account a set bound_to = null, verified_at = now() where account_id = $1
       and not exists (select 1 from holdfast.account o where o.email_key = $2 and o.bound_to is null and o.account_id <> $1)
     returning 1`,
    [accountId, key],
  );
  // Since the link was made, another account of the address was proven: this one stays its council's.
  if (whole[1] === 0) return;
  const bound = await manager.query<{ account_id: string; bound_to: string }[]>(
    `select account_id, bound_to from holdfast.account
     where email_key = $1 and account_id <> $2 and bound_to is not null and disabled_at is null`,
    [key, accountId],
  );
  for (const { account_id: from, bound_to: councilId } of bound) {
    await manager.query(`select set_config('app.council_id', $1, true), set_config('app.account_id', $2, true)`, [
      councilId,
      from,
    ]);
    await manager.query('delete from holdfast.session where account_id = $1', [from]);
    await manager.query(
      `update holdfast.membership set account_id = $3, revision = revision + 1
       where council_id = $1 and account_id = $2
         and not exists (select 1 from holdfast.membership o where o.council_id = $1 and o.account_id = $3)`,
      [councilId, from, accountId],
    );
  }
  await manager.query(`select set_config('app.council_id', '', true), set_config('app.account_id', $1, true)`, [
    accountId,
  ]);
};
