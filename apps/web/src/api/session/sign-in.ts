import { identityRoutes } from '@holdfast/contracts/identity/routes';
import type { Session, SignIn } from '@holdfast/contracts/identity/shapes';
import { rememberCsrfToken, call } from '../client.ts';

export const signIn = async (values: SignIn): Promise<Session> =>
  rememberCsrfToken(await call(identityRoutes.signIn, { body: values }));
