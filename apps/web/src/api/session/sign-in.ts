import type { Session, SignIn } from '@holdfast/contracts/identity/shapes';
import { rememberCsrfToken, request } from '../client.ts';

export const signIn = async (values: SignIn): Promise<Session> =>
  rememberCsrfToken(await request<Session>('POST', '/session', { body: values }));
