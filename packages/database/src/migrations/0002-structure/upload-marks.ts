// Who corrected what of a paper, and who looked at which of its notices, each with the day. The corrections themselves
// stand with the upload, as they are laid over the paper; a mark names one by its fingerprint.
export const uploadMarks = `
create table upload_mark (
  council_id uuid not null,
  upload_id  uuid not null,
  kind       text not null check (kind in ('correction', 'looked_at')),
  mark_key   text not null check (length(mark_key) <= 500),
  made_by    uuid not null,
  made_at    timestamptz not null default now(),
  primary key (council_id, upload_id, kind, mark_key),
  foreign key (council_id, upload_id) references upload,
  foreign key (council_id, made_by) references membership
);

grant select, insert, delete on upload_mark to holdfast_serving;
`;
