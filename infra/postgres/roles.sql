-- The roles and the database of Holdfast, for whoever keeps the server. Safe to run again. As a superuser, or as a role
-- that may make roles (CREATEROLE) and makes the database (CREATEDB) or owns it already, which managed servers give:
--
--   psql --set migrator_password=… --set serving_password=… --set queue_password=… --set backup_password=… \
--        --file infra/postgres/roles.sql postgres://postgres@…/postgres
--
-- A database that is not called holdfast is named with --set database=…
-- Then `node packages/database/dist/run-migrations.js` as holdfast_migrator makes the tables.

\set ON_ERROR_STOP on
\if :{?database}
\else
\set database holdfast
\endif

do $$ begin
  if current_setting('server_version_num')::int < 180000 then
    raise exception 'Holdfast needs PostgreSQL 18 or later, and this is PostgreSQL %. Nothing was changed.',
      current_setting('server_version');
  end if;
end $$;

-- Whoever may pass policies may make a role that does, and let it read everything.
select rolsuper as is_superuser,
  rolsuper or (rolbypassrls and pg_has_role('pg_read_all_data', 'USAGE WITH ADMIN OPTION')) as makes_backup
from pg_roles where rolname = current_user \gset

-- Owns the tables and changes them; nothing serves requests as this role.
select 'create role holdfast_migrator' where not exists (select from pg_roles where rolname = 'holdfast_migrator') \gexec
alter role holdfast_migrator login password :'migrator_password';

-- What the API and the worker are: owns nothing and cannot pass a row-level policy. Both refuse to start otherwise.
select 'create role holdfast_serving' where not exists (select from pg_roles where rolname = 'holdfast_serving') \gexec
alter role holdfast_serving login password :'serving_password';

-- BullMQ's own schema, while the queue runs on Postgres; sees nothing else. Unused once REDIS_URL is set.
select 'create role holdfast_queue' where not exists (select from pg_roles where rolname = 'holdfast_queue') \gexec
alter role holdfast_queue login password :'queue_password';

-- Owns the few functions that look across councils for work whose nudge was lost. Nobody signs in as it.
select 'create role holdfast_housekeeper nologin' where not exists (select from pg_roles where rolname = 'holdfast_housekeeper') \gexec
grant holdfast_housekeeper to holdfast_migrator with inherit false, set true;

-- A role is made without any power. One that was there before may have some, which would pass the wall between councils.
do $$
declare mighty text;
begin
  select string_agg(rolname, ', ') into mighty from pg_roles
  where rolname in ('holdfast_migrator', 'holdfast_serving', 'holdfast_queue', 'holdfast_housekeeper')
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication);
  if mighty is not null then
    raise exception 'Take these roles their powers first (nosuperuser nobypassrls nocreaterole nocreatedb noreplication): %', mighty;
  end if;
end $$;

-- Reads everything, past every policy, and changes nothing: a dump by any other role would come out empty.
\if :makes_backup
select 'create role holdfast_backup bypassrls' where not exists (select from pg_roles where rolname = 'holdfast_backup') \gexec
alter role holdfast_backup login bypassrls password :'backup_password';
grant pg_read_all_data to holdfast_backup;
\else
\warn 'This role may not make one that reads past policies: there is no holdfast_backup. Back up with the tools of the managed server.'
\endif

-- Whoever is no superuser hands over only what they may be themselves.
\if :is_superuser
\else
grant holdfast_migrator, holdfast_queue to current_user with inherit true, set true;
\endif

select format('create database %I owner holdfast_migrator encoding ''UTF8'' template template0', :'database')
where not exists (select from pg_database where datname = :'database') \gexec
revoke all on database :"database" from public;
grant connect, create, temporary on database :"database" to holdfast_migrator;
grant connect on database :"database" to holdfast_serving, holdfast_queue;
\if :makes_backup
grant connect on database :"database" to holdfast_backup;
\endif

\connect :"database"
revoke create on schema public from public;
create schema if not exists holdfast authorization holdfast_migrator;
create schema if not exists queue authorization holdfast_queue;
alter role holdfast_queue in database :"database" set search_path = queue;
\if :is_superuser
\else
revoke holdfast_migrator, holdfast_queue from current_user;
\endif
