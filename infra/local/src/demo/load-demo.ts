import { hash } from 'argon2';
import pg from 'pg';
import { aldersea } from './aldersea.ts';
import type { DemoCouncil } from './demo-paper.ts';
import { demoRows } from './demo-rows.ts';
import { dyffrynGlas } from './dyffryn-glas.ts';
import { insertRows } from './insert-rows.ts';

/** One password for every demo person: the demo holds nothing that is secret, and it is printed at each start. */
const demoPassword = 'holdfast-demo-2026';

const whoSignsIn = {
  council_administrator: 'Council administrator',
  scrutiny_officer: 'Scrutiny officer',
  responder: 'Responder',
  committee_member: 'Committee member',
  read_only: 'Reader',
} as const;

const today = () => new Date().toISOString().slice(0, 10);

const load = async (client: pg.Client, council: DemoCouncil, passwordHash: string) => {
  const { councilId, tables } = demoRows(council, today(), passwordHash);
  await client.query('begin');
  try {
    await client.query("select set_config('app.council_id', $1, true), set_config('search_path', 'holdfast', true)", [
      councilId,
    ]);
    for (const [table, rows] of tables) await insertRows(client, table, rows);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

/**
 * Loads the two invented councils, each in one transaction: all of it or nothing. Runs as the migrating role, since
 * to open a council is nothing that the serving role may do. Answers with the sign-ins to print.
 */
export const loadDemo = async ({ migratorUrl }: { readonly migratorUrl: string }) => {
  const passwordHash = await hash(demoPassword);
  const client = new pg.Client({ connectionString: migratorUrl });
  await client.connect();
  try {
    for (const council of [aldersea, dyffrynGlas]) await load(client, council, passwordHash);
  } finally {
    await client.end();
  }
  return {
    signIns: [aldersea, dyffrynGlas].flatMap((council) =>
      council.people.map(({ email, roles }) => ({
        who: `${roles.map((role) => whoSignsIn[role]).join(', ')}, ${council.name}`,
        email,
        password: demoPassword,
      })),
    ),
  };
};
