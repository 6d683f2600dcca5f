import { serve } from '../platform/routes/serve.ts';
import { InvitationService } from './invitation.service.ts';
import { SessionService } from './session.service.ts';
import { identityRoutes } from '@holdfast/contracts/identity/routes';

/** The link's secret comes in the body, so that it stands in no log of addresses. */
export const IdentityController = serve(
  identityRoutes,
  [SessionService, InvitationService],
  (sessions, invitations) => ({
    session: ({ request, reply }) => sessions.show(request.session.holder, request.session, reply),
    signIn: ({ body, request, reply }) => sessions.signIn(body, request, reply),
    signOut: ({ request, reply }) => sessions.signOut(request, reply),
    chooseCouncil: ({ body, request, reply }) => sessions.chooseCouncil(body.councilId, request, reply),
    chooseLanguage: ({ body, request, reply }) => sessions.chooseLanguage(body.language, request, reply),
    lookAtInvitation: ({ body: { token }, request }) => invitations.look(token, request),
    acceptInvitation: ({ body, request }) => invitations.accept(body, request),
  }),
);
