/**
 * Housekeeping looks over every council, but learns only which upload waits and which session is over.
 *
 * Forced row-level security binds the owner of a table too, so a security-definer function of the migrator would
 * see nothing. These two belong to holdfast_housekeeper, a role that nobody signs in as: its policies open two
 * states of one table and the past of another, and its grants open the columns that the functions name.
 */
export const housekeeping = `
set local search_path to holdfast;

create policy waiting_uploads on upload for select to holdfast_housekeeper using (state in ('received', 'reading'));
create policy expired_sessions on session for all to holdfast_housekeeper using (expires_at < now());
grant usage on schema holdfast to holdfast_housekeeper;
grant select (council_id, upload_id, state, touched_at) on upload to holdfast_housekeeper;
grant select (session_hash, expires_at), delete on session to holdfast_housekeeper;

-- "limit" at most, oldest first: uploads whose nudge may have been lost, because nothing touched them for so long.
create function uploads_waiting("limit" integer, older_than interval)
returns table (council_id uuid, upload_id uuid)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select u.council_id, u.upload_id
  from holdfast.upload u
  where u.state in ('received', 'reading') and u.touched_at <= now() - older_than
  order by u.touched_at
  limit "limit";
end;

-- Takes away the sessions that are over; answers how many.
create function forget_expired_sessions() returns integer
language sql volatile security definer
set search_path = pg_catalog, pg_temp
begin atomic
  with gone as (delete from holdfast.session s where s.expires_at < now() returning 1)
  select count(*)::integer from gone;
end;

-- To be given a function, a role must be allowed to create in its schema: for these two lines only.
grant create on schema holdfast to holdfast_housekeeper;
alter function uploads_waiting(integer, interval) owner to holdfast_housekeeper;
alter function forget_expired_sessions() owner to holdfast_housekeeper;
revoke create on schema holdfast from holdfast_housekeeper;
`;
