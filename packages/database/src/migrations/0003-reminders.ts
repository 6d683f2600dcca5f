import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from '../wall/council-wall.sql.ts';
import { acrossCouncils } from './0003-reminders/across-councils.ts';
import { answers } from './0003-reminders/answers.ts';
import { reminders } from './0003-reminders/reminders.ts';
import { reminderSettings } from './0003-reminders/settings.ts';
import { councilsToRemind, watch } from './0003-reminders/watch.ts';

/** Tables of this migration that belong to a council, and stand behind its wall. */
const councilTables = [
  'watch',
  'reminder_day',
  'reminder',
  'digest',
  'digest_item',
  'delivery',
  'kept_message',
  'answer',
  'pause',
  'channel',
] as const;

/** What is due and who is asked, what was sent and what came back. */
export class Reminders0003 implements MigrationInterface {
  readonly name = 'Reminders0000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [watch, reminders, answers, reminderSettings]) await runner.query(step);
    for (const table of councilTables) await runner.query(councilWall(table));
    for (const step of [councilsToRemind, acrossCouncils]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Reminders are not taken back: restore the backup from before them.'));
  }
}
