import type { MigrationInterface, QueryRunner } from 'typeorm';
import { endingsDue, plannedEndings } from './0004-endings/planned-endings.ts';
import { councilWall } from '../wall/council-wall.sql.ts';

/** Endings whose day is known beforehand. */
export class Endings0004 implements MigrationInterface {
  readonly name = 'Endings0000000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(plannedEndings);
    await runner.query(councilWall('planned_ending'));
    await runner.query(endingsDue);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Planned endings are not taken back: restore the backup from before them.'));
  }
}
