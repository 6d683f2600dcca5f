import { accountRoutes } from '@holdfast/contracts/identity/account-routes';
import { serve } from '../platform/routes/serve.ts';
import { AccountService } from './account.service.ts';
import { PasswordResetService } from './password-reset.service.ts';

/** The secret of a link comes in the body, so that it stands in no log of addresses. */
export const AccountController = serve(accountRoutes, [AccountService, PasswordResetService], (account, resets) => ({
  account: ({ request }) => account.show(request),
  changePassword: ({ body, request }) => account.changePassword(body, request),
  endOtherSessions: ({ request }) => account.endOthers(request),
  endSession: ({ sessionId, request }) => account.endSession(sessionId, request),
  askReset: ({ body, request }) => resets.ask(body, request),
  lookAtReset: ({ body: { token }, request }) => resets.look(token, request),
  setPassword: ({ body, request }) => resets.use(body, request),
}));
