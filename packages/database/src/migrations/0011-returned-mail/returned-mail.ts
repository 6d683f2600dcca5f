import { housekeeperOwns } from '../../doors/housekeeper-owns.sql.ts';

// A mail server that hands on a notice knows no council, only the id of the digest that came back. The housekeeper sees
// the digests that were over in the last eight days (digests_to_send): longer than any mail server tries.
export const councilOfDigest = `
create index digest_by_id on digest (digest_id);
grant select (digest_id) on digest to holdfast_housekeeper;

-- The id of the council, and nothing of the digest; null: there is none, or none so young.
create function council_of_digest(id uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select d.council_id from holdfast.digest d where d.digest_id = id limit 1;
end;
${housekeeperOwns('council_of_digest(uuid)')}`;
