import { identityRoutes } from '@holdfast/contracts/identity/routes';
import type { Session } from '@holdfast/contracts/identity/shapes';
import { rememberCsrfToken, call } from '../client.ts';

export const chooseCouncil = async (councilId: string): Promise<Session> =>
  rememberCsrfToken(await call(identityRoutes.chooseCouncil, { body: { councilId } }));
