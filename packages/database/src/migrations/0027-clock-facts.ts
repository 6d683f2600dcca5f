import type { MigrationInterface, QueryRunner } from 'typeorm';

const facts = `
alter table recommendation
  add column notice_received_on date,
  add column received_basis text check (received_basis in ('stated', 'assumed')),
  add column response_required text check (response_required in ('required', 'not_required')),
  add column asked_of text
    check (asked_of in ('executive', 'health_body', 'crime_and_disorder_partner', 'other_partner')),
  add column partner_body text,
  add column reply_asked_on date,
  add column response_first_due_on date;

alter table recommendation drop constraint recommendation_source_kind_check;
alter table recommendation add constraint recommendation_source_kind_check check (source_kind in ('meeting', 'call_in',
  'inquiry', 'inspection', 'peer_challenge', 'audit', 'petition', 'motion', 'coroner'));
`;

// A change of type fills the rows of every council at once: an update would see none of them. The day of receipt that a
// paper did not give was taken from the day on which the committee asked; such a day is marked as what it is.
const known = `
alter table recommendation alter column received_basis type text using (case
  when received_on is null then null when upload_id is not null and received_on = source_date then 'assumed' else 'stated' end);
alter table recommendation alter column response_first_due_on type date using (response_due_on);
`;

/** What the clocks of the law count from: which body was asked, on what day it was told, and how that day is known. */
export class ClockFacts0027 implements MigrationInterface {
  readonly name = 'ClockFacts0000000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [facts, known]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('From which day a response is counted is not forgotten: restore the backup from before it.'),
    );
  }
}
