import { createDataSource } from '@holdfast/database/data-source';
import { newId } from '@holdfast/database/new-id';
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
  /** For what only the hand of an administrator does, as the role that owns the tables, in this council. */
  readonly byHand: (sql: string, values?: readonly unknown[]) => Promise<unknown[]>;
}

const password = 'correct horse battery staple';
// Cheap on purpose: a hash says its own cost, so signing in works the same.
const cheapHash = argon2.hash(password, { memoryCost: 1_024, timeCost: 2, parallelism: 1 });

const inCouncil = async <Result>(councilId: string, work: (manager: EntityManager) => Promise<Result>): Promise<Result> => {
  const source = await createDataSource({ url: testAddress('HOLDFAST_TEST_MIGRATION_URL'), poolSize: 1 }).initialize();
  try {
    return await source.transaction(async (manager) => {
      await manager.query(`select set_config('app.council_id', $1, true), set_config('search_path', 'holdfast', true)`, [councilId]);
      return work(manager);
    });
  } finally {
    await source.destroy();
  }
};

const threeLetters = (): string =>
  Array.from({ length: 3 }, () => String.fromCharCode(65 + Math.floor(Math.random() * 26))).join('');

/** A council that no other test knows. */
export const openTestCouncil = async (): Promise<TestCouncil> => {
  const councilId = newId();
  const name = `Testwick Council ${councilId.slice(-6)}`;
  let opened: unknown[] = [];
  while (opened.length === 0) {
    opened = await inCouncil(councilId, (manager) =>
      manager.query<unknown[]>(
        `insert into council (council_id, code, name, nation) values ($1, $2, $3, 'england') on conflict (code) do nothing returning 1`,
        [councilId, threeLetters(), name],
      ),
    );
  }
  const join = async ({ accountId }: { accountId: string }, membershipId: string, roles: readonly Role[]) => {
    await inCouncil(councilId, (manager) =>
      manager.query(
        `insert into membership (council_id, membership_id, account_id, name, roles) values ($1, $2, $3, 'Sam Reed', $4)`,
        [councilId, membershipId, accountId, roles],
      ),
    );
  };
  const person = async (...roles: Role[]): Promise<TestPerson> => {
    const [accountId, membershipId] = [newId(), newId()];
    const email = `${accountId}@example.gov.uk`;
    const hash = await cheapHash;
    await inCouncil(councilId, (manager) =>
      manager.query(
        `insert into account (account_id, email, email_key, password_hash, full_name) values ($1, $2, $2, $3, 'Sam Reed')`,
        [accountId, email, hash],
      ),
    );
    await join({ accountId }, membershipId, roles);
    return { email, password, accountId, membershipId };
  };
  return {
    councilId,
    name,
    person,
    join: (somebody, ...roles) => join(somebody, newId(), roles),
    disable: async ({ accountId }) => {
      await inCouncil(councilId, async (manager) => {
        await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
        await manager.query('update account set disabled_at = now() where account_id = $1', [accountId]);
      });
    },
    byHand: (sql, values = []) => inCouncil(councilId, (manager) => manager.query<unknown[]>(sql, [...values])),
  };
};
