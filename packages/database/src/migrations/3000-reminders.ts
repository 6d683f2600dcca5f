import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from './ground/walls.ts';
import { acrossCouncils } from './reminders/across-councils.ts';
import { answers } from './reminders/answers.ts';
import { reminders } from './reminders/reminders.ts';
import { reminderSettings } from './reminders/settings.ts';
import { councilsToRemind, watch } from './reminders/watch.ts';

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
export class Reminders3000 implements MigrationInterface {
  readonly name = 'Reminders3000000000000';

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
