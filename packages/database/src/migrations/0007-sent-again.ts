import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from '../wall/council-wall.sql.ts';

// Who had a digest sent again that was in trouble, when, and to which address. Append-only: a second e-mail to one person
// for one day is always somebody's decision, and stays known as theirs.
const sentAgain = `
create table sent_again (
  council_id    uuid not null references council,
  sent_again_id uuid not null,
  digest_id     uuid not null,
  was           text not null check (was in ('failed', 'bounced', 'perhaps_sent')),
  address       text not null,
  recorded_by   uuid not null,
  recorded_at   timestamptz not null default now(),
  primary key (council_id, sent_again_id),
  foreign key (council_id, digest_id) references digest,
  foreign key (council_id, recorded_by) references membership
);
create index sent_again_of on sent_again (council_id, digest_id);

grant select, insert on sent_again to holdfast_serving;
`;

/** Who sends a digest again is written down. */
export class SentAgain0007 implements MigrationInterface {
  readonly name = 'SentAgain0000000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [sentAgain, councilWall('sent_again')]) await runner.query(step);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Who sent what again is not forgotten: restore the backup from before it.'));
  }
}
