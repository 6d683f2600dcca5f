import type { DataSource } from 'typeorm';
import { servingPool } from './serving-pool.ts';

/**
 * The door of notices that a mail server hands on. It has not signed in and knows no council: whoever names the id of a
 * digest that was over in the last eight days is told whose it is, and nothing of it.
 */
export class ReturnedMailDoor {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  async councilOf(digestId: string): Promise<string | null> {
    const answer = await servingPool(this.#source).query<{ councilId: string | null }>({
      name: 'council-of-digest',
      text: 'select holdfast.council_of_digest($1) as "councilId"',
      values: [digestId],
    });
    return answer.rows[0]?.councilId ?? null;
  }
}
