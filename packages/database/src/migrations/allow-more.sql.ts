/**
 * Lets one more value, or several, into a column whose check lists them. The others are read from the check, whichever there
 * are by then: migrations of different releases may each add to the same list.
 */
export const allowMore = (table: string, column: string, values: readonly string[]): string => `
do $$
declare names text;
begin
  select string_agg(quote_literal(quoted.one[1]), ', ') into names
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([a-z_]+)''', 'g') as quoted (one)
  where conname = '${table}_${column}_check' and conrelid = '${table}'::regclass;
  alter table ${table} drop constraint ${table}_${column}_check;
  execute format('alter table ${table} add constraint ${table}_${column}_check check (${column} in (%s, ${values
    .map((value) => `''${value}''`)
    .join(', ')}))', names);
end $$;
`;
