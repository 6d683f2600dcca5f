// What a council decides about itself, each value from a day on. A value ends where the next of its name begins, so
// that no day has two of them or none, and the end is not stored.
export const councilSettings = `
create table council_setting (
  council_id         uuid not null references council,
  council_setting_id uuid not null,
  name               text not null check (name in ('response_period', 'call_in', 'update_lead', 'report_lead',
                       'closures', 'rag_scheme', 'response_words', 'report_columns', 'reference_pattern', 'accent')),
  value              jsonb not null,
  valid_from         date not null check (valid_from >= '1974-04-01'),
  revision           integer not null default 1,
  recorded_by        uuid,
  recorded_at        timestamptz not null default now(),
  removed_at         timestamptz,
  primary key (council_id, council_setting_id),
  foreign key (council_id, recorded_by) references membership
);
create unique index council_setting_from on council_setting (council_id, name, valid_from) where removed_at is null;

-- Forced row-level security holds the owner too: lifted for this conversion only.
alter table council no force row level security;
insert into council_setting (council_id, council_setting_id, name, value, valid_from)
select c.council_id, gen_random_uuid(), s.name, s.value, '1974-04-01'
from council c cross join lateral (values
  ('response_period', c.response_period),
  ('update_lead', to_jsonb(c.update_lead_days)),
  ('closures', (select jsonb_agg(jsonb_build_object('date', d, 'reason', 'Offices closed') order by d) from unnest(c.closure_days) d)),
  ('rag_scheme', c.rag_scheme || '{"rule": "none"}'),
  ('accent', to_jsonb(c.accent))) s(name, value)
where s.value is not null;
alter table council force row level security;
alter table council drop column response_period, drop column update_lead_days, drop column closure_days,
  drop column rag_scheme, drop column accent;

alter table status_word
  add column revision   integer not null default 1,
  add column removed_at timestamptz;
drop index status_word_now;
create unique index status_word_now on status_word (council_id, lower(word)) where valid_to is null and removed_at is null;

-- What a person said of a step of setting up that nothing in the register shows.
create table first_step (
  council_id    uuid not null references council,
  first_step_id uuid not null,
  step          text not null,
  mark          text check (mark in ('done', 'not_needed')),
  revision      integer not null default 1,
  recorded_by   uuid,
  recorded_at   timestamptz not null default now(),
  removed_at    timestamptz,
  primary key (council_id, first_step_id),
  foreign key (council_id, recorded_by) references membership
);
create unique index first_step_once on first_step (council_id, step) where removed_at is null;

grant select, insert, update on council_setting, first_step to holdfast_serving;
`;

// Whoever signs in sees the colour of their own councils before one is chosen.
export const ownAccents = `
create policy own_accents on council_setting for select
  using (name = 'accent' and council_id in (select m.council_id from membership m
    where m.account_id = (select nullif(current_setting('app.account_id', true), '')::uuid) and m.ended_at is null));
`;
