// Every change of what an administrator keeps: who, when, before and after. Append-only.
export const settings = `
create table setting_change (
  council_id        uuid not null references council,
  setting_change_id uuid not null,
  subject           text not null,
  subject_id        uuid not null,
  -- As it was called when it was changed.
  subject_name      text not null,
  done              text not null check (done in ('added', 'changed', 'removed', 'restored')),
  before            jsonb,
  after             jsonb,
  -- The change that this one puts back.
  puts_back         uuid,
  recorded_by       uuid,
  recorded_at       timestamptz not null default now(),
  primary key (council_id, setting_change_id),
  foreign key (council_id, puts_back) references setting_change,
  foreign key (council_id, recorded_by) references membership
);
create index setting_change_newest on setting_change (council_id, recorded_at desc, setting_change_id desc);
create index setting_change_of on setting_change (council_id, subject, subject_id, recorded_at);

grant select, insert on setting_change to holdfast_serving;
`;
