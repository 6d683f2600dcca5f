import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowMore } from './allow-more.sql.ts';
import { coreStatuses } from './0001-ground/words.ts';

// Whoever signs in answers for what they owe without being asked first: such an answer is to no reminder. It may say
// where the work stands, and it says itself to which day it speaks.
const proposals = `
alter table answer alter column reminder_id drop not null;
alter table answer add column proposed_status text check (proposed_status in ${coreStatuses});
alter table answer add column said_on date;

-- Whose support somebody is: they answer for what that person owes.
alter table person add column stands_in_for_id uuid;
alter table person add foreign key (council_id, stands_in_for_id) references person;
alter table person add constraint person_stands_in_for_another check (stands_in_for_id <> person_id);
`;

/** What is said signed in waits as a proposal, unless the council takes such an act at once. */
export class Proposals0033 implements MigrationInterface {
  readonly name = 'Proposals0000000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [proposals, allowMore('council_setting', 'name', ['taken_at_once'])]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('A proposal to no reminder has no other place: restore the backup from before it.'),
    );
  }
}
