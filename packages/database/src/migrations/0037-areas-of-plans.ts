import type { MigrationInterface, QueryRunner } from 'typeorm';

const outcomes = (...more: readonly string[]): string =>
  ['add', 'change', 'unchanged', 'conflict', 'left_out', ...more].map((outcome) => `'${outcome}'`).join(', ');

const areasOfPlans = `
alter table import_row add column area integer;
alter table import_row drop constraint import_row_outcome_check;
alter table import_row add constraint import_row_outcome_check check (outcome in (${outcomes('joined')}));
`;

/**
 * The rows of an improvement plan are activities under an area, which is the recommendation: `area` is the number of the
 * row that the area begins with, and the others are joined to it.
 */
export class AreasOfPlans0037 implements MigrationInterface {
  readonly name = 'AreasOfPlans0000000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(areasOfPlans);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query('alter table import_row drop constraint import_row_outcome_check');
    await runner.query(
      `alter table import_row add constraint import_row_outcome_check check (outcome in (${outcomes()}))`,
    );
    await runner.query('alter table import_row drop column area');
  }
}
