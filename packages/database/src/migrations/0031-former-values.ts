import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from '../wall/council-wall.sql.ts';
import { carryOver } from './0031-former-values/carry-over.ts';
import { appendOnly, formerValues, keepFormerValues, recordedOn } from './0031-former-values/keep.ts';

/** What stood before each change of a recommendation, so that what was known on a day can be shown. */
export class FormerValues0031 implements MigrationInterface {
  readonly name = 'FormerValues0000000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    const steps = [recordedOn, formerValues, carryOver, councilWall('former_values'), appendOnly, keepFormerValues];
    for (const step of steps) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What was known is not forgotten: restore the backup from before it.'));
  }
}
