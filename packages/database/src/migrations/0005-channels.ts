import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keys } from './0005-channels/keys.ts';

/** How messages leave, and what reminders of meetings read. */
export class Channels0005 implements MigrationInterface {
  readonly name = 'Channels0000000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [keys]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Channels are not taken back: restore the backup from before them.'));
  }
}
