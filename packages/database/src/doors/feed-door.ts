import type { DataSource } from 'typeorm';
import { servingPool } from './serving-pool.ts';

/** What an address of a calendar opens. */
export interface OpenFeed {
  readonly councilId: string;
  readonly calendarFeedId: string;
  readonly committeeId: string | null;
}

// Each setting is made before the table is read, and ends with the statement: see find-session.sql.ts.
const findSql = `
select f.council_id as "councilId", f.calendar_feed_id as "calendarFeedId", f.committee_id as "committeeId"
from (select nullif(set_config('app.feed_token_hash', coalesce($1::text, ''), true), '') as hash,
        nullif(set_config('app.feed_id', coalesce($2::text, ''), true), '')::uuid as id offset 0) door
cross join lateral (
  select * from holdfast.calendar_feed
  where ended_at is null and (token_hash = door.hash or (token_hash is null and calendar_feed_id = door.id)) offset 0
) f`;

/**
 * The door of calendars that people subscribe to. A subscriber's program has not signed in and knows no council: it is
 * shown the one calendar whose secret it holds, or the public one whose number it names, and nothing beside it.
 */
export class FeedDoor {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  bySecret(tokenHash: string): Promise<OpenFeed | null> {
    return this.#find(tokenHash, null);
  }

  byPublicId(calendarFeedId: string): Promise<OpenFeed | null> {
    return this.#find(null, calendarFeedId);
  }

  async #find(tokenHash: string | null, calendarFeedId: string | null): Promise<OpenFeed | null> {
    const answer = await servingPool(this.#source).query<OpenFeed>({
      name: 'find-calendar-feed',
      text: findSql,
      values: [tokenHash, calendarFeedId],
    });
    return answer.rows[0] ?? null;
  }
}
