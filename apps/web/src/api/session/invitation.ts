import type { AcceptInvitation, OpenInvitation } from '@holdfast/contracts/identity/shapes';
import { request } from '../client.ts';

export const lookAtInvitation = (token: string): Promise<OpenInvitation> =>
  request('POST', '/invitation/look', { body: { token } });

export const acceptInvitation = (body: AcceptInvitation): Promise<unknown> =>
  request('POST', '/invitation/accept', { body });
