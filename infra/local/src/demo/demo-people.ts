import { randomUUID } from 'node:crypto';
import { addressesAt } from './demo-addresses.ts';
import type { DemoCouncil } from './demo-paper.ts';
import type { Row } from './insert-rows.ts';

interface Known {
  readonly councilId: string;
  /** Whoever signs in, and whoever holds a portfolio, with the ids that they have already. */
  readonly accounts: readonly {
    readonly name: string;
    readonly post: string;
    readonly email: string;
    readonly membershipId: string;
  }[];
  readonly holders: readonly { readonly holder: string; readonly personId: string }[];
  readonly committeeId: (name: string) => string;
  /** The first day of the municipal year. */
  readonly since: string;
}

const kindOfLead = (lead: string): string => {
  if (/\b(?:Board|Partnership|Trust)$/u.test(lead)) return 'partner_body';
  return /\b(?:Team|Unit|Service)$/u.test(lead) ? 'team' : 'post';
};

const nobody = { post: null, membership_id: null };

/**
 * Who can be named, and who sits where. Each lead of the council's items is a post, team or partner of its directory,
 * but for those that it calls stale: these are there to be found and joined.
 */
export const peopleRows = (council: DemoCouncil, known: Known) => {
  const { councilId, accounts, holders, committeeId, since } = known;
  const { own, partner } = addressesAt(accounts[0]?.email.split('@')[1] ?? 'council.example');
  const leads = new Set(
    council.items.flatMap(({ asks }) => asks.flatMap(({ lead }) => (lead === undefined ? [] : [lead]))),
  );
  for (const lead of [...council.staleLeads, ...accounts.map(({ post }) => post)]) leads.delete(lead);
  const seated = new Map(
    council.seats.flatMap(({ name, role }) => (name === undefined ? [] : [[name, role === 'co_optee'] as const])),
  );
  for (const { name } of accounts) seated.delete(name);
  for (const { holder } of holders) seated.delete(holder);
  const people = [
    ...holders.map(({ holder, personId }) => ({
      ...nobody,
      person_id: personId,
      kind: 'councillor',
      name: holder,
      email: own(holder),
    })),
    ...accounts.map(({ name, post, email, membershipId }) => ({
      person_id: randomUUID(),
      name,
      post,
      email,
      membership_id: membershipId,
      kind: name.startsWith('Cllr ') ? 'councillor' : 'officer',
    })),
    ...[...seated].map(([name, coOpted]) => ({
      ...nobody,
      person_id: randomUUID(),
      name,
      email: own(name),
      kind: coOpted ? 'co_optee' : 'councillor',
    })),
    ...[...leads].map((lead) => {
      const kind = kindOfLead(lead);
      const email = kind === 'partner_body' ? partner(lead) : own(lead);
      return { ...nobody, person_id: randomUUID(), kind, name: lead, email };
    }),
  ];
  const idOf = (name: string): string => {
    const found = people.find((person) => person.name === name);
    if (found === undefined) throw new Error(`${council.name} seats ${name}, whom it does not describe.`);
    return found.person_id;
  };
  const inCabinet = council.committees
    .filter(({ kind }) => kind === 'cabinet')
    .flatMap(({ name: committee }) =>
      holders.map(({ holder }, at) => ({ committee, name: holder, role: at === 0 ? 'chair' : 'member' })),
    );
  const seats = [...inCabinet, ...council.seats].map((seat) => ({
    council_id: councilId,
    committee_member_id: randomUUID(),
    committee_id: committeeId(seat.committee),
    person_id: seat.name === undefined ? null : idOf(seat.name),
    name: seat.name ?? null,
    role: seat.role,
    represents: 'represents' in seat ? (seat.represents ?? null) : null,
    voting_ground: 'ground' in seat ? (seat.ground ?? null) : null,
    starts_on: since,
  }));
  const persons: readonly Row[] = people.map((person) => ({ council_id: councilId, ...person }));
  return { persons, seats };
};
