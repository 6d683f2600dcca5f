import { newId } from '@holdfast/database/new-id';
import type { Role } from '@holdfast/domain/councils/role';
import argon2 from 'argon2';
import pg from 'pg';

export interface TestPerson {
  readonly email: string;
  readonly password: string;
  readonly accountId: string;
  readonly membershipId: string;
}

export interface TestCouncil {
  readonly councilId: string;
  readonly name: string;
  readonly person: (...roles: Role[]) => Promise<TestPerson>;
}

const password = 'correct horse battery staple';
// Cheap on purpose: a hash says its own cost, so signing in works the same.
const hashed = argon2.hash(password, { memoryCost: 1_024, timeCost: 2, parallelism: 1 });

const withDatabase = async <Result>(councilId: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: process.env['HOLDFAST_TEST_MIGRATION_URL'] });
  await client.connect();
  try {
    await client.query(`select set_config('app.council_id', $1, false), set_config('search_path', 'holdfast', false)`, [councilId]);
    return await work(client);
  } finally {
    await client.end();
  }
};

const letters = (): string => Array.from({ length: 3 }, () => String.fromCharCode(65 + Math.floor(Math.random() * 26))).join('');

/** A council that nobody else's test knows. */
export const openTestCouncil = async (): Promise<TestCouncil> => {
  const councilId = newId();
  const name = `Testwick Council ${councilId.slice(-6)}`;
  await withDatabase(councilId, async (client) => {
    for (;;) {
      const added = await client.query(
        `insert into council (council_id, code, name, nation) values ($1, $2, $3, 'england') on conflict (code) do nothing`,
        [councilId, letters(), name],
      );
      if (added.rowCount === 1) break;
    }
  });
  return { councilId, name, person: (...roles) => addPerson(councilId, roles) };
};

const addPerson = async (councilId: string, roles: readonly Role[]): Promise<TestPerson> => {
  const [accountId, membershipId] = [newId(), newId()];
  const email = `${accountId}@example.gov.uk`;
  await withDatabase(councilId, async (client) => {
    await client.query(
      `insert into account (account_id, email, email_key, password_hash, full_name) values ($1, $2, $2, $3, 'Sam Reed')`,
      [accountId, email, await hashed],
    );
    await client.query(
      `insert into membership (council_id, membership_id, account_id, name, roles) values ($1, $2, $3, 'Sam Reed', $4)`,
      [councilId, membershipId, accountId, roles],
    );
  });
  return { email, password, accountId, membershipId };
};
