import { identityRoutes } from '@holdfast/contracts/identity/routes';
import { call } from '../client.ts';

export const signOut = async (): Promise<void> => {
  await call(identityRoutes.signOut);
};
