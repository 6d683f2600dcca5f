import type { Role } from '@holdfast/domain/councils/role';
import pg from 'pg';
import { addCouncilSql, addUsualWords, type NewCouncil } from '../councils/open-council.ts';
import { newId } from '../new-id.ts';

export interface FirstPerson {
  readonly email: string;
  readonly fullName: string;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
  readonly post?: string | null;
}

export interface FilledCouncil extends NewCouncil {
  readonly people: readonly FirstPerson[];
  /** From when the usual status words mean what they mean. */
  readonly statusWordsFrom?: string;
}

/** There are only so many codes of three letters: another has this one. */
export class CodeTaken extends Error {}

export interface OpenedCouncil {
  readonly councilId: string;
  /** In the order of the people. */
  readonly membershipIds: readonly string[];
}

/**
 * Opens a council with people who have accounts already, as nobody but tests and measurements does. A person whose email
 * has an account keeps it.
 */
export async function openCouncil(
  migrationUrl: string,
  { code, name, nation, people, statusWordsFrom }: FilledCouncil,
): Promise<OpenedCouncil> {
  const client = new pg.Client({ connectionString: migrationUrl });
  await client.connect();
  try {
    const councilId = newId();
    await client.query('begin');
    await client.query(`select set_config('app.council_id', $1, true), set_config('search_path', 'holdfast', true)`, [
      councilId,
    ]);
    const added = await client.query(addCouncilSql, [councilId, code, name, nation]);
    if (added.rowCount === 0) throw new CodeTaken(code);
    await addUsualWords((text, values) => client.query(text, [councilId, ...values]), statusWordsFrom);
    const membershipIds: string[] = [];
    for (const person of people) membershipIds.push(await join(client, councilId, person));
    await client.query('commit');
    return { councilId, membershipIds };
  } finally {
    // Ends an unfinished transaction too.
    await client.end();
  }
}

async function join(
  client: pg.Client,
  councilId: string,
  { email, fullName, passwordHash, roles, post = null }: FirstPerson,
): Promise<string> {
  const emailKey = email.trim().normalize('NFKC').toLowerCase();
  await client.query(`select set_config('app.email_key', $1, true)`, [emailKey]);
  const found = await client.query<{ account_id: string }>(
    'select account_id from account where email_key = $1 and bound_to is null',
    [emailKey],
  );
  const accountId = found.rows[0]?.account_id ?? newId();
  if (found.rows.length === 0) {
    await client.query(
      'insert into account (account_id, email, email_key, password_hash, full_name) values ($1, $2, $3, $4, $5)',
      [accountId, email.trim(), emailKey, passwordHash, fullName],
    );
  }
  const membershipId = newId();
  await client.query(
    'insert into membership (council_id, membership_id, account_id, name, post, roles) values ($1, $2, $3, $4, $5, $6)',
    [councilId, membershipId, accountId, fullName, post, roles],
  );
  return membershipId;
}
