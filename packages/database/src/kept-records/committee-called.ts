/**
 * In SQL, what a committee was called on a day: the first of its former names whose last day is not before it, else its
 * present one. See `calledOn` in the domain. `c` stands for a row of the table committee.
 */
export const committeeCalled = (c: string, day: string): string => `coalesce((
  select f.name from jsonb_to_recordset(${c}.former_names) as f (name text, "lastDay" date)
  where f."lastDay" >= ${day} order by f."lastDay" limit 1), ${c}.name)`;
