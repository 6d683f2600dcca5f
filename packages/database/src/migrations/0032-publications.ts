import type { MigrationInterface, QueryRunner } from 'typeorm';
import { councilWall } from '../wall/council-wall.sql.ts';

// A paper of a meeting as it was published: its content, and the hash of it, which the log keeps too.
const publication = `
create table publication (
  council_id     uuid not null references council,
  publication_id uuid not null,
  meeting_id     uuid not null,
  paper          text not null check (paper in ('monitoring_report', 'due_back')),
  version        integer not null check (version > 0),
  content        jsonb not null,
  -- Of the content as text.
  sha256         text not null,
  -- Why it replaces the version before it.
  reason         text,
  -- The day by the clock that was set.
  published_on   date not null default day_of_change(),
  published_by   uuid not null,
  recorded_at    timestamptz not null default now(),
  primary key (council_id, publication_id),
  unique (council_id, meeting_id, paper, version),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, published_by) references membership,
  check ((version = 1) = (reason is null))
);
`;

const appendOnly = `
create policy never_changed on publication as restrictive for update using (false);
create policy never_removed on publication as restrictive for delete using (false);
grant select, insert on publication to holdfast_serving;
`;

/** What was published is kept as it was, version by version. */
export class Publications0032 implements MigrationInterface {
  readonly name = 'Publications0000000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local search_path to holdfast');
    for (const step of [publication, councilWall('publication'), appendOnly]) await runner.query(step);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table holdfast.publication');
  }
}
