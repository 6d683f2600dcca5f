import type { MigrationInterface, QueryRunner } from 'typeorm';
import { exemptions } from './0010-exemptions/exemptions.ts';
import { councilWall } from '../wall/council-wall.sql.ts';

/** What of a recommendation is exempt, and was. */
export class Exemptions0010 implements MigrationInterface {
  readonly name = 'Exemptions0000000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [exemptions, councilWall('exemption'), councilWall('exemption_lifted')])
      await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What is exempt is not forgotten: restore the backup from before it.'));
  }
}
