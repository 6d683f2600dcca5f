import type { DataSource } from 'typeorm';
import { newId } from '../new-id.ts';
import { emailKey } from './account-records.ts';

export type Appointment = 'changed' | 'already' | 'no_account';

/**
 * Who looks after the installation. Asked as the role that owns the tables: whoever serves requests may not write who
 * operates, so that nobody is appointed through the web. One account at a time is seen, by its very address.
 */
export class Operators {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  /** Makes whoever has this account an operator, or ends it; from the next click on. */
  appoint(email: string, operates: boolean): Promise<Appointment> {
    const key = emailKey(email);
    return this.#source.transaction(async (manager) => {
      await manager.query(`select set_config('app.email_key', $1, true)`, [key]);
      const [account] = await manager.query<{ id: string; operates: boolean }[]>(
        'select account_id as id, operates from holdfast.account where email_key = $1 and bound_to is null',
        [key],
      );
      if (account === undefined) return 'no_account';
      if (account.operates === operates) return 'already';
      await manager.query(`select set_config('app.account_id', $1, true)`, [account.id]);
      await manager.query('update holdfast.account set operates = $2 where account_id = $1', [account.id, operates]);
      return 'changed';
    });
  }

  /** Opens the account of an operator who belongs to no council. Call it for an address that has none. */
  async open({ email, name, passwordHash }: NewOperator): Promise<void> {
    await this.#source.transaction(async (manager) => {
      const id = newId();
      await manager.query(`select set_config('app.account_id', $1, true)`, [id]);
      await manager.query(
        `insert into holdfast.account (account_id, email, email_key, password_hash, full_name, operates)
         values ($1, $2, $3, $4, $5, true)`,
        [id, email.trim(), emailKey(email), passwordHash, name],
      );
    });
  }
}

interface NewOperator {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}
