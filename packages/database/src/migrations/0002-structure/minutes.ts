// What a meeting was to deal with, who was there, what was declared, said and resolved.
const kept = `
  revision      integer not null default 1,
  recorded_by   uuid,
  recorded_at   timestamptz not null default now(),
  removed_at    timestamptz,
  foreign key (council_id, recorded_by) references membership`;

export const minutes = `
create table agenda_item (
  council_id        uuid not null,
  agenda_item_id    uuid not null,
  meeting_id        uuid not null,
  position          integer not null check (position > 0),
  kind              text not null check (kind in ('apologies', 'interests', 'scrutiny_interests', 'party_whip',
    'previous_minutes', 'report', 'call_in', 'due_back', 'work_programme', 'exclusion', 'other')),
  title             text not null,
  words             text,
  report_of         text,
  -- Exempt under this paragraph of Schedule 12A to the Local Government Act 1972: kept from whoever is not of the council.
  exempt_paragraph  integer check (exempt_paragraph between 1 and 18),
  exempt_reason     text,
  check ((exempt_paragraph is null) = (exempt_reason is null)),
  primary key (council_id, agenda_item_id),
  foreign key (council_id, meeting_id) references meeting,${kept}
);
create index agenda_item_of on agenda_item (council_id, meeting_id, position) where removed_at is null;

create table attendance (
  council_id     uuid not null,
  attendance_id  uuid not null,
  meeting_id     uuid not null,
  person_id      uuid not null,
  -- As they were called then, and as what they came.
  name           text not null,
  capacity       text,
  presence       text not null check (presence in ('present', 'apologies', 'absent', 'in_attendance')),
  substitute_for uuid,
  primary key (council_id, attendance_id),
  check (substitute_for <> person_id),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, substitute_for) references person,${kept}
);
create unique index attendance_once on attendance (council_id, meeting_id, person_id) where removed_at is null;

create table declaration (
  council_id     uuid not null,
  declaration_id uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid,
  person_id      uuid not null,
  name           text not null,
  kind           text not null check (kind in ('interest', 'scrutiny_interest', 'party_whip')),
  words          text not null,
  took_no_part   boolean not null default false,
  primary key (council_id, declaration_id),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, agenda_item_id) references agenda_item,
  foreign key (council_id, person_id) references person,${kept}
);
create index declaration_of on declaration (council_id, meeting_id) where removed_at is null;

create table minute (
  council_id     uuid not null,
  minute_id      uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid,
  number         integer not null check (number > 0),
  heading        text not null,
  -- What was considered and said, and what stands before the first resolution: "that the Committee".
  words          text not null default '',
  stem           text not null default '',
  primary key (council_id, minute_id),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, agenda_item_id) references agenda_item,${kept}
);
create index minute_of on minute (council_id, meeting_id, number) where removed_at is null;

create table resolution (
  council_id        uuid not null,
  resolution_id     uuid not null,
  minute_id         uuid not null,
  position          integer not null check (position > 0),
  mark              text not null,
  words             text not null,
  -- What it became in the register.
  recommendation_id uuid,
  primary key (council_id, resolution_id),
  foreign key (council_id, minute_id) references minute,
  foreign key (council_id, recommendation_id) references recommendation,${kept}
);
create index resolution_of on resolution (council_id, minute_id, position) where removed_at is null;
create unique index resolution_once on resolution (council_id, recommendation_id) where recommendation_id is not null and removed_at is null;

-- The committee asked for it to come back on this day or after it.
alter table recommendation add column due_back_on date;
create index recommendation_due_back on recommendation (council_id, committee_id, due_back_on)
  where due_back_on is not null and withdrawn_at is null;
create index recommendation_claimed on recommendation (council_id, committee_id)
  where core_status = 'claimed_complete' and withdrawn_at is null;

grant select, insert, update on agenda_item, attendance, declaration, minute, resolution to holdfast_serving;
`;
