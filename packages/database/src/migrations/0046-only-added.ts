import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyAdded } from '../wall/only-added.sql.ts';

/** What was only added to by its grants alone. A table that came later says so for itself. */
const tables = [
  'action_recommendation',
  'correction',
  'delivery',
  'digest_item',
  'exemption',
  'exemption_lifted',
  'extension',
  'extension_decision',
  'handover',
  'kept_message',
  'portfolio_successor',
  'progress_update',
  'response',
  'sent_again',
  'status_change',
  'upload_content',
] as const;

/** What is appended is never changed or removed, by no role that row-level security binds. */
export class OnlyAdded0046 implements MigrationInterface {
  readonly name = 'OnlyAdded0000000000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const table of tables) await runner.query(onlyAdded(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      for (const policy of ['never_changed', 'never_removed'])
        await runner.query(`drop policy ${policy} on holdfast.${table}`);
  }
}
