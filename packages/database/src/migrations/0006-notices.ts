import type { MigrationInterface, QueryRunner } from 'typeorm';
import { published } from './0006-notices/published.ts';
import { watchNotices } from './0006-notices/watch.ts';

/** What reminders of meetings read: which agenda is out, and which notice. */
export class Notices0006 implements MigrationInterface {
  readonly name = 'Notices0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [published, watchNotices]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Notices are not taken back: restore the backup from before them.'));
  }
}
