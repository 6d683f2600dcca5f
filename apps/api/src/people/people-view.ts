import type { Directory, Invitation, Leaving, Person, PersonPage } from '@holdfast/contracts/people/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { InvitationRow } from '@holdfast/database/people/invitations';
import type { MembershipRow } from '@holdfast/database/people/memberships';
import type { PersonRow } from '@holdfast/database/people/people';
import { needsSecondAdministrator } from '@holdfast/domain/people/decide-roles';
import { leftBy } from '@holdfast/domain/people/leaving';
import { whoOwes } from '@holdfast/domain/people/who-owes';
import { takePerson } from '@holdfast/services/people/change';
import { leavingView } from '../endings/index.ts';

const nothing = { open: 0, overdue: 0, nextOn: null };

const hasGone = ({ endedOn }: PersonRow, today: string): boolean => endedOn !== null && endedOn < today;

const personView = (row: PersonRow, memberships: readonly MembershipRow[], owes: Person['owes']): Person => {
  const { membershipId, ...shown } = row;
  const membership = memberships.find((one) => one.membershipId === membershipId && one.endedAt === null);
  const { roles = [], revision = 0 } = membership ?? {};
  return {
    ...shown,
    owes,
    membership: membership === undefined ? null : { membershipId: membership.membershipId, roles, revision },
  };
};

/** Everybody who can be named. Whoever has gone keeps no lead: what still names them stands apart, as stale. */
export const readDirectory = async (
  { people, invitations }: CouncilRecords,
  today: string,
  now: string,
  sendsMail: boolean,
): Promise<Directory> => {
  const rows = await people.list();
  const memberships = await people.memberships();
  const present = rows.filter((row) => !hasGone(row, today));
  const owes = whoOwes(await people.openLeads('register_editor'), present, today);
  const active = memberships.filter(({ endedAt }) => endedAt === null);
  return {
    today,
    people: rows.map((row) => personView(row, memberships, owes.byPerson.get(row.personId) ?? nothing)),
    unlisted: active.filter(({ personId }) => personId === null),
    staleLeads: [...owes.unknown],
    withoutLead: owes.withoutLead,
    invitations: (await invitations.list()).map((row) => invitationView(row, now)),
    needsSecondAdministrator: needsSecondAdministrator(active),
    sendsMail,
  };
};

const invitationView = (row: InvitationRow, now: string): Invitation => ({ ...row, state: stateOf(row, now) });

const stateOf = ({ acceptedAt, withdrawnAt, hasLink, expiresAt }: InvitationRow, now: string): Invitation['state'] => {
  if (acceptedAt !== null) return 'accepted';
  if (withdrawnAt !== null) return 'withdrawn';
  if (expiresAt <= now) return 'expired';
  return hasLink ? 'open' : 'without_link';
};

export const readPerson = async (records: CouncilRecords, personId: string, today: string): Promise<PersonPage> => {
  const { people, committees, endings } = records;
  const row = await takePerson(records, personId);
  const leads = await people.openLeads('register_editor');
  const owes = whoOwes(leads, [row], today).byPerson.get(personId) ?? nothing;
  return {
    person: personView(row, await people.memberships(), owes),
    seats: await committees.seatsOf(personId),
    items: itemViews(leftBy(row, leads)),
    leaving: leavingView(await endings.ofPerson(personId)),
  };
};

type Item = Leaving['items'][number];
export const itemViews = (items: readonly (Omit<Item, 'lead'> & { readonly lead: readonly string[] })[]): Item[] =>
  items.map((item) => ({ ...item, lead: [...item.lead] }));
