import { housekeeperOwns } from '../../doors/housekeeper-owns.sql.ts';

// When whoever took a digest is to be asked what became of it, by Postgres's own clock, and how often it was. Null: nobody
// can be asked, or it is known.
export const receipts = `
alter table digest
  add column ask_receipt_at timestamptz,
  add column receipt_asks   integer not null default 0;
create index digest_receipt_due on digest (council_id, ask_receipt_at) where ask_receipt_at is not null;

alter table delivery drop constraint delivery_outcome_check;
alter table delivery add constraint delivery_outcome_check check (outcome in ('sent', 'refused', 'unreachable',
  'perhaps_sent', 'bounced', 'delivered', 'undelivered'));
`;

// Housekeeping looks over every council for what is due, and learns its id.
export const receiptsDue = `
create policy receipts_to_ask on digest for select to holdfast_housekeeper using (ask_receipt_at is not null);
grant select (ask_receipt_at) on digest to holdfast_housekeeper;

-- "limit" at most, those that wait longest first: councils with a digest of which it is time to ask.
create function receipts_due("limit" integer)
returns table (council_id uuid)
language sql stable security definer
set search_path = pg_catalog, pg_temp
begin atomic
  select d.council_id from holdfast.digest d where d.ask_receipt_at <= now()
  group by d.council_id order by min(d.ask_receipt_at), d.council_id limit "limit";
end;
${housekeeperOwns('receipts_due(integer)')}`;
