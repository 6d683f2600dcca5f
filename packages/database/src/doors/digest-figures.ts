import type { DataSource } from 'typeorm';
import { servingPool } from './serving-pool.ts';

/** Counts over every council, without their names. What is over counts for a week. */
export interface DigestFigures {
  readonly waiting: number;
  readonly sent: number;
  readonly failed: number;
  readonly bounced: number;
  readonly perhaps_sent: number;
  readonly oldestDueSeconds: number;
}

const sql = `select waiting::int, sent::int, failed::int, bounced::int, perhaps_sent::int,
  oldest_due_seconds as "oldestDueSeconds" from holdfast.digest_figures($1)`;

export const digestFigures = async (source: DataSource, at: Date): Promise<DigestFigures> => {
  const answer = await servingPool(source).query<DigestFigures>({ name: 'digest-figures', text: sql, values: [at] });
  const [figures] = answer.rows;
  if (figures === undefined) throw new Error('The figures of digests are missing.');
  return figures;
};
