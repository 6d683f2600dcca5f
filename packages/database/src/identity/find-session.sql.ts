/**
 * Session, account and membership in one round trip, since every request pays for it.
 *
 * Each table stands behind a policy that asks for a setting, so each setting is made before the table is read:
 * "offset 0" keeps the planner from turning the steps around, and a setting made with `true` ends with the statement.
 * $1 is the hash of the token.
 */
export const findSessionSql = `
select s.account_id, s.council_id, s.data->>'csrfSecret' as csrf_secret, s.data->'alsoOpened' as also_opened, s.expires_at,
       s.created_at, s.seen_at, s.browser, s.system,
       a.email, a.full_name, a.operates, a.language, m.membership_id, m.name as member_name, m.post, m.roles
from (select set_config('app.session_hash', $1, true) as hash offset 0) door
cross join lateral (
  select * from holdfast.session where session_hash = door.hash and expires_at > now() offset 0
) s
left join lateral (
  select set_config('app.account_id', s.account_id::text, true)::uuid as account_id where s.account_id is not null offset 0
) own on true
left join lateral (
  select * from holdfast.account where account_id = own.account_id and disabled_at is null offset 0
) a on true
left join lateral (
  select * from holdfast.membership
  where council_id = s.council_id and account_id = a.account_id and ended_at is null offset 0
) m on true`;
