// What was passed on, from which portfolio or committee to which, on which day: a report of an old meeting shows the
// names of its day. Append-only.
export const handovers = `
create table handover (
  council_id        uuid not null,
  handover_id       uuid not null,
  recommendation_id uuid not null,
  from_portfolio_id uuid,
  to_portfolio_id   uuid,
  from_committee_id uuid,
  to_committee_id   uuid,
  -- The first day in the new hands.
  passed_on         date not null,
  cause             text not null check (cause in ('reshuffle', 'committee_ended', 'portfolio_ended')),
  cause_id          uuid not null,
  recorded_by       uuid,
  recorded_at       timestamptz not null default now(),
  primary key (council_id, handover_id),
  check (num_nonnulls(from_portfolio_id, to_portfolio_id) in (0, 2)),
  check (num_nonnulls(from_committee_id, to_committee_id) in (0, 2)),
  check (num_nonnulls(from_portfolio_id, from_committee_id) = 1),
  foreign key (council_id, recommendation_id) references recommendation,
  foreign key (council_id, from_portfolio_id) references portfolio,
  foreign key (council_id, to_portfolio_id) references portfolio,
  foreign key (council_id, from_committee_id) references committee,
  foreign key (council_id, to_committee_id) references committee,
  foreign key (council_id, recorded_by) references membership
);
create index handover_of on handover (council_id, recommendation_id, passed_on);

grant select, insert on handover to holdfast_serving;
`;
