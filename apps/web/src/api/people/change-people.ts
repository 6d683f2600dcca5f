import type {
  addPerson,
  changePerson,
  Directory,
  invite,
  leave,
  PersonPage,
  SentInvitation,
} from '@holdfast/contracts/people/shapes';
import type { Role } from '@holdfast/domain/councils/role';
import { request } from '../client.ts';
import type { Sent } from '../contract.ts';

interface Seen {
  readonly revision: number;
}

export const sendPerson = (body: Sent<typeof addPerson>): Promise<Directory> => request('POST', '/people', { body });

export const savePerson = (
  { personId, revision }: Seen & { readonly personId: string },
  body: Sent<typeof changePerson>,
): Promise<PersonPage> => request('PATCH', `/people/${personId}`, { body, revision });

export const saveRoles = (
  { membershipId, revision }: Seen & { readonly membershipId: string },
  roles: readonly Role[],
): Promise<Directory> => request('PUT', `/memberships/${membershipId}/roles`, { body: { roles }, revision });

export const joinLead = (lead: string, personId: string): Promise<{ readonly changed: number }> =>
  request('POST', '/people/leads', { body: { lead, personId } });

export const sendInvitation = (body: Sent<typeof invite>): Promise<SentInvitation> =>
  request('POST', '/invitations', { body });

type Invited = Seen & { readonly invitationId: string };

export const sendInvitationAgain = ({ invitationId, revision }: Invited): Promise<SentInvitation> =>
  request('POST', `/invitations/${invitationId}/sending`, { body: {}, revision });

export const withdrawInvitation = ({ invitationId, revision }: Invited): Promise<Directory> =>
  request('DELETE', `/invitations/${invitationId}`, { revision });

export const sendLeaver = (personId: string, revision: number, body: Sent<typeof leave>): Promise<PersonPage> =>
  request('POST', `/people/${personId}/leaving`, { body, revision });

/** `revision`: of the plan. */
export const changePlannedLeaving = (
  personId: string,
  revision: number,
  body: Sent<typeof leave>,
): Promise<PersonPage> => request('PUT', `/people/${personId}/leaving`, { body, revision });

export const callOffLeaving = (personId: string, revision: number): Promise<PersonPage> =>
  request('DELETE', `/people/${personId}/leaving`, { revision });
