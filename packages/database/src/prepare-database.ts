import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The address for each role. Each is a secret: its password is in it. */
export interface DatabaseUrls {
  /** Owns the tables; for `migrate` and for opening a council. */
  readonly migrationUrl: string;
  /** Owns nothing: the API and the worker work as this role. */
  readonly servingUrl: string;
  /** Owns the schema `queue` and sees nothing else: BullMQ, while it runs on Postgres. */
  readonly queueUrl: string;
}

export interface Preparation {
  /** A superuser's address, on any database of the server. */
  readonly adminUrl: string;
  readonly databaseName?: string;
  /** Passwords to give instead of fresh ones, so that addresses handed out before go on working. */
  readonly passwords?: { readonly migrator: string; readonly serving: string; readonly queue: string };
}

const freshPassword = () => randomBytes(24).toString('base64url');

/**
 * Makes the roles and the database where they are missing, for a laptop and for tests; safe to run again. Where
 * Holdfast is deployed, infra/postgres/roles.sql makes the same roles by the hand of whoever keeps the server.
 */
export async function prepareDatabase({
  adminUrl,
  databaseName = 'holdfast',
  passwords,
}: Preparation): Promise<DatabaseUrls> {
  const given = passwords ?? { migrator: freshPassword(), serving: freshPassword(), queue: freshPassword() };
  const database = pg.escapeIdentifier(databaseName);
  await connected(adminUrl, async (client) => {
    // Two that prepare at once take turns: "create role" has no "if not exists".
    await client.query(`select pg_advisory_lock(hashtext('holdfast.prepare'))`);
    await makeRole(client, 'holdfast_migrator', `login password ${pg.escapeLiteral(given.migrator)}`);
    await makeRole(client, 'holdfast_serving', `login password ${pg.escapeLiteral(given.serving)}`);
    await makeRole(client, 'holdfast_queue', `login password ${pg.escapeLiteral(given.queue)}`);
    await makeRole(client, 'holdfast_housekeeper', 'nologin');
    // The migrator hands functions over to the housekeeper, without sharing what the housekeeper may see.
    await client.query('grant holdfast_housekeeper to holdfast_migrator with inherit false, set true');
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0)
      await client.query(`create database ${database} owner holdfast_migrator encoding 'UTF8' template template0`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to holdfast_serving, holdfast_queue`);
  });
  await connected(urlFor(adminUrl, databaseName), async (client) => {
    await client.query('revoke create on schema public from public');
    await client.query('create schema if not exists holdfast authorization holdfast_migrator');
    await client.query('create schema if not exists queue authorization holdfast_queue');
    await client.query(`alter role holdfast_queue in database ${database} set search_path = queue`);
  });
  return {
    migrationUrl: urlFor(adminUrl, databaseName, 'holdfast_migrator', given.migrator),
    servingUrl: urlFor(adminUrl, databaseName, 'holdfast_serving', given.serving),
    queueUrl: urlFor(adminUrl, databaseName, 'holdfast_queue', given.queue),
  };
}

async function makeRole(client: pg.Client, role: string, options: string): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = found.rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${role} with ${options} nosuperuser nocreatedb nocreaterole nobypassrls noreplication`,
  );
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlFor(adminUrl: string, databaseName: string, user?: string, password?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(databaseName)}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.toString();
}
