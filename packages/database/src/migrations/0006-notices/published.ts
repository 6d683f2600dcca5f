// When papers went out: of an agenda, and of the notice of a key decision (SI 2012/2089, reg. 9).
export const published = `
alter table meeting add column agenda_published_on date;
alter table agenda_item
  add column is_key_decision     boolean not null default false,
  add column notice_published_on date,
  add check (is_key_decision or notice_published_on is null);
`;
