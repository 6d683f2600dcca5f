/**
 * Forbids to change or to remove a row of a table that is only added to. The serving role is granted neither; this holds
 * for every role that row-level security binds, the owner too, and for whoever is granted it by mistake.
 */
export const onlyAdded = (table: string): string => `
create policy never_changed on ${table} as restrictive for update using (false);
create policy never_removed on ${table} as restrictive for delete using (false);
`;
