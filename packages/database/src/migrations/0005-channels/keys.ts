// The last signs of a sealed key, by which people tell one key from another: no more of it is ever shown.
export const keys = `
alter table channel add column key_ending text check (length(key_ending) <= 4);
`;
