import type { MigrationInterface, QueryRunner } from 'typeorm';

const mine = `council_id in (select m.council_id from membership m
  where m.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid) and m.ended_at is null)`;

// In which languages a council speaks is one more of its dated settings. Whoever signs in reads it of their own
// councils before one is chosen, as the colour.
const councilLanguages = `
alter table council_setting drop constraint council_setting_name_check;
alter table council_setting add constraint council_setting_name_check check (name in ('response_period', 'call_in',
  'update_lead', 'report_lead', 'closures', 'rag_scheme', 'response_words', 'report_columns', 'reference_pattern',
  'accent', 'languages', 'reminders'));

drop policy own_accents on council_setting;
create policy own_looks on council_setting for select using (name in ('accent', 'languages') and ${mine});
`;

/** In which languages a council speaks: to whoever has chosen none, in its papers and in its digests. */
export class CouncilLanguages0022 implements MigrationInterface {
  readonly name = 'CouncilLanguages0000000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    await runner.query(councilLanguages);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('In which languages a council speaks is not forgotten: restore the backup from before it.'),
    );
  }
}
