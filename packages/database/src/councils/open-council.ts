import type { Nation } from '@holdfast/domain/councils/nation';
import type { Role } from '@holdfast/domain/councils/role';
import { usualStatusWords } from '@holdfast/domain/recommendations/status/status-words';
import pg from 'pg';
import { newId } from '../new-id.ts';

export interface FirstPerson {
  readonly email: string;
  readonly fullName: string;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
  readonly post?: string | null;
}

export interface NewCouncil {
  /** Three capital letters that no other council has. */
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
  readonly people: readonly FirstPerson[];
  /** From when the usual status words mean what they mean. */
  readonly statusWordsFrom?: string;
}

export interface OpenedCouncil {
  readonly councilId: string;
  /** In the order of the people. */
  readonly membershipIds: readonly string[];
}

/**
 * Opens a council with its first people and the usual status words. The platform's operator does this, as the role
 * that owns the tables: whoever serves requests can open none. A person whose email has an account already keeps it.
 */
export async function openCouncil(
  migrationUrl: string,
  { code, name, nation, people, statusWordsFrom = '1974-04-01' }: NewCouncil,
): Promise<OpenedCouncil> {
  const client = new pg.Client({ connectionString: migrationUrl });
  await client.connect();
  try {
    const councilId = newId();
    await client.query('begin');
    await client.query(`select set_config('app.council_id', $1, true), set_config('search_path', 'holdfast', true)`, [
      councilId,
    ]);
    await client.query('insert into council (council_id, code, name, nation) values ($1, $2, $3, $4)', [
      councilId,
      code,
      name,
      nation,
    ]);
    for (const { word, coreStatus } of usualStatusWords) {
      await client.query(
        'insert into status_word (council_id, status_word_id, word, core_status, valid_from) values ($1, $2, $3, $4, $5)',
        [councilId, newId(), word, coreStatus, statusWordsFrom],
      );
    }
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
