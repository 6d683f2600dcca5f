import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import argon2 from 'argon2';
import pg from 'pg';
import { aldersea } from './aldersea.ts';
import type { DemoCouncil } from './demo-paper.ts';
import { demoRows } from './demo-rows.ts';
import { dyffrynGlas } from './dyffryn-glas.ts';
import { insertRows } from './insert-rows.ts';

/** One password for every demo person: the demo holds nothing that is secret, and it is printed at each start. */
const demoPassword = 'holdfast-demo-2026';

/** That of every account: a password that takes longer to compare would tell who is of the demo. */
const cost = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const whoSignsIn = {
  council_administrator: 'Council administrator',
  scrutiny_officer: 'Scrutiny officer',
  responder: 'Responder',
  committee_member: 'Committee member',
  read_only: 'Reader',
} as const;

/** Belongs to no council, and sees none: only the queue. */
const operator = { email: 'kit.marsh@holdfast.example', fullName: 'Kit Marsh' };

const load = async (client: pg.Client, council: DemoCouncil, today: IsoDate, passwordHash: string) => {
  const { councilId, tables } = demoRows(council, today, passwordHash);
  await client.query("select set_config('app.council_id', $1, true), set_config('search_path', 'holdfast', true)", [
    councilId,
  ]);
  for (const [table, rows] of tables) await insertRows(client, table, rows);
};

const appointOperator = (client: pg.Client, passwordHash: string) =>
  client.query(
    `insert into holdfast.account (account_id, email, email_key, password_hash, full_name, operates)
     values (gen_random_uuid(), $1, $1, $2, $3, true)`,
    [operator.email, passwordHash, operator.fullName],
  );

const demoIsThere = async (client: pg.Client): Promise<boolean> => {
  const key = aldersea.people[0]?.email ?? '';
  await client.query("select set_config('app.email_key', $1, true)", [key]);
  const found = await client.query('select 1 from holdfast.account where email_key = $1', [key]);
  return found.rowCount !== 0;
};

/**
 * Loads the two invented councils in one transaction: all or nothing, and once only, so that a start which was
 * stopped halfway harms no later one. Runs as the migrating role, since
 * to open a council is nothing that the serving role may do. `today`: the day around which everything in them is laid
 * out. Answers with the sign-ins to print.
 */
export const loadDemo = async ({ migratorUrl, today }: { readonly migratorUrl: string; readonly today: IsoDate }) => {
  const passwordHash = await argon2.hash(demoPassword, cost);
  const client = new pg.Client({ connectionString: migratorUrl });
  await client.connect();
  try {
    await client.query('begin');
    if (!(await demoIsThere(client))) {
      for (const council of [aldersea, dyffrynGlas]) await load(client, council, today, passwordHash);
      await appointOperator(client, passwordHash);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
  return {
    signIns: [
      ...[aldersea, dyffrynGlas].flatMap((council) =>
        council.people.map(({ email, roles }) => ({
          who: `${roles.map((role) => whoSignsIn[role]).join(', ')}, ${council.name}`,
          email,
          password: demoPassword,
        })),
      ),
      { who: 'Operator, of no council', email: operator.email, password: demoPassword },
    ],
  };
};
