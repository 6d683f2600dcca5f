// When each recommendation is next to be looked at: the cost of a morning grows with what is due, not with the
// register. Every change of what a rule reads makes the row due at once, by triggers, so that no writer can forget it.
export const watch = `
create table watch (
  council_id        uuid not null references council,
  recommendation_id uuid not null,
  look_on           date not null default '-infinity',
  primary key (council_id, recommendation_id),
  foreign key (council_id, recommendation_id) references recommendation
);
create index watch_due on watch (council_id, look_on);

create index watch_changed on watch (council_id) where look_on = '-infinity';

-- One row for each council: the day for which its digests were last planned.
create table reminder_day (
  council_id  uuid not null references council,
  planned_for date not null,
  planned_at  timestamptz not null,
  primary key (council_id)
);

grant select, insert, update on watch, reminder_day to holdfast_serving;

-- Forced row-level security holds the owner too: lifted for this conversion only.
alter table recommendation no force row level security;
insert into watch (council_id, recommendation_id) select council_id, recommendation_id from recommendation;
alter table recommendation force row level security;

create function watch_recommendations() returns trigger language plpgsql set search_path = holdfast, pg_temp as $$
begin
  -- Not "do update": that locks rows also where it changes nothing, and makes writers wait for each other.
  insert into watch (council_id, recommendation_id) select distinct council_id, recommendation_id from fresh
    on conflict do nothing;
  update watch w set look_on = '-infinity' from fresh f
    where w.council_id = f.council_id and w.recommendation_id = f.recommendation_id and w.look_on <> '-infinity';
  return null;
end $$;
create function watch_actions() returns trigger language plpgsql set search_path = holdfast, pg_temp as $$
begin
  update watch w set look_on = '-infinity' from fresh f
    join action_recommendation r on r.council_id = f.council_id and r.action_id = f.action_id
    where w.council_id = r.council_id and w.recommendation_id = r.recommendation_id and w.look_on <> '-infinity';
  return null;
end $$;
create function watch_committees() returns trigger language plpgsql set search_path = holdfast, pg_temp as $$
begin
  update watch w set look_on = '-infinity' from recommendation r
    where r.council_id in (select council_id from fresh)
      and (r.council_id, r.committee_id) in (select council_id, committee_id from fresh) and r.withdrawn_at is null
      and w.council_id = r.council_id and w.recommendation_id = r.recommendation_id and w.look_on <> '-infinity';
  return null;
end $$;
create function watch_council() returns trigger language plpgsql set search_path = holdfast, pg_temp as $$
begin
  update watch w set look_on = '-infinity'
    where w.council_id in (select council_id from fresh) and w.look_on <> '-infinity';
  return null;
end $$;

${[
  ['recommendation', 'watch_recommendations'],
  ['action_recommendation', 'watch_recommendations'],
  ['extension', 'watch_recommendations'],
  ['action', 'watch_actions'],
  ['meeting', 'watch_committees'],
  ['council_setting', 'watch_council'],
]
  .flatMap(([table, run]) =>
    (table === 'extension' || table === 'action_recommendation' ? ['insert'] : ['insert', 'update']).map(
      (event) => `create trigger ${table}_${event}_watched after ${event} on ${table} referencing new table as fresh
  for each statement execute function ${run ?? ''}();`,
    ),
  )
  .join('\n')}
`;

// Housekeeping looks over every council for those whose morning has come, and learns their ids.
export const councilsToRemind = `
create policy days_of_reminders on reminder_day for select to holdfast_housekeeper using (true);
create policy changed_since on watch for select to holdfast_housekeeper using (look_on = '-infinity');
create policy councils_of_reminders on council for select to holdfast_housekeeper using (true);
grant select (council_id, planned_for) on reminder_day to holdfast_housekeeper;
grant select (council_id, look_on) on watch to holdfast_housekeeper;
grant select (council_id) on council to holdfast_housekeeper;

-- "limit" at most: councils not planned for the day yet, those that wait longest first, and then those where something
-- changed since.
create function councils_to_remind("limit" integer, today date)
returns table (council_id uuid)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select c.council_id from holdfast.council c
  left join holdfast.reminder_day d on d.council_id = c.council_id
  where d.planned_for is distinct from today
    or exists (select from holdfast.watch w where w.council_id = c.council_id and w.look_on = '-infinity')
  order by d.planned_for nulls first, c.council_id limit "limit";
end;
`;
