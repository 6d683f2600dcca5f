import type { MigrationInterface, QueryRunner } from 'typeorm';
import { exemptions } from './exemptions/exemptions.ts';
import { councilWall } from './ground/walls.ts';

/** What of a recommendation is exempt, and was. */
export class Exemptions4600 implements MigrationInterface {
  readonly name = 'Exemptions4600000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [exemptions, councilWall('exemption'), councilWall('exemption_lifted')])
      await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('What is exempt is not forgotten: restore the backup from before it.'));
  }
}
