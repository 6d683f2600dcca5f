import { identityRoutes } from '@holdfast/contracts/identity/routes';
import type { AcceptInvitation, OpenInvitation } from '@holdfast/contracts/identity/shapes';
import { call } from '../client.ts';

export const lookAtInvitation = (token: string): Promise<OpenInvitation> =>
  call(identityRoutes.lookAtInvitation, { body: { token } });

export const acceptInvitation = (body: AcceptInvitation): Promise<unknown> =>
  call(identityRoutes.acceptInvitation, { body });
