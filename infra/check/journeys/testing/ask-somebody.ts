import { randomUUID } from 'node:crypto';
import { statedDay } from '@holdfast/database/testing/stated-day';
import pg from 'pg';
import { adminUrl } from './admin-url.ts';

/** A digest as the worker sends it, of the first two recommendations of a council, to somebody without an account. */
export const askSomebody = async (databaseName: string, code: string) => {
  const client = new pg.Client({ connectionString: adminUrl(databaseName) });
  await client.connect();
  try {
    await client.query('set search_path to holdfast');
    const found = await client.query<{ council_id: string; recommendation_id: string }>(
      `select council_id, recommendation_id from recommendation join council using (council_id)
       where name ilike $1 and core_status not in ('verified_complete', 'rejected', 'superseded', 'note_only')
       order by recommendation_id limit 2`,
      [code],
    );
    const councilId = found.rows[0]?.council_id ?? '';
    const recipientId = randomUUID();
    await client.query(
      `insert into person (council_id, person_id, kind, name, email)
       values ($1, $2, 'officer', 'Robin Vale', 'robin@example.gov.uk')`,
      [councilId, recipientId],
    );
    await client.query(
      `update recommendation set lead = lead || array['Robin Vale'] where council_id = $1 and recommendation_id = any($2)`,
      [councilId, found.rows.map(({ recommendation_id: id }) => id)],
    );
    const [digestId, expiresAt] = [randomUUID(), '2100-01-01T00:00:00.000Z'];
    await client.query(
      `insert into digest (council_id, digest_id, for_day, kind, recipient_kind, recipient_id, recipient_name, address,
         state, send_after, next_attempt_at, link_expires_at)
       values ($1, $2, $5, 'ordinary', 'person', $3, 'Robin Vale', 'robin@example.gov.uk', 'sent', now(), now(), $4)`,
      [councilId, digestId, recipientId, expiresAt, statedDay()],
    );
    for (const [position, { recommendation_id: recommendationId }] of found.rows.entries()) {
      const reminderId = randomUUID();
      await client.query(
        `insert into reminder (council_id, reminder_id, kind, recommendation_id, because, urgent, raised_on)
         values ($1, $2, 'update_wanted', $3, 'The panel meets next week, and prints what it knows by Friday.', false, $4)`,
        [councilId, reminderId, recommendationId, statedDay()],
      );
      await client.query(
        `insert into digest_item (council_id, digest_id, reminder_id, position, asked_as) values ($1, $2, $3, $4, 'lead')`,
        [councilId, digestId, reminderId, position],
      );
    }
    return { councilId, digestId, expiresAt };
  } finally {
    await client.end();
  }
};
