// The (select …) is evaluated once a query, not once a row. After any "set local" the unset value is '', not null.
export const setting = (name: string): string => `(select nullif(current_setting('app.${name}', true), ''))`;
export const idSetting = (name: string): string => `(select nullif(current_setting('app.${name}', true), '')::uuid)`;

/** Row-level security that binds the table's owner too. */
export const guard = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;`;

/** Nobody reads or writes a row of another council than the one that the transaction has set. */
export const councilWall = (table: string): string => `${guard(table)}
create policy council_wall on ${table}
  using (council_id = ${idSetting('council_id')})
  with check (council_id = ${idSetting('council_id')});`;
