import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grants } from './0001-ground/grants.ts';
import { housekeeping } from './0001-ground/housekeeping.ts';
import { tables } from './0001-ground/tables.ts';
import { walls } from './0001-ground/walls.ts';

/**
 * The ground. Reviewed as SQL because the wall between councils is written in policies, which no generator knows.
 *
 * Every table of a council: key begins with council_id, row-level security forced, one policy `council_wall`.
 * Tables of the platform (account, session) have policies of their own, each named for its door.
 * Append-only tables are never granted update or delete.
 */
export class Ground0001 implements MigrationInterface {
  readonly name = 'Ground0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const step of [tables, walls, housekeeping, grants]) await runner.query(step);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema holdfast cascade');
  }
}
