import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { type Language, readLanguage } from '@holdfast/words/languages';
import type { DataSource } from 'typeorm';
import { type AccountEvent, type AccountOrigin, readAccountEvents, writeAccountEvent } from './account-events.ts';

export interface SignInAccount {
  readonly accountId: string;
  readonly passwordHash: string;
  readonly disabled: boolean;
  /** Looks after the machine: signs in without a council too. */
  readonly operates: boolean;
}

export interface CouncilChoice {
  readonly councilId: string;
  readonly name: string;
  readonly code: string;
  readonly accent: string | null;
  /** For whoever has chosen none. */
  readonly language: Language;
}

/** `" Sam.Reed@Example.gov.uk "` and `"sam.reed@example.gov.uk"` are one account. */
export const emailKey = (email: string): string => email.trim().normalize('NFKC').toLowerCase();

/** The value of a setting of council `c` on the day $2, in SQL. */
const settingOnDay = (name: 'accent' | 'languages'): string => `(
  select s.value from holdfast.council_setting s where s.council_id = c.council_id
    and s.name = '${name}' and s.removed_at is null and s.valid_from <= $2
  order by s.valid_from desc limit 1)`;

/** Accounts are looked up by the very address that somebody enters, and by nothing else: they cannot be listed. */
export class AccountRecords {
  readonly #source: DataSource;
  readonly #today: () => IsoDate;

  constructor(source: DataSource, today: () => IsoDate) {
    this.#source = source;
    this.#today = today;
  }

  /**
   * The accounts of an address: the one that is its holder's alone first, then those that are bound to a council each,
   * and of each council's none but its own.
   */
  async findByEmail(email: string): Promise<readonly SignInAccount[]> {
    const key = emailKey(email);
    const rows = await this.#source.transaction(async (manager) => {
      await manager.query(`select set_config('app.email_key', $1, true)`, [key]);
      return manager.query<
        { account_id: string; password_hash: string; disabled_at: Date | null; operates: boolean }[]
      >(
        `select account_id, password_hash, disabled_at, operates from holdfast.account where email_key = $1
         order by bound_to is not null, created_at`,
        [key],
      );
    });
    return rows.map(({ account_id: accountId, password_hash: passwordHash, disabled_at: disabledAt, operates }) => ({
      accountId,
      passwordHash,
      disabled: disabledAt !== null,
      operates,
    }));
  }

  /** Notes that somebody signed in, and from where. */
  async noteSignIn(accountId: string, origin: AccountOrigin): Promise<void> {
    await this.#source.transaction(async (manager) => {
      await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
      await writeAccountEvent(manager, accountId, 'signed_in', origin);
    });
  }

  /** The newest lines of the account's log. */
  eventsOf(accountId: string): Promise<readonly AccountEvent[]> {
    return this.#source.transaction(async (manager) => {
      await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
      return readAccountEvents(manager, accountId);
    });
  }

  async chooseLanguage(accountId: string, language: Language): Promise<void> {
    await this.#source.transaction(async (manager) => {
      await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
      await manager.query('update holdfast.account set language = $2 where account_id = $1', [accountId, language]);
    });
  }

  /** The councils that the account belongs to today, by name. */
  async councilsOf(accountId: string): Promise<readonly CouncilChoice[]> {
    const rows = await this.#source.transaction(async (manager) => {
      await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
      return manager.query<(CouncilChoice & { language: string | null })[]>(
        `select c.council_id as "councilId", c.name, c.code,
           nullif(${settingOnDay('accent')} #>> '{}', '') as accent, ${settingOnDay('languages')} ->> 'usual' as language
         from holdfast.membership m join holdfast.council c using (council_id)
         where m.account_id = $1 and m.ended_at is null order by c.name`,
        [accountId, this.#today()],
      );
    });
    return rows.map((row) => ({ ...row, language: readLanguage(row.language) ?? 'en' }));
  }
}
