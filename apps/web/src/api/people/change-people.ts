import { peopleRoutes } from '@holdfast/contracts/people/routes';
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
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

interface Seen {
  readonly revision: number;
}

export const sendPerson = (body: Sent<typeof addPerson>): Promise<Directory> => call(peopleRoutes.add, { body });

export const savePerson = (
  { personId, revision }: Seen & { readonly personId: string },
  body: Sent<typeof changePerson>,
): Promise<PersonPage> => call(peopleRoutes.change, { personId, body, revision });

export const saveRoles = (
  { membershipId, revision }: Seen & { readonly membershipId: string },
  roles: readonly Role[],
): Promise<Directory> => call(peopleRoutes.changeRoles, { membershipId, body: { roles }, revision });

export const joinLead = (lead: string, personId: string): Promise<{ readonly changed: number }> =>
  call(peopleRoutes.joinLead, { body: { lead, personId } });

export const sendInvitation = (body: Sent<typeof invite>): Promise<SentInvitation> =>
  call(peopleRoutes.invite, { body });

type Invited = Seen & { readonly invitationId: string };

export const sendInvitationAgain = ({ invitationId, revision }: Invited): Promise<SentInvitation> =>
  call(peopleRoutes.sendInvitationAgain, { invitationId, revision });

export const withdrawInvitation = ({ invitationId, revision }: Invited): Promise<Directory> =>
  call(peopleRoutes.withdrawInvitation, { invitationId, revision });

export const sendLeaver = (personId: string, revision: number, body: Sent<typeof leave>): Promise<PersonPage> =>
  call(peopleRoutes.leave, { personId, body, revision });

/** `revision`: of the plan. */
export const changePlannedLeaving = (
  personId: string,
  revision: number,
  body: Sent<typeof leave>,
): Promise<PersonPage> => call(peopleRoutes.changeLeaving, { personId, body, revision });

export const callOffLeaving = (personId: string, revision: number): Promise<PersonPage> =>
  call(peopleRoutes.callOffLeaving, { personId, revision });
