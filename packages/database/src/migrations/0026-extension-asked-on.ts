import type { MigrationInterface, QueryRunner } from 'typeorm';

// A change of type fills the rows of every council at once: an update would see none of them, and wake the reminders.
const extensionAskedOn = `
alter table extension add column asked_on date;
alter table extension alter column asked_on type date using ((recorded_at at time zone 'Europe/London')::date);
alter table extension alter column asked_on set not null;
`;

/** On which day more time was asked for, by the council's clock: a meeting before it cannot have decided on it. */
export class ExtensionAskedOn0026 implements MigrationInterface {
  readonly name = 'ExtensionAskedOn0000000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(extensionAskedOn);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table holdfast.extension drop column asked_on');
  }
}
