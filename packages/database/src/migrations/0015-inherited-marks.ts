import type { MigrationInterface, QueryRunner } from 'typeorm';

// A recommendation made from an exempt item of an agenda takes its mark over, and says from which item.
const inheritedMarks = `
alter table exemption add column agenda_item_id uuid,
  add foreign key (council_id, agenda_item_id) references agenda_item;

-- The same item marks a recommendation once under each paragraph: lifted, it stays lifted.
create unique index exemption_inherited on exemption (council_id, recommendation_id, agenda_item_id, paragraph)
  where agenda_item_id is not null;
`;

/** From which item of an agenda a mark was taken over. */
export class InheritedMarks0015 implements MigrationInterface {
  readonly name = 'InheritedMarks0000000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(inheritedMarks);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Where a mark came from is not forgotten: restore the backup from before it.'));
  }
}
