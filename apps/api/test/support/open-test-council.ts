import { createDataSource } from '@holdfast/database/data-source';
import { newId } from '@holdfast/database/new-id';
import { CodeTaken, openCouncil } from '@holdfast/database/testing/council-with-people';
import type { Nation } from '@holdfast/domain/councils/nation';
import type { Role } from '@holdfast/domain/councils/role';
import argon2 from 'argon2';
import type { EntityManager } from 'typeorm';
import { testAddress } from './test-address.ts';

export interface TestPerson {
  readonly email: string;
  readonly password: string;
  readonly accountId: string;
  readonly membershipId: string;
}

export interface TestCouncil {
  readonly councilId: string;
  readonly name: string;
  /** Somebody new who holds these roles. */
  readonly person: (...roles: Role[]) => Promise<TestPerson>;
  /** The same person in this council too. */
  readonly join: (person: TestPerson, ...roles: Role[]) => Promise<void>;
  readonly disable: (person: TestPerson) => Promise<void>;
  /** Makes them an operator. */
  readonly appoint: (person: TestPerson) => Promise<void>;
  readonly setPassword: (person: TestPerson, hash: string) => Promise<void>;
  /** The same for what is an account's own; $1 is its id. */
  readonly ofAccount: (
    person: TestPerson,
    sql: string,
    ...values: readonly string[]
  ) => Promise<Record<string, unknown>[]>;
  /** For what only the operator does, as the role that owns the tables, in this council. */
  readonly byHand: (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
}

const password = 'correct horse battery staple';
// Cheap on purpose: a hash says its own cost, so signing in works the same.
const cheapHash = argon2.hash(password, { memoryCost: 1_024, timeCost: 2, parallelism: 1 });
const name = 'Sam Reed';

/** A council that no other test knows. */
export const openTestCouncil = async ({
  nation = 'england',
}: { readonly nation?: Nation } = {}): Promise<TestCouncil> => {
  const { councilId, councilName } = await openSomeCouncil(nation);
  const hand = <Result>(work: (manager: EntityManager) => Promise<Result>) => byHandIn(councilId, work);
  const join = (accountId: string, membershipId: string, roles: readonly Role[]) =>
    hand((manager) =>
      manager.query(
        'insert into membership (council_id, membership_id, account_id, name, roles) values ($1, $2, $3, $4, $5)',
        [councilId, membershipId, accountId, name, roles],
      ),
    );
  const ofAccount = (accountId: string, sql: string, ...values: readonly string[]) =>
    hand(async (manager) => {
      await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
      return manager.query<Record<string, unknown>[]>(sql, [accountId, ...values]);
    });
  return {
    councilId,
    name: councilName,
    person: async (...roles) => {
      const [accountId, membershipId, passwordHash] = [newId(), newId(), await cheapHash];
      const email = `${accountId}@example.gov.uk`;
      await hand((manager) =>
        manager.query(
          'insert into account (account_id, email, email_key, password_hash, full_name) values ($1, $2, $2, $3, $4)',
          [accountId, email, passwordHash, name],
        ),
      );
      await join(accountId, membershipId, roles);
      return { email, password, accountId, membershipId };
    },
    join: async ({ accountId }, ...roles) => {
      await join(accountId, newId(), roles);
    },
    disable: async ({ accountId }) => {
      await ofAccount(accountId, 'update account set disabled_at = now() where account_id = $1');
    },
    appoint: async ({ accountId }) => {
      await ofAccount(accountId, 'update account set operates = true where account_id = $1');
    },
    setPassword: async ({ accountId }, hash) => {
      await ofAccount(accountId, 'update account set password_hash = $2 where account_id = $1', hash);
    },
    ofAccount: ({ accountId }, sql, ...values) => ofAccount(accountId, sql, ...values),
    byHand: (sql, values = []) => hand((manager) => manager.query<Record<string, unknown>[]>(sql, [...values])),
  };
};

const openSomeCouncil = async (nation: Nation): Promise<{ councilId: string; councilName: string }> => {
  const code = Array.from({ length: 3 }, () => String.fromCharCode(65 + Math.floor(Math.random() * 26))).join('');
  const councilName = `Testwick Council ${code}`;
  const values = { code, name: councilName, nation, people: [] } as const;
  try {
    return { ...(await openCouncil(testAddress('HOLDFAST_TEST_MIGRATION_URL'), values)), councilName };
  } catch (error) {
    if (error instanceof CodeTaken) return openSomeCouncil(nation);
    throw error;
  }
};

const byHandIn = async <Result>(
  councilId: string,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> => {
  const source = await createDataSource({ url: testAddress('HOLDFAST_TEST_MIGRATION_URL'), poolSize: 1 }).initialize();
  try {
    return await source.transaction(async (manager) => {
      await manager.query(
        `select set_config('app.council_id', $1, true), set_config('search_path', 'holdfast', true)`,
        [councilId],
      );
      return work(manager);
    });
  } finally {
    await source.destroy();
  }
};
