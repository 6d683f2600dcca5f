// Reminders of meetings hang on no recommendation: where a meeting or its agenda changes, the council's day is planned
// anew. A decision on more time for somebody makes the recommendation due to be looked at, as the asking does.
export const watchNotices = `
create function watch_meetings() returns trigger language plpgsql set search_path = holdfast, pg_temp as $$
begin
  update reminder_day d set planned_for = '-infinity'
    where d.council_id in (select council_id from fresh) and d.planned_for <> '-infinity';
  return null;
end $$;
create function watch_extension_decisions() returns trigger language plpgsql set search_path = holdfast, pg_temp as $$
begin
  update watch w set look_on = '-infinity' from fresh f
    join extension e on e.council_id = f.council_id and e.extension_id = f.extension_id
    where w.council_id = e.council_id and w.recommendation_id = e.recommendation_id and w.look_on <> '-infinity';
  return null;
end $$;
${['meeting', 'agenda_item']
  .flatMap((table) =>
    ['insert', 'update'].map(
      (event) => `create trigger ${table}_${event}_planned after ${event} on ${table} referencing new table as fresh
  for each statement execute function watch_meetings();`,
    ),
  )
  .join('\n')}
create trigger extension_decision_insert_watched after insert on extension_decision referencing new table as fresh
  for each statement execute function watch_extension_decisions();
`;
