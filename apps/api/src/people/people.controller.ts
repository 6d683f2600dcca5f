import { serve } from '../platform/routes/serve.ts';
import { InvitationsService } from './invitations.service.ts';
import { LeavingService } from './leaving.service.ts';
import { PeopleService } from './people.service.ts';
import { peopleRoutes } from '@holdfast/contracts/people/routes';

/** Names, addresses, roles and what each owes are the administrator's to keep, and nobody else's to list. */
export const PeopleController = serve(
  peopleRoutes,
  [PeopleService, LeavingService, InvitationsService],
  (people, leaving, invitations) => ({
    list: ({ councilId }) => people.directory(councilId),
    add: ({ member, body }) => people.add(member, body),
    joinLead: ({ member, body }) => people.joinLead(member, body),
    read: ({ councilId, personId }) => people.show(councilId, personId),
    change: ({ member, personId, revision, body }) => people.change(member, personId, revision, body),
    previewLeaving: ({ councilId, personId, query: { lastDay } }) => leaving.preview(councilId, personId, lastDay),
    leave: ({ member, personId, revision, body }) => leaving.leave(member, personId, revision, body),
    changeLeaving: ({ member, personId, revision, body }) => leaving.change(member, personId, revision, body),
    callOffLeaving: ({ member, personId, revision }) => leaving.callOff(member, personId, revision),
    changeRoles: ({ member, membershipId, revision, body }) => people.changeRoles(member, membershipId, revision, body),
    invite: ({ member, body }) => invitations.invite(member, body),
    sendInvitationAgain: ({ member, invitationId, revision }) => invitations.sendAgain(member, invitationId, revision),
    withdrawInvitation: async ({ member, invitationId, revision }) => {
      await invitations.withdraw(member, invitationId, revision);
      return people.directory(member.councilId);
    },
  }),
);
