import { accountRoutes } from '@holdfast/contracts/identity/account-routes';
import type { Account, AskedReset, ChangePassword, OpenReset } from '@holdfast/contracts/identity/account-shapes';
import { call } from '../client.ts';

export const changePassword = (body: ChangePassword): Promise<Account> => call(accountRoutes.changePassword, { body });

export const endSession = (sessionId: string): Promise<Account> => call(accountRoutes.endSession, { sessionId });

export const endOtherSessions = (): Promise<Account> => call(accountRoutes.endOtherSessions);

export const askReset = (email: string): Promise<AskedReset> => call(accountRoutes.askReset, { body: { email } });

export const lookAtReset = (token: string): Promise<OpenReset> => call(accountRoutes.lookAtReset, { body: { token } });

export const setPassword = async (token: string, password: string): Promise<void> => {
  await call(accountRoutes.setPassword, { body: { token, password } });
};
