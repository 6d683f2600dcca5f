// What housekeeping and whoever looks after the machine may know across councils: ids, and counts without names.
export const acrossCouncils = `
create policy digests_to_send on digest for select to holdfast_housekeeper
  using (state in ('waiting', 'sending', 'handing_over') or over_at > now() - interval '8 days');
grant select (council_id, state, send_after, next_attempt_at, claimed_at, rests_until, over_at) on digest to holdfast_housekeeper;

-- "limit" at most, those that wait longest first: councils with a digest whose time has come, or whose sender died.
create function councils_to_send("limit" integer, at timestamptz, lease interval)
returns table (council_id uuid)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select d.council_id from holdfast.digest d
  where (d.state = 'waiting' and d.next_attempt_at <= at and coalesce(d.rests_until <= now(), true))
    or (d.state in ('sending', 'handing_over') and d.claimed_at <= now() - lease)
  group by d.council_id order by min(d.next_attempt_at), d.council_id limit "limit";
end;

-- For the metrics: how many digests wait, how long the oldest has been due, and what became of those of a week.
create function digest_figures(at timestamptz)
returns table (waiting bigint, oldest_due_seconds double precision, sent bigint, failed bigint, bounced bigint, perhaps_sent bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select count(*) filter (where d.state in ('waiting', 'sending', 'handing_over')),
    coalesce(extract(epoch from at - min(d.send_after) filter (where d.state in ('waiting', 'sending', 'handing_over') and d.send_after <= at)), 0)::double precision,
    count(*) filter (where d.state = 'sent' and d.over_at > at - interval '7 days'),
    count(*) filter (where d.state = 'failed' and d.over_at > at - interval '7 days'),
    count(*) filter (where d.state = 'bounced' and d.over_at > at - interval '7 days'),
    count(*) filter (where d.state = 'perhaps_sent' and d.over_at > at - interval '7 days')
  from holdfast.digest d;
end;

grant create on schema holdfast to holdfast_housekeeper;
alter function councils_to_remind(integer, date) owner to holdfast_housekeeper;
alter function councils_to_send(integer, timestamptz, interval) owner to holdfast_housekeeper;
alter function digest_figures(timestamptz) owner to holdfast_housekeeper;
revoke create on schema holdfast from holdfast_housekeeper;
set local role holdfast_housekeeper;
revoke execute on function councils_to_remind(integer, date), councils_to_send(integer, timestamptz, interval),
  digest_figures(timestamptz) from public;
grant execute on function councils_to_remind(integer, date), councils_to_send(integer, timestamptz, interval),
  digest_figures(timestamptz) to holdfast_serving;
reset role;

-- Whoever looks after the machine signs in like everybody, and sees no council's content.
alter table account add column operates boolean not null default false;
revoke insert, update on account from holdfast_serving;
grant insert (account_id, email, email_key, password_hash, full_name) on account to holdfast_serving;
`;
