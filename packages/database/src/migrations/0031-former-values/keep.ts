// The day of a change is that of the transaction, by the clock that was set. What is written by hand, outside a council's
// transaction, bears the day of Postgres's own stamp.
const dayOfChange = `
create function day_of_change() returns date language sql stable
  return coalesce(nullif(current_setting('app.today', true), '')::date, (transaction_timestamp() at time zone 'Europe/London')::date);
`;

/** When each was recorded, which is when it was known: what is dated earlier and recorded later was not known earlier. */
const recorded = [
  ['recommendation', 'created_at'],
  ['handover', 'recorded_at'],
  ['extension_decision', 'recorded_at'],
] as const;

// A change of type fills the rows of every council at once: an update would see none of them, and wake the reminders.
export const recordedOn = `${dayOfChange}${recorded
  .map(
    ([table, at]) => `
alter table ${table} add column recorded_on date;
alter table ${table} alter column recorded_on type date using ((${at} at time zone 'Europe/London')::date);
alter table ${table} alter column recorded_on set default day_of_change();
alter table ${table} alter column recorded_on set not null;
`,
  )
  .join('')}`;

// One row for each change of a recommendation: the columns that it changed, as they stood before it. No key to what it
// tells of, as the log has none.
export const formerValues = `
create table former_values (
  council_id        uuid not null references council,
  recommendation_id uuid not null,
  -- The version that these values were of; 0 for what was carried over from the log, where the moment gives the order.
  revision          integer not null,
  -- The moment of the act, which its event bears too.
  changed_at        timestamptz not null default now(),
  -- Of two changes within one act the later one came after the other.
  written_at        timestamptz not null default clock_timestamp(),
  -- The day of the change: at its end these values stood no longer.
  changed_on        date not null default day_of_change(),
  -- Column by column, under its own name.
  held              jsonb not null,
  -- The columns of which nothing tells what stood in them.
  unknown           text[] not null default '{}',
  primary key (council_id, recommendation_id, revision, written_at)
);
create index former_committee on former_values (council_id, (held->>'committee_id')) where held ? 'committee_id';
create index former_changes on former_values (council_id, changed_on);
`;

// After the wall: not even a role that is granted it by mistake changes or removes a line.
export const appendOnly = `
create policy never_changed on former_values as restrictive for update using (false);
create policy never_removed on former_values as restrictive for delete using (false);
grant select, insert on former_values to holdfast_serving;
`;

// By a trigger, so that no writer can forget it and no column is left out. That there is another version is no change.
export const keepFormerValues = `
create function keep_former_values() returns trigger language plpgsql set search_path = holdfast, pg_temp as $$
begin
  insert into former_values (council_id, recommendation_id, revision, held)
  select w.council_id, w.recommendation_id, w.revision, d.held
  from was w join fresh f on f.council_id = w.council_id and f.recommendation_id = w.recommendation_id
  cross join lateral (
    select jsonb_object_agg(b.key, b.value) as held
    from jsonb_each(to_jsonb(w)) b join jsonb_each(to_jsonb(f)) a on a.key = b.key
    where a.value is distinct from b.value and b.key not in ('revision', 'changed_at')
  ) d where d.held is not null;
  return null;
end $$;
create trigger recommendation_keeps_former_values after update on recommendation
  referencing old table as was new table as fresh for each statement execute function keep_former_values();
`;
