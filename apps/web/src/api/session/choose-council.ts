import type { Session } from '@holdfast/contracts/identity/shapes';
import { rememberCsrfToken, request } from '../client.ts';

export const chooseCouncil = async (councilId: string): Promise<Session> =>
  rememberCsrfToken(await request<Session>('PUT', '/session/council', { body: { councilId } }));
