import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from '../wall/council-wall.sql.ts';
import { carryOver } from './0012-one-log/carry-over.ts';
import { appendOnly, event } from './0012-one-log/event.ts';

/** One append-only log of events, with everything that several tables remembered before. */
export class OneLog0012 implements MigrationInterface {
  readonly name = 'OneLog0000000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [event, carryOver, councilWall('event'), appendOnly]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What happened is not forgotten: restore the backup from before the log.'));
  }
}
