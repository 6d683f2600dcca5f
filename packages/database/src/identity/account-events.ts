import type { AccountEventKind } from '@holdfast/domain/identity/account-event-kinds';
import type { EntityManager } from 'typeorm';
import { newId } from '../new-id.ts';

/** From where somebody does something to an account, and who they are where they are not its holder. */
export interface AccountOrigin {
  readonly address: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly byName: string | null;
}

export interface AccountEvent extends AccountOrigin {
  readonly kind: AccountEventKind;
  readonly recordedAt: string;
}

/** Writes a line of the account's log, in the transaction of what it tells of, with the account's own door open. */
export const writeAccountEvent = async (
  manager: EntityManager,
  accountId: string,
  kind: AccountEventKind,
  { address, browser, system, byName }: AccountOrigin,
): Promise<void> => {
  await manager.query(
    `insert into holdfast.account_event (account_id, event_id, kind, address, browser, system, by_name)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [accountId, newId(), kind, address, browser, system, byName],
  );
};

/** The newest lines of an account's log, for its holder. */
export const readAccountEvents = async (
  manager: EntityManager,
  accountId: string,
): Promise<readonly AccountEvent[]> => {
  const rows = await manager.query<(Omit<AccountEvent, 'recordedAt'> & { recordedAt: Date })[]>(
    `select kind, recorded_at as "recordedAt", address, browser, system, by_name as "byName"
     from holdfast.account_event where account_id = $1 order by recorded_at desc limit 20`,
    [accountId],
  );
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt).toISOString() }));
};
