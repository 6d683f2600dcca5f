-- The roles and the database of Holdfast, for whoever keeps the server. Run once as a superuser, safe to run again:
--
--   psql --set migrator_password=… --set serving_password=… --set queue_password=… --set backup_password=… \
--        --file infra/postgres/roles.sql postgres://postgres@…/postgres
--
-- Then `node packages/database/dist/run-migrations.js` as holdfast_migrator makes the tables.

\set ON_ERROR_STOP on

-- Owns the tables and changes them; nothing serves requests as this role.
select 'create role holdfast_migrator' where not exists (select from pg_roles where rolname = 'holdfast_migrator') \gexec
alter role holdfast_migrator login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password :'migrator_password';

-- What the API and the worker are: owns nothing and cannot pass a row-level policy. Both refuse to start otherwise.
select 'create role holdfast_serving' where not exists (select from pg_roles where rolname = 'holdfast_serving') \gexec
alter role holdfast_serving login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password :'serving_password';

-- BullMQ's own schema, while the queue runs on Postgres; sees nothing else. Unused once REDIS_URL is set.
select 'create role holdfast_queue' where not exists (select from pg_roles where rolname = 'holdfast_queue') \gexec
alter role holdfast_queue login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password :'queue_password';

-- Owns the few functions that look across councils for work whose nudge was lost. Nobody signs in as it.
select 'create role holdfast_housekeeper' where not exists (select from pg_roles where rolname = 'holdfast_housekeeper') \gexec
alter role holdfast_housekeeper nologin nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
grant holdfast_housekeeper to holdfast_migrator with inherit false, set true;

-- Reads everything, past every policy, and changes nothing: a dump by any other role would come out empty.
select 'create role holdfast_backup' where not exists (select from pg_roles where rolname = 'holdfast_backup') \gexec
alter role holdfast_backup login nosuperuser nocreatedb nocreaterole bypassrls noreplication password :'backup_password';
grant pg_read_all_data to holdfast_backup;

select 'create database holdfast owner holdfast_migrator encoding ''UTF8'' template template0'
where not exists (select from pg_database where datname = 'holdfast') \gexec
revoke all on database holdfast from public;
grant connect on database holdfast to holdfast_serving, holdfast_queue, holdfast_backup;

\connect holdfast
revoke create on schema public from public;
create schema if not exists holdfast authorization holdfast_migrator;
create schema if not exists queue authorization holdfast_queue;
alter role holdfast_queue in database holdfast set search_path = queue;
