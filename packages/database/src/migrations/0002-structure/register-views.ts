// Ways in which one person looks at the register, under names of their own. Nobody else's business: behind the wall of
// the council stands a second one, of the person.
export const registerViews = `
create table register_view (
  council_id       uuid not null,
  register_view_id uuid not null,
  membership_id    uuid not null,
  name             text not null,
  -- The address of the register without its path: filters, order, columns.
  search           text not null check (length(search) <= 4000),
  saved_at         timestamptz not null default now(),
  primary key (council_id, register_view_id),
  foreign key (council_id, membership_id) references membership
);
create unique index register_view_name on register_view (council_id, membership_id, lower(name));

create policy own_views on register_view as restrictive
  using (membership_id = (select nullif(current_setting('app.membership_id', true), '')::uuid))
  with check (membership_id = (select nullif(current_setting('app.membership_id', true), '')::uuid));

grant select, insert, update, delete on register_view to holdfast_serving;
`;
